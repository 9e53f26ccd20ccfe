import type { EquivalenceTable } from '../catalogue/index.js';
import type { WorkingCalendar } from '../../clocks/index.js';
import type { CountryCode, PlainDate } from '../../kernel/index.js';
import type { Agreement, AgreementRef, Checkpoint } from './agreement.js';
import type { CountryRules } from './country-rules.js';

/** Packs and agreements as the law asks for them. Loaded and validated once, at start; everything in memory. */
export interface RuleBook {
  /** Throws where a case names a version that this installation does not hold: that is a broken installation. */
  agreement(ref: AgreementRef): Agreement;
  /** Every version of every agreement. */
  readonly agreements: readonly Agreement[];
  /** What the parties of an agreement must have done before recognition is automatic, and what they have. */
  checkpoints(agreement: string): readonly Checkpoint[];
  /** The agreement between two countries that is in force on a day; where several are, the one that precedes. */
  inForce(home: CountryCode, host: CountryCode, on: PlainDate): Agreement | undefined;
  /** Undefined for a country that has no pack here. */
  country(code: CountryCode): CountryRules | undefined;
  /** An edition of a country's calendar; throws where a clock names one that this installation does not hold. */
  calendar(country: CountryCode, version: string): WorkingCalendar;
  readonly equivalences: EquivalenceTable;
}
