import type { Cryptography } from '../crypto/cryptography.js';
import type { Fault } from '../result/index.js';
import type { KnownAuthority } from '../trust/index.js';
import type { StatusList } from './open-list.js';
import { openList } from './open-list.js';

/** Texts of lists by their URL, as they were fetched beforehand. */
export type StatusLists = Readonly<Record<string, string>>;

type Opening = Promise<StatusList | Fault>;

/** One edition of a list serves many checks; editions that nobody holds any more go with their authority's entry. */
const opened = new WeakMap<KnownAuthority, Map<string, { readonly text: string; readonly opening: Opening }>>();

export function listAt(
  lists: StatusLists,
  url: string,
  known: KnownAuthority,
  cryptography: Cryptography,
): Opening | Fault {
  const text = Object.hasOwn(lists, url) ? lists[url] : undefined;
  if (text === undefined) return 'status-missing';
  const ofAuthority = opened.get(known) ?? new Map<string, { text: string; opening: Opening }>();
  opened.set(known, ofAuthority);
  const before = ofAuthority.get(url);
  if (before?.text === text) return before.opening;
  const opening = openList(text, url, known, cryptography);
  ofAuthority.set(url, { text, opening });
  return opening;
}
