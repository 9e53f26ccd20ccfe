import { todayIn } from '../../clocks/index.js';
import type { DecisionContext } from '../../file/case/index.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import type { Instant, OfficerId, PlainDate } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { answering, command, event, refuseTheSame } from './define.js';
import type { DeletionAnswer, Reasoned } from './deletion.js';

/** The first of two people would delete everything. */
export interface ProposeDeletion extends Reasoned {
  readonly type: 'propose-deletion';
}
/** The first of two people finds that a law keeps the data, and says until when. */
export interface ProposeKeepingData extends Reasoned {
  readonly type: 'propose-keeping-data';
  readonly keptUntil: PlainDate;
}

export interface DeletionAnswerProposed {
  readonly type: 'deletion-answer-proposed';
  readonly at: Instant;
  readonly proposal: DeletionAnswer & { readonly by: OfficerId };
}

export const proposeDeletion = command({
  type: 'propose-deletion',
  givenBy: { asked: answering },
  refusals: ['SAME_PERSON', 'REASONS_MISSING'],
  barred: refuseTheSame,
  decide: (_file, { legalBasis, reasons, remedy }: ProposeDeletion, context) =>
    propose({ reasons, legalBasis, remedy }, context),
});

export const proposeKeepingData = command({
  type: 'propose-keeping-data',
  givenBy: { asked: answering },
  refusals: ['SAME_PERSON', 'REASONS_MISSING', 'DATE_IN_PAST'],
  barred: refuseTheSame,
  decide(_file, { keptUntil, legalBasis, reasons, remedy }: ProposeKeepingData, context) {
    const { timeZone } = rulesOf(context.rules, context.here).calendar;
    if (keptUntil < todayIn(timeZone, context.now)) return refuse('DATE_IN_PAST', { date: keptUntil }, 'keptUntil');
    return propose({ reasons, legalBasis, remedy, keptUntil }, context);
  },
});

/** A late answer is still one. */
function propose(answer: DeletionAnswer, { by, now }: DecisionContext) {
  if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: answering, yours: [by.kind] });
  const { legalBasis, reasons, remedy } = answer;
  return (
    refuseWithoutReasons(reasons, 'reasons') ??
    refuseWithoutReasons(legalBasis, 'legalBasis') ??
    refuseWithoutReasons(remedy, 'remedy') ??
    accept<DeletionAnswerProposed>({
      ...{ type: 'deletion-answer-proposed', at: now },
      proposal: { ...answer, by: by.id },
    })
  );
}

export const deletionAnswerProposed = event({
  type: 'deletion-answer-proposed',
  evolve: (file, { proposal }: DeletionAnswerProposed) => ({ ...file, stage: 'proposed', proposal }),
});
