import type { Instant } from '@puente/domain/kernel';
import { instant, milliseconds } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { prismaOn } from '../database/index.js';

/** What was under way when the backup was taken, and clocks that differ: a day is more than both. */
const margin = 24 * 3_600_000;

/**
 * What is older was in the backup for certain: counted from the newest entry that this database has.
 *
 * @param lostBefore the backup is older than this for certain: what was settled here later says nothing of its age
 */
export async function lostSinceIn(pool: Pool, lostBefore: Instant): Promise<Instant> {
  const { _max: last } = await prismaOn(pool).case.aggregate({
    _max: { lastEntryAt: true },
    where: { lastEntryAt: { lte: lostBefore } },
  });
  return instant((last.lastEntryAt?.getTime() ?? milliseconds(lostBefore)) - margin);
}
