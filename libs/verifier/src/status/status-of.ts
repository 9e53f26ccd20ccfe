import type { Platform } from '../platform/platform.js';
import type { Now } from '../platform/now.js';
import { after } from '../platform/now.js';
import type { CheckedStatus, Fault } from '../result/index.js';
import type { Place } from '../opened/opened.js';
import type { KnownAuthority } from '../trust/index.js';
import { bit, bitsPerPlace } from '../opened/places.js';
import type { StatusList } from './open-list.js';
import type { StatusLists } from './status-lists.js';
import { listAt } from './status-lists.js';

export interface StatusFound {
  readonly status?: CheckedStatus;
  readonly fault?: Fault;
}

/** What the issuer last said of a copy. Where nothing credible and fresh was heard, that is a fault: silence is no good news. */
export function statusOf(
  place: Place | undefined,
  known: KnownAuthority,
  lists: StatusLists,
  now: number,
  platform: Platform,
): Now<StatusFound> {
  if (place === undefined || place.bit % bitsPerPlace !== 0) return { fault: 'status-wrong-list' };
  return after(listAt(lists, place.list, known, platform), (list) => statusIn(list, place, now));
}

function statusIn(list: StatusList | Fault, { list: url, bit: at }: Place, now: number): StatusFound {
  if (typeof list === 'string') return { fault: list, status: { state: 'unknown', list: url } };
  const { heardAt, from, until, bits } = list;
  if (!(from <= now && now < until)) return { fault: 'status-stale', status: { state: 'unknown', list: url, heardAt } };
  if (at + bitsPerPlace > bits.length * 8)
    return { fault: 'status-wrong-list', status: { state: 'unknown', list: url } };
  const ended = endedAs(bits, at);
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
