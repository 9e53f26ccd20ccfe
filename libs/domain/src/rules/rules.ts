import type { EquivalenceTable } from '../catalogue/index.js';
import type { CountryCode, PlainDate } from '../kernel/index.js';
import type { Agreement, AgreementRef } from './agreement.js';
import type { CountryRules } from './country-rules.js';

/** Packs and agreements as the law asks for them. Loaded and validated once, at start; everything in memory. */
export interface RuleBook {
  /** Throws where a case names a version that this installation does not hold: that is a broken installation. */
  agreement(ref: AgreementRef): Agreement;
  /** The agreement between two countries that is in force on a day. */
  inForce(home: CountryCode, host: CountryCode, on: PlainDate): Agreement | undefined;
  /** Undefined for a country that has no pack here. */
  country(code: CountryCode): CountryRules | undefined;
  readonly equivalences: EquivalenceTable;
}
