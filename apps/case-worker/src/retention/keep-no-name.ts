import { monthsAfter } from '@puente/domain/clocks';
import type { CountryCode, TimeSource } from '@puente/domain/kernel';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import type { Pool } from '@puente/persistence/database';
import { forgetOfficerNames } from '@puente/persistence/officer-names';

export interface NameRetention {
  readonly pool: Pool;
  readonly rules: RuleBook;
  readonly time: TimeSource;
  readonly here: CountryCode;
}

/** Deletes what those are called who have not signed in for as long as the country keeps what officers did: who was sent away among them, whom nobody lets in. */
export async function keepNoName({ here, pool, rules, time }: NameRetention): Promise<number> {
  const country = rules.country(here);
  if (country === undefined) throw new Error(`no pack for ${here}`);
  return forgetOfficerNames(pool, monthsAfter(country.calendar.timeZone, time.now(), -country.watch.keep.months));
}
