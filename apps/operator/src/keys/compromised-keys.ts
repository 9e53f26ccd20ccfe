import type { TrustEntry } from '@puente/contracts/keys';
import { IssuingKey } from '@puente/contracts/keys';
import { didWebUrl, publicUrlOf } from '@puente/credentials/did';
import { fetchPublic, OutboundFault } from '@puente/platform/outbound';
import { InputError, openTrustList } from '@puente/verifier/node';
import { z } from 'zod';

/** A list that names every standard of a country has some 200 kB. */
const limits = { bytesAtMost: 5_000_000, milliseconds: 10_000 };

/**
 * The keys of a country that others may have, with their dates: they are in its document no more, and stand in its trust
 * list. Believed only where the key that its people confirmed signed the list; else there are none.
 */
export async function compromisedKeys(
  { did }: TrustEntry,
  own: TrustEntry | undefined,
  kid: string,
): Promise<readonly IssuingKey[]> {
  const localhost = own !== undefined && didWebUrl(own.did).hostname === 'localhost';
  try {
    const signed = await fetchPublic(new URL(`${publicUrlOf(did)}/trust-list`), { ...limits, localhost });
    const { authorities } = await openTrustList(signed.toString(), { keys: [kid], now: new Date() });
    const keys = z.array(IssuingKey).safeParse(authorities.find((authority) => authority.did === did)?.keys);
    return keys.success ? keys.data.filter(({ compromisedAt }) => compromisedAt !== undefined) : [];
  } catch (fault) {
    if (fault instanceof OutboundFault || fault instanceof InputError) return [];
    throw fault;
  }
}
