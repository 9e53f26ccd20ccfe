import type { Clock } from '../../clocks/index.js';
import { opened } from '../../file/engine/begun.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import type { Instant, LocalizedText } from '../../kernel/index.js';
import { accept } from '../../kernel/index.js';
import { command, event } from './define.js';
import { refuseUndeclared } from './impartial.js';
import { certificationPeriod } from './periods.js';

/** By the approver, back to whoever proposed. */
export interface ReturnEvaluation {
  readonly type: 'return-evaluation';
  readonly reasons: LocalizedText;
}

export interface EvaluationReturned {
  readonly type: 'evaluation-returned';
  readonly at: Instant;
  readonly reasons: LocalizedText;
  readonly opens: Clock;
}

/** Back to the assessor; where nothing was evaluated, to the officer who credited the units. */
export const returnEvaluation = command({
  type: 'return-evaluation',
  givenBy: { evaluated: ['approver'] },
  refusals: ['NOT_ASSIGNED_TO_YOU', 'SAME_PERSON', 'CONFLICT_NOT_DECLARED', 'REASONS_MISSING'],
  barred: refuseUndeclared,
  decide(file, { reasons }: ReturnEvaluation, { now, rules }) {
    const refusal = refuseWithoutReasons(reasons, 'reasons');
    if (refusal !== undefined) return refusal;
    const to = file.assessor === undefined ? 'application' : 'evaluation';
    const opens = certificationPeriod(file, to, { by: 'event', at: now }, rules);
    return accept<EvaluationReturned>({ type: 'evaluation-returned', at: now, reasons, opens });
  },
});

export const evaluationReturned = event({
  type: 'evaluation-returned',
  evolve(file, { opens }: EvaluationReturned) {
    const back =
      file.assessor === undefined
        ? { stage: 'application' as const, credits: [] }
        : { stage: 'evaluation-scheduled' as const };
    return { ...file, ...back, evaluation: undefined, ...opened(file, opens) };
  },
});
