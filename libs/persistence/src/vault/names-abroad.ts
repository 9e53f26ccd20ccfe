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

export function namesAbroadIn(pool: Pool): NamesAbroad {
  const prisma = prismaOn(pool);
  return {
    async local(country, said) {
      const rows = await prisma.nameAbroad.findMany({ where: { country, said: { in: [...said] } } });
      return new Map(rows.map((row) => [row.said, row.local]));
    },
    async abroad(country, local) {
      const rows = await prisma.nameAbroad.findMany({ where: { country, local: { in: [...local] } } });
      return new Map(rows.map((row) => [row.local, row.said]));
    },
    async keep(country, said, local) {
      await prisma.nameAbroad.createMany({ data: { country, said, local }, skipDuplicates: true });
      return (await prisma.nameAbroad.findUniqueOrThrow({ where: { country_said: { country, said } } })).local;
    },
  };
}
