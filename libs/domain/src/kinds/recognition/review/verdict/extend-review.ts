import type { DecisionContext } from '../../../../file/case/index.js';
import type { Allowance } from '../../../../clocks/index.js';
import type { Decision, Refused } from '../../../../kernel/index.js';
import { accept, refuse } from '../../../../kernel/index.js';
import { raise } from '../../../../file/engine/notices.js';
import { refuseWhenPassed } from '../../../../file/engine/periods.js';
import { refuseWithoutReasons } from '../../../../file/engine/reasons.js';
import { agreementOf } from '../../../../file/engine/rule-look-up.js';
import type { RuleBook } from '../../../../rulebook/rules/index.js';
import type { ExtendReview } from '../commands.js';
import type { ReviewEvent } from '../events.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';

/**
 * A host may extend its review once, with reasons the worker reads.
 * Source: agreement, step `hostReview.extension`; EPC model, Directive 2005/36/EC art. 4d(5).
 */
export function extendReview(
  file: RecognitionReview,
  { by, reasons }: ExtendReview,
  context: DecisionContext,
): Decision<ReviewEvent> {
  const { now, rules } = context;
  if (file.extension !== undefined) return refuse('ALREADY_EXTENDED', { at: file.extension.at });
  const refusal =
    refuseWhenPassed(file.clock, context) ?? refuseLength(file, by, rules) ?? refuseWithoutReasons(reasons, 'reasons');
  return (
    refusal ??
    accept<ReviewEvent>({ type: 'review-extended', at: now, by, reasons }, raise(file, 'review-extended', now))
  );
}

/** In the period's own days: working days never become calendar days. */
function refuseLength(file: RecognitionReview, by: Allowance, rules: RuleBook): Refused | undefined {
  const { atMost } = agreementOf(rules, file.host).steps.hostReview.extension;
  const unit = file.clock?.allowance.unit ?? atMost.unit;
  if (by.unit !== unit || atMost.unit !== unit) return refuse('OTHER_DAYS', { unit, given: by.unit }, 'by.unit');
  const fits = Number.isInteger(by.days) && by.days >= 1 && by.days <= atMost.days;
  return fits ? undefined : refuse('EXTENSION_TOO_LONG', { atMost: atMost.days }, 'by.days');
}
