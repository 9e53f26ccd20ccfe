import type { Contact } from '@puente/contracts/dossier';
import type { Delivery } from '@puente/domain/clocks';

export interface SafeChannel {
  readonly channel: Delivery['channel'];
  /** Undefined for the page, where the notice waits for the worker. */
  readonly address?: string;
}

/**
 * The first channel on which a message may be read by somebody else without harm. Where the worker named none, or
 * nothing is known of them any more, the notice is on their page and nowhere else.
 */
export function safeChannel(contact: Contact | undefined): SafeChannel {
  for (const { channel, safe } of contact?.channels ?? []) {
    const address = channel === 'e-mail' ? contact?.email : contact?.phone;
    if (safe && address !== undefined) return { channel, address };
  }
  return { channel: 'portal' };
}
