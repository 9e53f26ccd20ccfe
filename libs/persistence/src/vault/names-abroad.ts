import type { CountryCode } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { prismaOn } from '../database/index.js';

/** Numbers of cases, ids of dossiers and documents that another country gave and that are something else here: what they are here. */
export interface NamesAbroad {
  /** By what a country said; ids that are the same in both countries are left out. */
  local(country: CountryCode, said: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** By what they are here, the other way round. */
  abroad(country: CountryCode, local: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** @returns what is kept: the first that was given */
  keep(country: CountryCode, said: string, local: string): Promise<string>;
}

/** SQL: on the way of every event that comes, once or twice; Prisma's client takes half a millisecond of CPU to ask. */
const here = {
  name: 'names:here',
  text: 'SELECT said AS given, local AS meant FROM names_abroad WHERE country = $1 AND said = ANY ($2)',
};
/** SQL: the same on the way of every event that goes. */
const there = {
  name: 'names:there',
  text: 'SELECT local AS given, said AS meant FROM names_abroad WHERE country = $1 AND local = ANY ($2)',
};

export function namesAbroadIn(pool: Pool): NamesAbroad {
  const prisma = prismaOn(pool);
  const named = async (statement: typeof here, country: CountryCode, ids: readonly string[]) => {
    const { rows } = await pool.query<{ given: string; meant: string }>({ ...statement, values: [country, ids] });
    return new Map(rows.map(({ given, meant }) => [given, meant]));
  };
  return {
    local: (country, said) => named(here, country, said),
    abroad: (country, local) => named(there, country, local),
    async keep(country, said, local) {
      await prisma.nameAbroad.createMany({ data: { country, said, local }, skipDuplicates: true });
      return (await prisma.nameAbroad.findUniqueOrThrow({ where: { country_said: { country, said } } })).local;
    },
  };
}
