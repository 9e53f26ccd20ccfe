import type { Clock } from '../../../clocks/index.js';
import type { CaseRecord } from '../../../file/case/index.js';
import type { Instant, OfficerId } from '../../../kernel/index.js';

/** `opens`: the home ministry's clock where the case was filed at home; elsewhere the home country's own file opens it. */
export interface Submitted {
  readonly type: 'submitted';
  readonly at: Instant;
  /** The officer who submitted it for the worker; never among those who decide. */
  readonly by?: OfficerId;
  readonly opens?: Clock;
}

/** Whoever submitted it for the worker is a filer like whoever opened it. */
export const withFiler = ({ filers }: CaseRecord, by: OfficerId | undefined): readonly OfficerId[] =>
  by === undefined || filers.includes(by) ? filers : [...filers, by];
