import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import type { Instant, LocalizedText, OfficerId } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { auditors, command, event } from './define.js';
import type { UnequalTreatment } from './unequal-treatment.js';

type Outcome = NonNullable<UnequalTreatment['judgement']>['outcome'];

/** `confirmed`: it is so, and everybody reads that it is. `dismissed`: something else explains it. */
export interface JudgeUnequalTreatment {
  readonly type: 'judge-unequal-treatment';
  readonly outcome: Outcome;
  readonly reasons: LocalizedText;
}

export interface UnequalTreatmentJudged {
  readonly type: 'unequal-treatment-judged';
  readonly at: Instant;
  readonly by: OfficerId;
  readonly outcome: Outcome;
  readonly reasons: LocalizedText;
}

/** Without an answer only once its days have passed: who is silent does not keep it from being judged. */
export const judgeUnequalTreatment = command({
  type: 'judge-unequal-treatment',
  givenBy: { raised: auditors, unanswered: auditors, answered: auditors },
  refusals: ['OWN_AGENCY', 'ANSWER_AWAITED', 'REASONS_MISSING'],
  barred({ clock, owner, stage }, by) {
    // Nobody judges their own agency.
    if (by.kind === 'officer' && by.agency === owner) return refuse('OWN_AGENCY');
    // Where the owner's silence once escalated only, it stands in `raised` for good.
    return stage === 'raised' && clock?.lapsedAt === undefined ? refuse('ANSWER_AWAITED') : undefined;
  },
  decide(_file, { outcome, reasons }: JudgeUnequalTreatment, { by, now }) {
    if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: auditors, yours: [by.kind] });
    return (
      refuseWithoutReasons(reasons, 'reasons') ??
      accept<UnequalTreatmentJudged>({ type: 'unequal-treatment-judged', at: now, by: by.id, outcome, reasons })
    );
  },
});

export const unequalTreatmentJudged = event({
  type: 'unequal-treatment-judged',
  evolve: (file, { at, by, outcome, reasons }: UnequalTreatmentJudged) => ({
    ...{ ...file, stage: outcome, clock: undefined },
    judgement: { outcome, reasons, by, at },
  }),
});
