import type { DecisionResult, UnitVerdict } from '../../../../file/case/index.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';

/** What was decided, unit by unit, and is open no more; nothing before it was. */
export function resultOf({ decision, equivalence, open = [] }: RecognitionReview): DecisionResult | undefined {
  if (decision === undefined) return undefined;
  const units = (verdict: UnitVerdict['verdict']): DecisionResult['held'] =>
    decision.verdicts
      .filter((one) => one.verdict === verdict && open.every(({ unit }) => unit !== one.unit))
      .map(({ unit }) => unit);
  return {
    held: units('held'),
    missing: units('missing'),
    ...(equivalence === undefined ? {} : { equivalence }),
  };
}
