import { watchingOf } from '@puente/persistence/watching';
import type { Day, Incident, WatchParts } from './watch-parts.js';

/** Each time that a report is shut to integrity officers, for days by one of them or for good by two: it may be right, and auditors ask how they know. */
export async function readersShutOut({ pool }: WatchParts, span: Day): Promise<readonly Incident[]> {
  const found = await watchingOf(pool).shutOut(span);
  return found.map(({ at, by, caseId: file, many: count, seq }) => ({
    name: `readers-shut-out/${file}/${seq}`,
    noticed: { rule: 'readers-shut-out', concerned: by, file, count, limit: 0, since: at, until: at },
  }));
}
