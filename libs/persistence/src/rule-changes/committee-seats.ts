import type { Bench } from '@puente/domain/rulebook/catalogue';
import type { Instant, OfficerId } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { prismaOn } from '../database/index.js';

export interface Seat {
  readonly officer: OfficerId;
  readonly bench: Bench;
  readonly since: Instant;
}

/** Seats of the tripartite committee from before they were acts in the ministry's register (ADR 68): they hold until one says otherwise. */
export async function seatsBefore(pool: Pool): Promise<readonly Seat[]> {
  const rows = await prismaOn(pool).committeeSeat.findMany();
  return rows.map(({ bench, officerId, since }) => ({
    ...{ officer: officerId as OfficerId, bench: bench as Bench, since: instant(since) },
  }));
}
