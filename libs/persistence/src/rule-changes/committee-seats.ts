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

/** Who sits where on the tripartite committee; a token says that somebody is a delegate, and not whose. */
export interface CommitteeSeats {
  list(): Promise<readonly Seat[]>;
  benchOf(officer: OfficerId): Promise<Bench | undefined>;
  put(seat: Seat & { readonly by: OfficerId }): Promise<void>;
  remove(officer: OfficerId): Promise<void>;
}

export function committeeSeatsOf(pool: Pool): CommitteeSeats {
  const { committeeSeat } = prismaOn(pool);
  return {
    async list() {
      const rows = await committeeSeat.findMany({ orderBy: [{ bench: 'asc' }, { officerId: 'asc' }] });
      return rows.map(({ officerId, bench, since }) => ({
        officer: officerId as OfficerId,
        bench: bench as Bench,
        since: instant(since),
      }));
    },
    async benchOf(officer) {
      const row = await committeeSeat.findUnique({ where: { officerId: officer }, select: { bench: true } });
      return row?.bench as Bench | undefined;
    },
    async put({ officer, bench, since, by }) {
      const seat = { bench, since, seatedBy: by };
      await committeeSeat.upsert({
        where: { officerId: officer },
        create: { officerId: officer, ...seat },
        update: seat,
      });
    },
    async remove(officer) {
      await committeeSeat.deleteMany({ where: { officerId: officer } });
    },
  };
}
