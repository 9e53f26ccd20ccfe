import type { Platform } from '../platform/platform.js';
import type { Now } from '../platform/now.js';
import type { Fault } from '../result/index.js';
import type { KnownAuthority } from '../trust/index.js';
import type { StatusList } from './open-list.js';
import { openList } from './open-list.js';

/** Texts of lists by their URL, as they were fetched beforehand. */
export type StatusLists = Readonly<Record<string, string>>;

interface Edition {
  readonly text: string;
  list: Now<StatusList | Fault>;
}

/** One edition of a list serves many checks; a newer one takes its place. */
const opened = new WeakMap<KnownAuthority, Map<string, Edition>>();

export function listAt(
  lists: StatusLists,
  url: string,
  known: KnownAuthority,
  platform: Platform,
): Now<StatusList | Fault> {
  const text = Object.hasOwn(lists, url) ? lists[url] : undefined;
  if (text === undefined) return 'status-missing';
  const ofAuthority = opened.get(known) ?? new Map<string, Edition>();
  opened.set(known, ofAuthority);
  const before = ofAuthority.get(url);
  if (before?.text === text) return before.list;
  const opening = openList(text, url, known, platform);
  const edition: Edition = { text, list: opening };
  ofAuthority.set(url, edition);
  void opening.then((list) => (edition.list = list));
  return opening;
}
