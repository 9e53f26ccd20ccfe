import { monthsAfter } from '@puente/domain/clocks';
import type { CountryCode, Instant, TimeSource } from '@puente/domain/kernel';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import { rulesOf } from '@puente/domain/rulebook/rules';
import type { Pool } from '@puente/persistence/database';
import { forgetSearches } from '@puente/persistence/looks';
import { forgetOfficerNames } from '@puente/persistence/officer-names';

export interface WatchRetention {
  readonly pool: Pool;
  readonly rules: RuleBook;
  readonly time: TimeSource;
  readonly here: CountryCode;
}

/** For as long as the country keeps what officers did (`watch.keep`), and no longer. */
const pastTheWatch =
  (forget: (pool: Pool, before: Instant) => Promise<number>) =>
  async ({ here, pool, rules, time }: WatchRetention): Promise<number> => {
    const country = rulesOf(rules, here);
    return forget(pool, monthsAfter(country.calendar.timeZone, time.now(), -country.watch.keep.months));
  };

/** Deletes what officers searched for, why, and whose names they were shown. */
export const keepNoSearch = pastTheWatch(forgetSearches);

/** Deletes what those are called who have not signed in for so long: who was sent away among them, whom nobody lets in. */
export const keepNoName = pastTheWatch(forgetOfficerNames);
