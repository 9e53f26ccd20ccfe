import { todayIn } from '@puente/domain/clocks';
import { unequalTreatment } from '@puente/domain/insight/indicators';
import { readVisits } from '@puente/persistence/indicators';
import type { Opening, WatchParts } from './watch-parts.js';

/**
 * Groups that are treated worse than the rest, as the auditors' figures say: each is one file a year of the country, so that who
 * answered is not asked again next morning, and who changed nothing is asked again next year.
 */
export async function unequallyTreated({ pool, time, timeZone }: WatchParts): Promise<readonly Opening[]> {
  const year = todayIn(timeZone, time.now()).slice(0, 4);
  const found = unequalTreatment(await readVisits(pool)).filter(({ finding }) => finding === 'worse');
  return found.map(({ finding: _worse, ...disparity }) => {
    const { by, group, measure, where } = disparity;
    return {
      name: `unequal-treatment/${measure}/${where}/${by}/${group}/${year}`,
      ...{ kind: 'unequal-treatment', command: { type: 'raise-unequal-treatment', found: disparity } },
    };
  });
}
