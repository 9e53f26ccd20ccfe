import type { AgencyId, Instant, OfficerId } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { prismaOn } from '../database/index.js';

export interface Search {
  readonly at: Instant;
  readonly by: { readonly id: OfficerId; readonly agency: AgencyId };
  readonly sought: 'name' | 'document' | 'folio';
  /** In the officer's own words. */
  readonly purpose: string;
  /** How many files they were shown. */
  readonly found: number;
}

/** That an officer searched and why, also where nothing was found: there is no worker then who could read it. */
export async function recordSearch(pool: Pool, { at, by, sought, purpose, found }: Search): Promise<void> {
  const row = { at: new Date(at), officer: by.id, agency: by.agency, sought, purpose, found };
  await prismaOn(pool).search.create({ data: row, select: { id: true } });
}

/**
 * Takes away what officers searched for before then, and whose names they were shown: what somebody typed as a reason may tell of a person.
 *
 * @returns how many searches, and how many hours of names
 */
export async function forgetSearches(pool: Pool, before: Instant): Promise<number> {
  const prisma = prismaOn(pool);
  const old = { where: { at: { lt: before } } };
  const searches = await prisma.search.deleteMany(old);
  const names = await prisma.namesShown.deleteMany(old);
  return searches.count + names.count;
}
