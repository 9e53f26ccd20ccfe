import type { TrustEntry } from '@puente/contracts/keys';
import { didWebUrl } from '@puente/credentials/did';
import { fetchPublic } from '@puente/platform/outbound';

/** A document of a hundred keys has some 30 kB. */
const limits = { bytesAtMost: 100_000, milliseconds: 10_000 };

/**
 * What a country publishes of itself now. A node that is itself on `localhost` belongs to a stack on one machine; every
 * other reads the internet only.
 *
 * @throws OutboundFault where it cannot be read
 */
export async function peerDocument({ did }: TrustEntry, own: TrustEntry | undefined): Promise<unknown> {
  const localhost = own !== undefined && didWebUrl(own.did).hostname === 'localhost';
  const text = (await fetchPublic(didWebUrl(did), { ...limits, localhost })).toString();
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
