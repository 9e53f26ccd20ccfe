import type { Applicant, CaseKind, Matter } from '../../file/case/index.js';
import type { AgencyId, CountryCode, OfficerId, UnitCode } from '../../kernel/index.js';
import type { Staged } from '../../file/engine/extended-law.js';
import type { AgreementRef, CountryRules, RuleBook } from '../../rulebook/rules/index.js';

/** What an annex must know of the file in which it begins; each kind of file says it in its own way. */
export interface AnnexGrounds<File> {
  /** What an alert about this file is about. */
  readonly subject: 'certificate' | 'recognition';
  /** The country whose file this is. */
  here(file: File): CountryCode;
  applicant(file: File): Applicant;
  matter(file: File): Matter;
  /** Whose periods an annex has; those of the country's own law where the file is under no agreement. */
  agreement(file: File): AgreementRef | undefined;
  /** Its stages, in the order of its procedure. */
  readonly procedure: readonly string[];
  /** Who answers where the worker holds the file, or nobody. */
  desk(desks: CountryRules['desks']): AgencyId;
  /** Other countries that have or had the case. */
  others(file: File): readonly CountryCode[];
  /** Whoever had a part in what it decided; none where nothing is decided by this file. */
  decidedBy?(file: File): readonly OfficerId[];
  /** On which an alert can be restricted. */
  units(file: File, rules: RuleBook): readonly UnitCode[];
}

/** The law in whose files annexes begin, as far as they must know it. */
export interface Annexed extends AnnexGrounds<Staged> {
  readonly kind: CaseKind;
}
