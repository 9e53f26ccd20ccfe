import type { WatchRule } from '@puente/domain/kinds/integrity-event';
import type { Crossing, Watching } from '@puente/persistence/watching';
import { watchingOf } from '@puente/persistence/watching';
import type { Day, Incident, WatchParts } from './watch-parts.js';

const counted = {
  'many-looks': 'looks',
  'looks-without-case': 'looksWithoutCase',
  'many-names': 'names',
  'many-moves': 'moves',
} as const satisfies Partial<Record<WatchRule, Parameters<Watching['crossings']>[0]>>;

/** Officers who looked at, or moved, more than the country lets pass: the first time on that day. */
export async function tooMuch({ limits, pool }: WatchParts, { day, ...span }: Day): Promise<readonly Incident[]> {
  const watching = watchingOf(pool);
  const found = Object.entries(counted).map(async ([name, what]) => {
    const rule = name as keyof typeof counted;
    const limit = limits[what];
    const crossings = await watching.crossings(what, limit, span);
    return crossings.map((crossing) => incident(rule, crossing, limit.many, day));
  });
  return (await Promise.all(found)).flat();
}

const incident = (rule: WatchRule, { officer, ...counts }: Crossing, limit: number, day: string): Incident => ({
  name: `${rule}/${officer}/${day}`,
  noticed: { rule, concerned: [officer], limit, ...counts },
});
