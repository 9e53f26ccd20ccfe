import type { ReceiveAppealClock, ReceiveRuling } from '../../../appeal/commands.js';
import type { Ruling } from '../../../appeal/appeal.js';
import { isFromTheAppeal } from '../../../appeal/appealed-file.js';
import type { DecisionContext } from '../../../../file/case/index.js';
import type { Decision } from '../../../../kernel/index.js';
import { accept, refuse } from '../../../../kernel/index.js';
import { outcomeOf } from '../verdict/decide-review.js';
import { equivalenceOf } from '../arrival/equivalence-for.js';
import type { ReviewEvent } from '../events.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';
import { reviewPeriod } from '../arrival/receive-file.js';

/** What the appeals body ruled: the refusal is final, or is decided again there, or here by other people. */
export function receiveRuling(
  file: RecognitionReview,
  { ruling }: ReceiveRuling,
  context: DecisionContext,
): Decision<ReviewEvent> {
  if (!isFromTheAppeal(file, context)) return refuse('NO_SUCH_CASE');
  const { now, rules } = context;
  switch (ruling.outcome) {
    case 'upheld':
    case 'withdrawn':
      return accept<ReviewEvent>({ type: 'ruling-received', at: now, ruling });
    case 'overturned':
      return overturned(file, ruling, context);
    case 'remitted': {
      const { clocksOpened: opened, host } = file;
      const opens = reviewPeriod({ host, equivalence: equivalenceOf(file, rules), opened }, { now, rules });
      return accept<ReviewEvent>({ type: 'ruling-received', at: now, ruling, opens });
    }
  }
}

/** The verdicts on the units under appeal take the place of those that were appealed; all others stand. */
function overturned(file: RecognitionReview, ruling: Ruling, { now }: DecisionContext): Decision<ReviewEvent> {
  if (file.decision === undefined || file.appeal === undefined) return refuse('NO_PROPOSAL');
  const verdicts = file.decision.verdicts.map(
    (verdict) => ruling.verdicts.find(({ unit }) => unit === verdict.unit) ?? verdict,
  );
  const decision = {
    outcome: outcomeOf(verdicts),
    verdicts,
    reasons: ruling.reasons,
    tacit: false,
    at: now,
    ruledBy: { appeal: file.appeal.caseId, officer: ruling.by },
  };
  return accept<ReviewEvent>({ type: 'ruling-received', at: now, ruling }, { type: 'decided', at: now, decision });
}

/** The appeals body's period moved: the page here shows the same due date. */
export function receiveAppealClock(
  file: RecognitionReview,
  { clock }: ReceiveAppealClock,
  context: DecisionContext,
): Decision<ReviewEvent> {
  if (!isFromTheAppeal(file, context)) return refuse('NO_SUCH_CASE');
  return accept<ReviewEvent>({ type: 'appeal-clock-told', at: context.now, clock });
}
