import { watchingOf } from '@puente/persistence/watching';
import type { Day, Incident, WatchParts } from './watch-parts.js';

/**
 * A telephone or an address in the dossiers of many people, on each day on which it comes into one more: whoever opens a dossier
 * types its contact, and may type their own. It concerns the officers who filed for those people.
 */
export async function sharedContacts({ limits, pool }: WatchParts, span: Day): Promise<readonly Incident[]> {
  const { many: limit } = limits.contacts;
  const found = await watchingOf(pool).sharedContacts(limit, span);
  return found.map(({ caseId: file, count, filers: concerned, mark, since, until }) => ({
    name: `shared-contact/${mark}/${span.day}`,
    noticed: {
      ...{ rule: 'shared-contact', concerned, count, limit, since, until },
      ...(file === undefined ? {} : { file }),
    },
  }));
}
