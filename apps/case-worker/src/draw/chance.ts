import type { SeedSource } from '@puente/activities/draw-officers';
import { todayIn } from '@puente/domain/clocks';
import type { PlainDate, TimeSource, TimeZone } from '@puente/domain/kernel';
import { instant, milliseconds } from '@puente/domain/kernel';
import type { Commitments } from '@puente/persistence/draws';
import type { DaySeeds } from '@puente/platform/chance';

export interface ChanceParts {
  readonly seeds: DaySeeds;
  readonly commitments: Commitments;
  readonly time: TimeSource;
  readonly timeZone: TimeZone;
}

const dayLong = 86_400_000;
/** Today's, where the node was off, and those of the two days to come. */
const ahead = [0, 1, 2];

/** Binds the node to the seeds of the days to come, before anybody can know which cases will be drawn for on them. */
export async function commitAhead(parts: ChanceParts): Promise<void> {
  const now = milliseconds(parts.time.now());
  const days = ahead.map((one) => todayIn(parts.timeZone, instant(now + one * dayLong)));
  for (const day of days) await commit(parts, day);
  // They keep nobody from drawing, and somebody who has no key of the node wrote them: an operator reads of it.
  for (const day of days)
    if ((await parts.commitments.foreign(day, parts.seeds.commitment(day))) > 0)
      throw new RangeError(`${day} is bound to a seed as well that is not this node's`);
}

async function commit({ seeds, commitments, time }: ChanceParts, day: PlainDate): Promise<void> {
  await commitments.keep({ day, commitment: seeds.commitment(day), committedAt: time.now() });
}

/** The seed of a draw follows from the day's; no draw happens on a day that nothing was committed for. */
export const chance = (parts: ChanceParts): SeedSource => ({
  async seed({ caseId, subject }) {
    const day = todayIn(parts.timeZone, parts.time.now());
    await commit(parts, day);
    return parts.seeds.seed({ day, caseId, subject });
  },
});
