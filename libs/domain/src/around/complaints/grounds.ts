import type { CaseKind } from '../../file/case/index.js';
import type { Staged } from '../../file/engine/extended-law.js';
import type { AnnexGrounds } from '../annexes/index.js';

/** What a complaint of silence must know of the file in which nobody decided; each kind of file says it in its own way. */
export interface ComplaintGrounds<File> extends Pick<
  AnnexGrounds<File>,
  'here' | 'applicant' | 'matter' | 'agreement' | 'decidedBy'
> {
  /** Its stages, in the order of its procedure; left out where one thing is owed, in whatever stage its office has a period. */
  readonly procedure?: readonly string[];
}

/** The law whose silence is complained of, as far as a complaint must know it. */
export interface Complained extends ComplaintGrounds<Staged> {
  readonly kind: CaseKind;
}
