import { watchingOf } from '@puente/persistence/watching';
import type { Day, Incident, WatchParts } from './watch-parts.js';

/** Each time that somebody who audits, or protects children, loses that role: those who are left look at who wanted it. */
export async function watchersRemoved({ pool }: WatchParts, span: Day): Promise<readonly Incident[]> {
  const found = await watchingOf(pool).watchersTaken(span);
  return found.map(({ at, by, caseId: file, seq }) => ({
    name: `watcher-removed/${file}/${seq}`,
    noticed: { rule: 'watcher-removed', concerned: by, file, count: 1, limit: 0, since: at, until: at },
  }));
}
