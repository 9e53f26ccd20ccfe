import type { AgencyId, Instant, OfficerId } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { prismaOn } from '../database/index.js';

export interface OnDuty {
  readonly id: OfficerId;
  /** Open cases that were drawn for the officer. */
  readonly load: number;
}

/** SQL: counts each one's open cases along the index of those who are assigned, through a view of the owner's: of a table that shows rows by who asks, PostgreSQL reads no such index. */
const loads = {
  name: 'officers:loads',
  text: `
    SELECT officer.id, (
      SELECT count(*)::int FROM seats_taken WHERE assigned @> ARRAY[officer.id]
    ) AS load
    FROM unnest($1::text[]) AS officer (id) ORDER BY officer.id`,
} as const;

/** What each officer has to do, in a stable order. */
export async function loadsOf(pool: Pool, officers: readonly OfficerId[]): Promise<readonly OnDuty[]> {
  return (await pool.query<OnDuty>({ ...loads, values: [officers] })).rows;
}

/** SQL: one field of the files' state, which Prisma's client would read whole. */
const registers = {
  name: 'officers:registers',
  text: `SELECT state->>'agency' AS agency FROM cases WHERE kind = 'officer-register' ORDER BY 1`,
} as const;

export async function agenciesWithRegister(pool: Pool): Promise<readonly AgencyId[]> {
  return (await pool.query<{ agency: AgencyId }>(registers)).rows.map(({ agency }) => agency);
}

/** SQL: asks for one element of a list in the files' state. */
const registeredAt = {
  name: 'officers:registered-at',
  text: `SELECT state->>'agency' AS agency FROM cases WHERE kind = 'officer-register' AND state->'officers' @> $1::jsonb`,
} as const;

/** The agencies in whose register an officer is, and active. */
export async function agenciesOf(pool: Pool, id: OfficerId): Promise<readonly AgencyId[]> {
  const values = [JSON.stringify([{ id, active: true }])];
  return (await pool.query<{ agency: AgencyId }>({ ...registeredAt, values })).rows.map(({ agency }) => agency);
}

/** Whether an agency had a register by then. */
export const hadRegisters = async (pool: Pool, by: Instant): Promise<boolean> =>
  (await prismaOn(pool).case.findFirst({
    where: { kind: 'officer-register', openedAt: { lte: by } },
    select: { id: true },
  })) !== null;
