import type { AgencyId, Instant, OfficerId, PlainDate } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { dateOf, dayOf, prismaOn } from '../database/index.js';

/** When an officer is away, and who covers for them. */
export interface Absence {
  readonly id: string;
  readonly officer: OfficerId;
  readonly from: PlainDate;
  /** The last day. */
  readonly until: PlainDate;
  readonly cover?: OfficerId;
  readonly reason: string;
  readonly recordedBy: OfficerId;
  readonly recordedAt: Instant;
  readonly endedAt?: Instant;
}

export interface Absences {
  /** False where the officer or the cover is not of the agency. */
  record(agency: AgencyId, absence: Omit<Absence, 'endedAt'>): Promise<boolean>;
  of(agency: AgencyId, officer: OfficerId): Promise<readonly Absence[]>;
  /** False where it is not of the agency, or has ended. */
  end(agency: AgencyId, id: string, at: Instant): Promise<boolean>;
}

export function absencesOf(pool: Pool): Absences {
  const { absence: absences, officer: officers } = prismaOn(pool);
  /** An officer is of one agency for ever, so what is found here still holds when the absence is written. */
  const areOf = async (agency: AgencyId, ids: readonly OfficerId[]) =>
    (await officers.count({ where: { agency, id: { in: [...ids] } } })) === ids.length;
  return {
    async record(agency, { id, officer, from, until, cover, reason, recordedBy, recordedAt }) {
      const people = cover === undefined ? [officer] : [officer, cover];
      if (cover !== officer && (await areOf(agency, people))) {
        const days = { fromDay: dateOf(from), untilDay: dateOf(until) };
        const data = { id, officer, ...days, cover: cover ?? null, reason, recordedBy, recordedAt };
        const { count } = await absences.createMany({ data, skipDuplicates: true });
        if (count === 1) return true;
      }
      return (await absences.count({ where: { id, absent: { agency } } })) === 1;
    },
    async of(agency, officer) {
      const rows = await absences.findMany({
        where: { officer, absent: { agency } },
        orderBy: [{ fromDay: 'desc' }, { id: 'asc' }],
        take: 100,
      });
      return rows.map((row) => ({
        ...{ id: row.id, officer, from: dayOf(row.fromDay), until: dayOf(row.untilDay), reason: row.reason },
        ...{ recordedBy: row.recordedBy as OfficerId, recordedAt: instant(row.recordedAt) },
        ...(row.cover === null ? {} : { cover: row.cover as OfficerId }),
        ...(row.endedAt === null ? {} : { endedAt: instant(row.endedAt) }),
      }));
    },
    async end(agency, id, at) {
      const { count } = await absences.updateMany({
        where: { id, endedAt: null, absent: { agency } },
        data: { endedAt: at },
      });
      return count === 1;
    },
  };
}
