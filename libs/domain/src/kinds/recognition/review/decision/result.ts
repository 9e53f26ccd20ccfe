import type { DecisionResult } from '../../../../file/case/index.js';
import { unmarked } from '../review-file/given-by-silence.js';
import type { DecidedVerdict, RecognitionReview } from '../review-file/recognition-review.js';

/** What was decided, unit by unit, and is open no more; nothing before it was. */
export function resultOf({ decision, equivalence, open = [] }: RecognitionReview): DecisionResult | undefined {
  if (decision === undefined) return undefined;
  const closed = decision.verdicts.filter((one) => open.every(({ unit }) => unit !== one.unit));
  const units = (verdict: DecidedVerdict['verdict']): DecisionResult['held'] =>
    closed.filter((one) => one.verdict === verdict).map(({ unit }) => unit);
  return {
    held: units('held'),
    missing: units('missing'),
    grounds: closed.map(unmarked).map(({ verdict: _verdict, ...why }) => why),
    ...(equivalence === undefined ? {} : { equivalence }),
  };
}
