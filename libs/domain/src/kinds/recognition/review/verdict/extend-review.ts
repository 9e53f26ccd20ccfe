import type { Allowance } from '../../../../clocks/index.js';
import { extendClock } from '../../../../clocks/index.js';
import { isOrdered } from '../../../../file/engine/late-office.js';
import type { NoticeRaised } from '../../../../file/engine/notices.js';
import { raise } from '../../../../file/engine/notices.js';
import { refuseWhenPassed } from '../../../../file/engine/periods.js';
import { refuseWithoutReasons } from '../../../../file/engine/reasons.js';
import { agreementOf } from '../../../../file/engine/rule-look-up.js';
import { line } from '../../../../file/page/timeline.js';
import type { Instant, LocalizedText } from '../../../../kernel/index.js';
import { accept, refuse } from '../../../../kernel/index.js';
import type { RuleBook } from '../../../../rulebook/rules/index.js';
import { command, event } from '../review-file/define.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';

export interface ExtendReview {
  readonly type: 'extend-review';
  readonly by: Allowance;
  readonly reasons: LocalizedText;
}
export interface ReviewExtended {
  readonly type: 'review-extended';
  readonly at: Instant;
  readonly by: Allowance;
  readonly reasons: LocalizedText;
}

/**
 * A host may extend its review once, with reasons the worker reads; never the days that an appeals body ordered (R10).
 * Source: agreement, step `hostReview.extension`; EPC model, Directive 2005/36/EC art. 4d(5).
 */
export const extendReview = command({
  type: 'extend-review',
  givenBy: { 'host-review': ['reviewer', 'supervisor'] },
  refusals: [
    'NOT_ASSIGNED_TO_YOU',
    'ALREADY_EXTENDED',
    'DAY_ORDERED',
    'EXTENSION_TOO_LONG',
    'REASONS_MISSING',
    'DEADLINE_PASSED',
    'OTHER_DAYS',
  ],
  barred({ clock, extension }) {
    if (isOrdered(clock)) return refuse('DAY_ORDERED');
    return extension && refuse('ALREADY_EXTENDED');
  },
  decide(file, { by, reasons }: ExtendReview, context) {
    const { now, rules } = context;
    const refusal =
      refuseWhenPassed(file.clock, context) ??
      refuseLength(file, by, rules) ??
      refuseWithoutReasons(reasons, 'reasons');
    return (
      refusal ??
      accept<ReviewExtended | NoticeRaised>(
        { type: 'review-extended', at: now, by, reasons },
        raise(file, 'review-extended', now),
      )
    );
  },
});

export const reviewExtended = event({
  type: 'review-extended',
  evolve: (file, { by, reasons, at }: ReviewExtended) => ({
    ...file,
    extension: { by, reasons, at },
    clock: file.clock && extendClock(file.clock, by, at),
  }),
  lines: ({ host }, { at, by, reasons, type }) => [
    line(host.country, at, type, { args: { days: String(by.days), unit: by.unit }, words: reasons }),
  ],
});

/** In the period's own days: working days never become calendar days. */
function refuseLength(file: RecognitionReview, by: Allowance, rules: RuleBook) {
  const { atMost } = agreementOf(rules, file.host).steps.hostReview.extension;
  const unit = file.clock?.allowance.unit ?? atMost.unit;
  if (by.unit !== unit || atMost.unit !== unit) return refuse('OTHER_DAYS', { unit, given: by.unit }, 'by.unit');
  const fits = Number.isInteger(by.days) && by.days >= 1 && by.days <= atMost.days;
  return fits ? undefined : refuse('EXTENSION_TOO_LONG', { atMost: atMost.days }, 'by.days');
}
