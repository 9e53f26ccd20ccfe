import { todayIn } from '@puente/domain/clocks';
import { toBeAnswered, unequalTreatment } from '@puente/domain/insight/indicators';
import { readHolder, readVisits } from '@puente/persistence/indicators';
import type { Opening, WatchParts } from './watch-parts.js';

/**
 * Groups that are treated worse than the rest, as the auditors' figures say: each is one file for each year of the figures, so that
 * who answered is not asked again next morning, and who changed nothing is asked again by the figures of the next year. What is
 * older than the last year nobody can mend any more.
 */
export async function unequallyTreated({ pool, time, timeZone }: WatchParts): Promise<readonly Opening[]> {
  const thisYear = Number(todayIn(timeZone, time.now()).slice(0, 4));
  const found = toBeAnswered(unequalTreatment(await readVisits(pool))).filter(
    ({ year = thisYear }) => year >= thisYear - 1,
  );
  return Promise.all(
    found.map(async ({ finding: _worse, ...disparity }): Promise<Opening> => {
      const { by, group, measure, where, year } = disparity;
      const heldBy = await readHolder(pool, where, year);
      return {
        name: `unequal-treatment/${measure}/${where}/${by}/${group}/${String(year ?? 'all')}`,
        kind: 'unequal-treatment',
        command: { type: 'raise-unequal-treatment', found: disparity, ...(heldBy && { heldBy }) },
      };
    }),
  );
}
