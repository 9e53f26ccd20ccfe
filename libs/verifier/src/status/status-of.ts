import type { Cryptography } from '../crypto/cryptography.js';
import type { CheckedStatus, Fault } from '../result/index.js';
import type { Place } from '../check/opened.js';
import type { KnownAuthority } from '../trust/index.js';
import { bit, bitsPerPlace } from './places.js';
import type { StatusLists } from './status-lists.js';
import { listAt } from './status-lists.js';

export interface StatusFound {
  readonly status?: CheckedStatus;
  readonly fault?: Fault;
}

/** What the issuer last said of a copy. Where nothing credible and fresh was heard, that is a fault: silence is no good news. */
export async function statusOf(
  place: Place | undefined,
  known: KnownAuthority,
  lists: StatusLists,
  now: number,
  cryptography: Cryptography,
): Promise<StatusFound> {
  if (place === undefined || place.bit % bitsPerPlace !== 0) return { fault: 'status-wrong-list' };
  const { list: url } = place;
  const list = await listAt(lists, url, known, cryptography);
  if (typeof list === 'string') return { fault: list, status: { state: 'unknown', list: url } };
  const heardAt = new Date(list.from).toISOString();
  if (!(list.from <= now && now < list.until))
    return { fault: 'status-stale', status: { state: 'unknown', list: url, heardAt } };
  if (place.bit + bitsPerPlace > list.bits.length * 8)
    return { fault: 'status-wrong-list', status: { state: 'unknown', list: url } };
  const ended = endedAs(list.bits, place.bit);
  return ended
    ? { fault: ended, status: { state: ended, list: url, heardAt } }
    : { status: { state: 'in-force', list: url, heardAt } };
}

/** A first bit alone is `revoked`: the gravest reading of a place that says no more. */
function endedAs(bits: Uint8Array, at: number): 'revoked' | 'suspended' | 'replaced' | undefined {
  const isSet = (position: number) => ((bits[position >> 3] ?? 0) & (0x80 >> (position & 7))) !== 0;
  if (!isSet(at + bit.doesNotHold)) return undefined;
  if (isSet(at + bit.suspended)) return 'suspended';
  return isSet(at + bit.replaced) ? 'replaced' : 'revoked';
}
