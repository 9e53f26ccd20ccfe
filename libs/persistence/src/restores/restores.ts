import { randomUUID } from 'node:crypto';
import type { CountryCode, Instant } from '@puente/domain/kernel';
import { instant, milliseconds } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { prismaOn } from '../database/index.js';

/** That the node got an older database back. */
export interface Restore {
  /** Another one each time; never a number, which an older database would give out again. */
  readonly epoch: string;
  readonly beganAt: Instant;
  /** What is older than this was in the backup for certain. */
  readonly lostSince: Instant;
}

export interface Restores {
  /** The last one; opened, or under way. */
  newest(): Promise<{ readonly epoch: string; readonly openedAt?: Instant } | undefined>;
  underWay(): Promise<Restore | undefined>;
  /** From now on nobody settles anything but what other countries send. The one that is under way, where one is. */
  begin(at: Instant): Promise<Restore>;
  /** @param leftOut countries that did not say what they have */
  open(at: Instant, leftOut: readonly CountryCode[]): Promise<void>;
}

/** What was under way when the backup was taken, and clocks that differ: a day is more than both. */
const margin = 24 * 3_600_000;

export function restoresOf(pool: Pool): Restores {
  const { case: cases, restore } = prismaOn(pool);
  const underWay = async () => {
    const row = await restore.findFirst({ where: { openedAt: null } });
    if (row === null) return undefined;
    return { epoch: row.epoch, beganAt: instant(row.beganAt), lostSince: instant(row.lostSince) };
  };
  return {
    async newest() {
      const row = await restore.findFirst({
        select: { epoch: true, openedAt: true },
        orderBy: { beganAt: 'desc' },
      });
      if (row === null) return undefined;
      return { epoch: row.epoch, ...(row.openedAt === null ? {} : { openedAt: instant(row.openedAt) }) };
    },
    underWay,
    async begin(beganAt) {
      const known = await underWay();
      if (known !== undefined) return known;
      const { _max: last } = await cases.aggregate({ _max: { lastEntryAt: true } });
      const lostSince = instant((last.lastEntryAt?.getTime() ?? milliseconds(beganAt)) - margin);
      const begun = { epoch: randomUUID(), beganAt, lostSince };
      await restore.create({ data: begun });
      return begun;
    },
    async open(openedAt, leftOut) {
      await restore.updateMany({ where: { openedAt: null }, data: { openedAt, leftOut: [...leftOut] } });
    },
  };
}
