import type { DecisionContext } from '../../../../file/case/index.js';
import { monthsAfter, todayIn } from '../../../../clocks/index.js';
import type { Decision, LocalizedText } from '../../../../kernel/index.js';
import { accept, refuse } from '../../../../kernel/index.js';
import { nextNotice, raise } from '../../../../file/engine/notices.js';
import { openPeriod, theAgency, theWorker } from '../../../../file/engine/periods.js';
import { refuseWithoutReasons } from '../../../../file/engine/reasons.js';
import { agreementOf, rulesOf } from '../../../../file/engine/rule-look-up.js';
import type { RuleBook } from '../../../../rulebook/rules/index.js';
import type { ReviewEvent } from '../events.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';

/** A supervisor has reasons to believe that a tacit recognition was obtained by fraud. */
export interface OpenFraudReview {
  readonly type: 'open-fraud-review';
  readonly reasons: LocalizedText;
}
export interface AnswerFraudReview {
  readonly type: 'answer-fraud-review';
  readonly answer: string;
}

/**
 * Silence recognised, so nobody ever looked: for as long as the recognition is valid it stays reviewable for fraud, once,
 * and only after the worker was heard. What people decided is never reopened like this.
 */
export function openFraudReview(
  file: RecognitionReview,
  { reasons }: OpenFraudReview,
  { by, now, rules }: DecisionContext,
): Decision<ReviewEvent> {
  const { decision, fraudReview, host } = file;
  if (decision?.tacit !== true) return refuse('NOT_TACIT');
  if (fraudReview !== undefined) return refuse('ALREADY_DONE');
  if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: ['supervisor'], yours: [by.kind] });
  const { timeZone } = rulesOf(rules, host.country).calendar;
  const validUntil = monthsAfter(timeZone, decision.at, 12 * agreementOf(rules, host).validityYears);
  if (now > validUntil) return refuse('NO_LONGER_VALID', { until: todayIn(timeZone, validUntil) });
  const opens = openPeriod(
    {
      name: 'hearing',
      opened: file.clocksOpened,
      step: agreementOf(rules, host).steps.hearing,
      holder: theWorker,
      calendar: host.country,
      opening: { by: 'service', notice: nextNotice(file.notices) },
    },
    rules,
  );
  return (
    refuseWithoutReasons(reasons, 'reasons') ??
    accept<ReviewEvent>(
      { type: 'fraud-review-opened', at: now, reasons, by: by.id, opens },
      raise(file, 'fraud-review-opened', now),
    )
  );
}

/** Ends the hearing; the authority's period begins. */
export function answerFraudReview(
  file: RecognitionReview,
  { answer }: AnswerFraudReview,
  { now, rules }: DecisionContext,
): Decision<ReviewEvent> {
  if (file.fraudReview?.heard !== false) return refuse('ALREADY_DONE');
  return (
    refuseWithoutReasons(answer, 'answer') ??
    accept<ReviewEvent>({ type: 'fraud-review-answered', at: now, answer, opens: authoritysPeriod(file, now, rules) })
  );
}

/** As long as a review that has everything in hand. */
export const authoritysPeriod = (file: RecognitionReview, at: DecisionContext['now'], rules: RuleBook) =>
  openPeriod(
    {
      name: 'fraud-review',
      opened: file.clocksOpened,
      step: agreementOf(rules, file.host).steps.hostReview.complete,
      holder: theAgency(file.host.country, rulesOf(rules, file.host.country).desks.review),
      calendar: file.host.country,
      opening: { by: 'event', at },
    },
    rules,
  );
