import { nextAppeal, refuseGrounds } from '../../../appeal/appealed-file.js';
import type { MakeAppeal } from '../../../appeal/commands.js';
import type { DecisionContext } from '../../../../file/case/index.js';
import type { Decision } from '../../../../kernel/index.js';
import { accept, refuse } from '../../../../kernel/index.js';
import { openPeriod, refuseWhenPassed, theAgency } from '../../../../file/engine/periods.js';
import { agreementOf, rulesOf } from '../../../../file/engine/rule-look-up.js';
import type { ReviewEvent } from '../events.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';

/** The appeals body's period begins here, in the same moment, and goes with the appeal: both files name one due date. */
export function makeAppeal(
  file: RecognitionReview,
  { documents, grounds }: MakeAppeal,
  context: DecisionContext,
): Decision<ReviewEvent> {
  const { by, now, rules } = context;
  if (file.refusalFinal) return refuse('REFUSAL_FINAL');
  const refusal = refuseWhenPassed(file.clock, context) ?? refuseGrounds(file.decision?.verdicts ?? [], grounds);
  if (refusal !== undefined) return refusal;
  const { country } = file.host;
  const clock = openPeriod(
    {
      name: 'appeal-review',
      opened: 0,
      step: agreementOf(rules, file.host).steps.appealReview,
      holder: theAgency(country, rulesOf(rules, country).desks.appeals),
      calendar: country,
      opening: { by: 'event', at: now },
    },
    rules,
  );
  const filer = by.kind === 'officer' ? { by: by.id } : {};
  const appeal = { caseId: nextAppeal(file, country), grounds, documents, clock, ...filer };
  return accept<ReviewEvent>({ type: 'appealed', at: now, appeal });
}
