import type { UnitVerdict } from '../../../../file/case/index.js';
import type { Accepted } from '../../../../kernel/index.js';
import { accept } from '../../../../kernel/index.js';
import { nextNotice, raise } from '../../../../file/engine/notices.js';
import { openPeriod, theWorker } from '../../../../file/engine/periods.js';
import { agreementOf } from '../../../../file/engine/rule-look-up.js';
import type { RuleBook } from '../../../../rulebook/rules/index.js';
import type { ReviewEvent } from '../events.js';
import type { RecognitionReview, ReviewDecision } from '../review-file/recognition-review.js';

/** Every unit held, some, or none. */
export function outcomeOf(verdicts: readonly UnitVerdict[]): ReviewDecision['outcome'] {
  const held = verdicts.filter(({ verdict }) => verdict === 'held').length;
  if (held === 0) return 'refused';
  return held === verdicts.length ? 'recognised' : 'partially-recognised';
}

/** A decision that leaves anything out opens the period to appeal, from the day its notice is served. */
export function decideReview(
  file: RecognitionReview,
  decision: ReviewDecision,
  rules: RuleBook,
): Accepted<ReviewEvent> {
  const { outcome, at } = decision;
  const told = raise(file, outcome, at);
  if (outcome === 'recognised') return accept<ReviewEvent>({ type: 'decided', at, decision }, told);
  const opens = openPeriod(
    {
      name: 'appeal',
      opened: file.clocksOpened,
      step: agreementOf(rules, file.host).steps.appeal,
      holder: theWorker,
      calendar: file.host.country,
      opening: { by: 'service', notice: nextNotice(file.notices) },
    },
    rules,
  );
  return accept<ReviewEvent>({ type: 'decided', at, decision, opens }, told);
}
