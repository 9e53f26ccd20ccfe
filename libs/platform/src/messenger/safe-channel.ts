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
export const safeChannel = (contact: Contact | undefined): SafeChannel =>
  safeChannels(contact)[0] ?? { channel: 'portal' };

/** All such channels, in the order in which the worker named them. */
export const safeChannels = (contact: Contact | undefined): readonly Required<SafeChannel>[] =>
  (contact?.channels ?? []).flatMap(({ channel, safe }) => {
    const address = channel === 'e-mail' ? contact?.email : contact?.phone;
    return safe && address !== undefined ? [{ channel, address }] : [];
  });
