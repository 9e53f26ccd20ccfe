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
  const faults: unknown[] = [];
  for (const days of ahead)
    await commit(parts, todayIn(parts.timeZone, instant(now + days * dayLong))).catch((fault: unknown) =>
      faults.push(fault),
    );
  // A day that somebody else bound to a seed keeps none of the others from being bound in time.
  if (faults.length > 0) throw faults[0];
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
