import type { StaffRole } from '@puente/domain/kernel';
import type { AgencyId, OfficerId, PlainDate } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { changeOrCreate, prismaOn } from '../database/index.js';

/** A member of staff as the draw knows them: a subject, never a name. */
export interface Officer {
  readonly id: OfficerId;
  readonly agency: AgencyId;
  readonly roles: readonly StaffRole[];
  readonly active: boolean;
}

export interface OnDuty {
  readonly id: OfficerId;
  /** Open cases that were drawn for the officer. */
  readonly load: number;
}

export interface Officers {
  list(agency: AgencyId): Promise<readonly Officer[]>;
  /** False where the officer is another agency's. */
  put(officer: Officer): Promise<boolean>;
  /** Who of an agency can be drawn now, in a stable order, so that a draw can be repeated. */
  onDuty(agency: AgencyId): Promise<{ reviewers: readonly OnDuty[]; approvers: readonly OnDuty[] }>;
  /** The same for one role of any kind. */
  having(agency: AgencyId, role: StaffRole): Promise<readonly OnDuty[]>;
}

/** SQL: counts each one's open cases along the index of those who are assigned, and leaves out who is away. */
const onDuty = {
  name: 'officers:on-duty',
  text: `
    SELECT o.id, o.roles, (
      SELECT count(*)::int FROM cases c WHERE c.holder IS NOT NULL AND c.assigned @> ARRAY[o.id]
    ) AS load
    FROM officers o
    WHERE o.agency = $1 AND o.active AND o.roles && $2::text[] AND NOT EXISTS (
      SELECT FROM absences a
      WHERE a.officer = o.id AND a.ended_at IS NULL AND $3::date BETWEEN a.from_day AND a.until_day
    )
    ORDER BY o.id`,
} as const;

/** @param today of the agencies, for who is away; in UTC where nothing else is said */
export function officersOf(pool: Pool, today = todayInUtc): Officers {
  const prisma = prismaOn(pool);
  const drawable = async (agency: AgencyId, roles: readonly StaffRole[]) =>
    (await pool.query<OnDuty & { roles: StaffRole[] }>({ ...onDuty, values: [agency, roles, today()] })).rows;
  return {
    async list(agency) {
      const rows = await prisma.officer.findMany({ where: { agency }, orderBy: { id: 'asc' } });
      return rows as unknown as Officer[];
    },
    put({ id, agency, roles, active }) {
      const data = { roles: [...roles], active };
      return changeOrCreate(
        () => prisma.officer.updateMany({ where: { id, agency }, data }),
        () => prisma.officer.createMany({ data: { id, agency, ...data }, skipDuplicates: true }),
      );
    },
    async onDuty(agency) {
      const rows = await drawable(agency, ['reviewer', 'approver']);
      const having = (role: StaffRole) =>
        rows.filter(({ roles }) => roles.includes(role)).map(({ id, load }) => ({ id, load }));
      return { reviewers: having('reviewer'), approvers: having('approver') };
    },
    having: async (agency, role) => (await drawable(agency, [role])).map(({ id, load }) => ({ id, load })),
  };
}

const todayInUtc = (): PlainDate => new Date().toISOString().slice(0, 10) as PlainDate;
