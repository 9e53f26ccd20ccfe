import { monthsAfter } from '@puente/domain/clocks';
import type { CountryCode, TimeSource } from '@puente/domain/kernel';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import type { Pool } from '@puente/persistence/database';
import { forgetSearches } from '@puente/persistence/looks';

export interface SearchRetention {
  readonly pool: Pool;
  readonly rules: RuleBook;
  readonly time: TimeSource;
  readonly here: CountryCode;
}

/** Deletes what officers searched for, why, and whose names they were shown, once the country’s period for it is over. */
export async function keepNoSearch({ here, pool, rules, time }: SearchRetention): Promise<number> {
  const country = rules.country(here);
  if (country === undefined) throw new Error(`no pack for ${here}`);
  return forgetSearches(pool, monthsAfter(country.calendar.timeZone, time.now(), -country.watch.keep.months));
}
