import type { AgencyId, Instant, OfficerId } from '@puente/domain/kernel';
import { milliseconds } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { prismaOn } from '../database/index.js';

export interface OfficerName {
  readonly agency: AgencyId;
  /** The account. */
  readonly officer: OfficerId;
  /** As the identity provider calls whoever has it. */
  readonly name: string;
}

/** A name that is told again within this time is not written again. */
const writtenOnceIn = 86_400_000;

/** Keeps what an officer is called, as the provider just said. Writes where it is another name than before, and once a day that it was told. */
export async function keepOfficerName(pool: Pool, told: OfficerName, at: Instant): Promise<void> {
  const { officerName } = prismaOn(pool);
  const { agency, name, officer } = told;
  const where = { agency_officer: { agency, officer } };
  const known = await officerName.findUnique({ where, select: { name: true, toldAt: true } });
  if (known?.name === name && milliseconds(at) - known.toldAt.getTime() < writtenOnceIn) return;
  const now = { name, toldAt: new Date(at) };
  await officerName.upsert({ where, create: { agency, officer, ...now }, update: now, select: { name: true } });
}

/** What officers are called, in a stable order: those of an agency, or of all of the node's. Whose name nobody told is not among them. */
export async function officerNames(pool: Pool, agency?: AgencyId): Promise<readonly OfficerName[]> {
  const rows = await prismaOn(pool).officerName.findMany({
    ...(agency && { where: { agency } }),
    select: { agency: true, officer: true, name: true },
    orderBy: [{ agency: 'asc' }, { officer: 'asc' }],
  });
  return rows.map((row) => ({ ...row, agency: row.agency as AgencyId, officer: row.officer as OfficerId }));
}

/**
 * Forgets what those are called whom the provider has not named since then.
 *
 * @returns how many
 */
export const forgetOfficerNames = async (pool: Pool, before: Instant): Promise<number> =>
  (await prismaOn(pool).officerName.deleteMany({ where: { toldAt: { lt: before } } })).count;
