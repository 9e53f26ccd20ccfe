import { todayIn } from '@puente/domain/clocks';
import { instant, milliseconds } from '@puente/domain/kernel';
import { watchingOf } from '@puente/persistence/watching';
import type { Incident, WatchParts } from './watch-parts.js';

const hour = 3_600_000;

/** Files whose codes were tried in vain too often, from wherever: it concerns no officer, and nobody knows who it was. */
export async function failedCodes({ limits, pool, timeZone }: WatchParts): Promise<readonly Incident[]> {
  const { many: limit } = limits.failedCodes;
  const found = await watchingOf(pool).failedCodes(limit);
  return found.map(({ caseId: file, count, until }) => ({
    name: `many-failed-codes/${file}/${todayIn(timeZone, until)}`,
    noticed: {
      ...{ rule: 'many-failed-codes', concerned: [], file, count, limit },
      // Tries are counted on for as long as they follow one another within an hour.
      ...{ since: instant(milliseconds(until) - hour), until },
    },
  }));
}
