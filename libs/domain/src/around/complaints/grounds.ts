import type { CaseKind, ComplaintAbroad } from '../../file/case/index.js';
import type { Staged } from '../../file/engine/extended-law.js';
import type { CountryCode, Instant, PlainDate } from '../../kernel/index.js';
import type { AnnexGrounds } from '../annexes/index.js';

/** The silence of an office abroad, as its country told of it. */
export interface SilentElsewhere extends ComplaintAbroad {
  /** When its country told so, and that nobody complained of it. */
  readonly toldAt: Instant;
  /** From when it may be complained of. */
  readonly from: PlainDate;
}

/** What a complaint of silence must know of the file in which nobody decided; each kind of file says it in its own way. */
export interface ComplaintGrounds<File> extends Pick<
  AnnexGrounds<File>,
  'here' | 'applicant' | 'matter' | 'agreement' | 'decidedBy'
> {
  /** Its stages, in the order of its procedure; left out where one thing is owed, in whatever stage its office has a period. */
  readonly procedure?: readonly string[];
  /** Stages of which the worker knows nothing, or in which nothing is theirs. */
  readonly notIn?: readonly string[];
  /** Other countries that have the case, and may pass a complaint on; none has what only this country has. */
  others?(file: File): readonly CountryCode[];
  /** Where their offices are silent, so that a complaint that is made here goes there; first the one that the page shows. */
  silentElsewhere?(file: File): readonly SilentElsewhere[];
}

/** The law whose silence is complained of, as far as a complaint must know it. */
export interface Complained extends ComplaintGrounds<Staged> {
  readonly kind: CaseKind;
}
