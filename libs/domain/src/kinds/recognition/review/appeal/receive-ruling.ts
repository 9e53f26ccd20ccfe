import type { Clock } from '../../../../clocks/index.js';
import type { DecisionContext, OpenUnit } from '../../../../file/case/index.js';
import { opened } from '../../../../file/engine/begun.js';
import type { Instant } from '../../../../kernel/index.js';
import { accept, refuse } from '../../../../kernel/index.js';
import { rulingLine } from '../../../appeal/ruling-line.js';
import type { RulingLeaves } from '../../../appeal/appealed-file.js';
import { isFromTheAppeal, leftToAppeal, refusedForGood, withRuling } from '../../../appeal/appealed-file.js';
import type { ReceiveRuling, Ruling } from '../../../appeal/index.js';
import type { ReviewResumed } from '../decision/resume-review.js';
import { resumedWhenAll } from '../decision/resume-review.js';
import { equivalenceOf } from '../arrival/equivalence-for.js';
import { reviewPeriod } from '../arrival/receive-file.js';
import type { Decided } from '../decision/decide-review.js';
import { backToMeasures, outcomeOf } from '../decision/decide-review.js';
import { command, event } from '../review-file/define.js';
import type { RecognitionReview, ReviewDecision } from '../review-file/recognition-review.js';
import { measuredMeanwhile, shownUnits, standsBySilence } from '../review-file/units-open.js';

/** Where it was sent back: the review's fresh period, and the units that it decides again; the decision stands for all others. */
export interface RulingReceived extends RulingLeaves {
  readonly type: 'ruling-received';
  readonly at: Instant;
  readonly ruling: ReceiveRuling['ruling'];
  readonly opens?: Clock;
  readonly open?: readonly OpenUnit[];
  /** What stands from this day on, where measures run for other units: nothing else of the file is decided. */
  readonly decision?: ReviewDecision;
}

/** What the appeals body ruled: the refusal is final, or is decided again there, or here by other people. */
export const receiveRuling = command({
  type: 'receive-ruling',
  givenBy: { appealed: ['effect'] },
  refusals: ['NO_SUCH_CASE', 'NO_PROPOSAL'],
  decide(file, { ruling }: ReceiveRuling, context) {
    if (!isFromTheAppeal(file, context)) return refuse('NO_SUCH_CASE');
    const { now, rules } = context;
    switch (ruling.outcome) {
      case 'upheld':
      case 'withdrawn': {
        const leaves = ruling.outcome === 'upheld' ? besidesTheAppeal(file) : {};
        return accept<RulingReceived | ReviewResumed>(
          { type: 'ruling-received', at: now, ruling, ...leaves },
          ...resumed(file, context),
        );
      }
      case 'overturned':
        return overturned(file, ruling, context);
      case 'remitted': {
        const { clocksOpened: opened, host } = file;
        const opens = reviewPeriod({ host, equivalence: equivalenceOf(file, rules), opened }, { now, rules });
        const units = ruling.units ?? (file.appeal?.grounds ?? []).flatMap(({ unit }) => unit ?? []);
        const open = [...units.map((unit) => ({ unit, why: 'remitted' as const })), ...measuredMeanwhile(file)];
        return accept<RulingReceived | ReviewResumed>(
          { type: 'ruling-received', at: now, ruling, opens, open },
          ...resumed({ ...file, clock: opens }, context),
        );
      }
    }
  },
});

/** Beside measures, whatever was refused can be appealed as long as they run. */
const besidesTheAppeal = (file: RecognitionReview): RulingLeaves =>
  file.measuring === undefined ? leftToAppeal(file, file.decision?.verdicts ?? []) : {};

/** The verdicts on the units under appeal, by the ruling's rule, take the place of those that were appealed; all others stand. */
function overturned(file: RecognitionReview, ruling: Ruling, context: DecisionContext) {
  const { now } = context;
  if (file.decision === undefined || file.appeal === undefined) return refuse('NO_PROPOSAL');
  const { legalBasis } = ruling;
  const ruled = ruling.verdicts.map((verdict) => ({ legalBasis, ...verdict }));
  const verdicts = file.decision.verdicts.map((verdict) => ruled.find(({ unit }) => unit === verdict.unit) ?? verdict);
  const decision = {
    outcome: outcomeOf(verdicts),
    verdicts,
    reasons: ruling.reasons,
    tacit: standsBySilence(file),
    at: now,
    ruledBy: { appeal: file.appeal.caseId, officer: ruling.by },
  };
  if (file.measuring !== undefined) {
    return accept<RulingReceived | ReviewResumed>(
      { type: 'ruling-received', at: now, ruling, decision },
      ...resumed(file, context),
    );
  }
  return accept<RulingReceived | Decided>(
    { type: 'ruling-received', at: now, ruling, ...besidesTheAppeal(file) },
    { type: 'decided', at: now, decision },
  );
}

/** Measures that were reported meanwhile, all of them, wait no longer: nor for a unit that is decided again. */
const resumed = (file: RecognitionReview, context: DecisionContext): readonly ReviewResumed[] =>
  file.measuring === undefined ? [] : resumedWhenAll(file, shownUnits(file), context);

export const rulingReceived = event({
  type: 'ruling-received',
  weighs: true,
  evolve(file, { at, decision, open, opens, remains, ruling }: RulingReceived) {
    if (file.measuring !== undefined && opens === undefined) return measuredAgain(file, { at, ruling, decision });
    const ruled = withRuling(file, { at, ruling, ...(remains && { remains }) });
    if (ruling.outcome !== 'remitted' || opens === undefined) {
      const refusalFinal = ruled.clock === undefined;
      return { ...file, ...ruled, stage: file.decision?.outcome ?? 'refused', refusalFinal };
    }
    const former = [file.reviewer, file.approver].filter((officer) => officer !== undefined);
    return {
      ...file,
      ...{ ...ruled, extension: undefined, reviewer: undefined, approver: undefined },
      // The review's own period still waits for the measures, whatever is decided again beside them.
      ...(file.measuring && { waiting: file.waiting }),
      // A journal from before does not say which units: then all were open, and the decision ended.
      ...(open === undefined ? { decision: undefined } : { open, remand: ruling }),
      stage: 'received',
      excluded: [...new Set([...(file.excluded ?? []), ...former])],
      ...opened(file, opens),
    };
  },
  lines: ({ host }, { at, ruling }) => [rulingLine(host.country, at, ruling)],
});

/** The measures run on with what is left of their period. */
function measuredAgain(
  file: RecognitionReview,
  {
    at,
    decision = file.decision,
    ruling,
  }: Pick<RulingReceived, 'at' | 'ruling'> & { readonly decision: ReviewDecision | undefined },
): RecognitionReview {
  const { waiting } = file;
  const final = refusedForGood(file, ruling);
  return {
    ...{ ...file, ...withRuling(file, { at, ruling }), waiting, decision },
    ...(final.length === 0 ? {} : { upheld: final }),
    ...backToMeasures(file, at),
  };
}
