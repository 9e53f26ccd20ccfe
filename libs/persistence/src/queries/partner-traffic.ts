import type { CountryCode, Instant } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { prismaOn } from '../database/index.js';

/** How many events wait, and since when the oldest does. */
export interface WaitingEvents {
  readonly count: number;
  readonly since?: Instant;
}

/** What went between this node and one country. */
export interface PartnerTraffic {
  readonly heardAt?: Instant;
  readonly unsent: WaitingEvents;
  readonly unconfirmed: WaitingEvents;
}

/** When each of these countries was last heard of, and what it was to be told that did not leave or that it did not confirm. */
export async function partnerTraffic(
  pool: Pool,
  countries: readonly CountryCode[],
): Promise<ReadonlyMap<CountryCode, PartnerTraffic>> {
  const prisma = prismaOn(pool);
  const theirs = { country: { in: [...countries] } };
  const waiting = (where: object) =>
    prisma.outboxRow.groupBy({
      by: ['country'],
      where: { ...theirs, ...where },
      _count: { id: true },
      _min: { at: true },
    });
  const [heard, unsent, unconfirmed] = await Promise.all([
    prisma.inboxRow.groupBy({ by: ['country'], where: theirs, _max: { receivedAt: true } }),
    waiting({ sentAt: null }),
    waiting({ sentAt: { not: null }, confirmBy: { not: null } }),
  ]);
  const waitingFor = (rows: typeof unsent, country: string): WaitingEvents => {
    const row = rows.find((one) => one.country === country);
    const since = row?._min.at ?? undefined;
    return { count: row?._count.id ?? 0, ...(since && { since: instant(since.getTime()) }) };
  };
  const of = (country: CountryCode): PartnerTraffic => {
    const heardAt = heard.find((one) => one.country === country)?._max.receivedAt ?? undefined;
    return {
      ...(heardAt && { heardAt: instant(heardAt.getTime()) }),
      unsent: waitingFor(unsent, country),
      unconfirmed: waitingFor(unconfirmed, country),
    };
  };
  return new Map(countries.map((country) => [country, of(country)]));
}
