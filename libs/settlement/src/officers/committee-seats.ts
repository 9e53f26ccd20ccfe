import type { AgencyId, OfficerId } from '@puente/domain/kernel';
import type { Bench } from '@puente/domain/rulebook/catalogue';
import type { Pool } from '@puente/persistence/database';
import type { Seat } from '@puente/persistence/rule-changes';
import { seatsBefore } from '@puente/persistence/rule-changes';
import type { Officers } from './officers.js';

/** Who sits where on the tripartite committee; a token says that somebody is a delegate, and not whose. */
export interface CommitteeSeats {
  list(): Promise<readonly Seat[]>;
  benchOf(officer: OfficerId): Promise<Bench | undefined>;
}

interface Parts {
  readonly pool: Pool;
  readonly officers: Pick<Officers, 'register'>;
  readonly ministry: AgencyId;
}

/** As two supervisors of the ministry gave them; of whom they have said nothing yet, as it was before seats were acts. */
export function committeeSeatsOf({ ministry, officers, pool }: Parts): CommitteeSeats {
  const list = async (): Promise<readonly Seat[]> => {
    const [register, before] = await Promise.all([officers.register(ministry), seatsBefore(pool)]);
    const acts = register?.file.seats ?? [];
    const now = acts.flatMap(({ bench, officer, since }) => (bench === undefined ? [] : [{ officer, bench, since }]));
    const unsaid = before.filter(({ officer }) => acts.every((act) => act.officer !== officer));
    return [...unsaid, ...now].sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
  };
  return {
    list,
    benchOf: async (officer) => (await list()).find((seat) => seat.officer === officer)?.bench,
  };
}

const orderOf = ({ bench, officer }: Seat): string => `${bench} ${officer}`;
