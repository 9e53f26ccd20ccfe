import { monthsAfter, todayIn } from '../../clocks/index.js';
import type { Needed } from '../../file/case/index.js';
import { refuseWhileNeeded } from '../../file/engine/data-needed.js';
import type { NoticeRaised } from '../../file/engine/notices.js';
import { raise } from '../../file/engine/notices.js';
import { inOne } from '../../file/engine/reasons.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import { line } from '../../file/page/timeline.js';
import type { CaseId, Instant, OfficerId, PlainDate } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { answering, command, event, refuseTheSame } from './define.js';
import type { Deletion, DeletionAnswer } from './deletion.js';

/** The second of two people: the worker has their answer. */
export interface ApproveDeletionAnswer {
  readonly type: 'approve-deletion-answer';
  /** Added by the node: files of the same person that still need the data. */
  readonly needed: readonly Needed[];
}

export interface DeletionAccepted {
  readonly type: 'deletion-accepted';
  readonly at: Instant;
  readonly answer: DeletionAnswer;
  readonly by: OfficerId;
  /** The latest day on which the key is destroyed, by the country's law of a request. */
  readonly deletedOn: PlainDate;
}
export interface DeletionRefused {
  readonly type: 'deletion-refused';
  readonly at: Instant;
  readonly answer: DeletionAnswer & { readonly keptUntil: PlainDate };
  readonly by: OfficerId;
}

/** Nothing is deleted while anything of the person's is open, running or valid, whatever was proposed before it began. */
export const approveDeletionAnswer = command({
  type: 'approve-deletion-answer',
  givenBy: { proposed: answering },
  refusals: ['SAME_PERSON', 'NO_PROPOSAL', 'CASE_STILL_RUNS', 'DATA_STILL_NEEDED'],
  barred: refuseTheSame,
  decide(file, { needed }: ApproveDeletionAnswer, { by, here, now, rules }) {
    if (file.proposal === undefined || by.kind !== 'officer') return refuse('NO_PROPOSAL');
    const { keptUntil, legalBasis, reasons, remedy } = file.proposal;
    const reasoned = { reasons, legalBasis, remedy };
    if (keptUntil !== undefined)
      return accept<DeletionRefused | NoticeRaised>(
        { type: 'deletion-refused', at: now, answer: { ...reasoned, keptUntil }, by: by.id },
        raise(file, 'deletion-refused', now),
      );
    const others = needed.filter(({ caseId }) => !isThisOne(file, caseId));
    const { calendar, retention } = rulesOf(rules, here);
    const deletedOn = todayIn(
      calendar.timeZone,
      monthsAfter(calendar.timeZone, now, retention.onRequest.deleteAfter.months),
    );
    return (
      refuseWhileNeeded(others) ??
      accept<DeletionAccepted | NoticeRaised>(
        { type: 'deletion-accepted', at: now, answer: reasoned, by: by.id, deletedOn },
        raise(file, 'deletion-accepted', now),
      )
    );
  },
});

/** The request itself, or a complaint that nobody answers it, which ends with the answer (R10). */
export const isThisOne = ({ annexes = [], caseId }: Deletion, other: CaseId): boolean =>
  other === caseId || annexes.some((annex) => annex.caseId === other);

export const deletionAccepted = event({
  type: 'deletion-accepted',
  evolve: ({ proposal: _proposal, ...file }, { answer, at }: DeletionAccepted) => ({
    ...file,
    ...{ stage: 'accepted', answer, acceptedAt: at, clock: undefined },
  }),
  lines: ({ here }, { answer, at, deletedOn, type }) => [
    line(here, at, type, { args: { on: deletedOn }, words: inOne(answer.reasons, answer.legalBasis, answer.remedy) }),
  ],
});

export const deletionRefused = event({
  type: 'deletion-refused',
  evolve: ({ proposal: _proposal, ...file }, { answer }: DeletionRefused) => ({
    ...file,
    ...{ stage: 'refused', answer, clock: undefined },
  }),
  lines: ({ here }, { answer, at, type }) => [
    line(here, at, type, {
      args: { on: answer.keptUntil },
      words: inOne(answer.reasons, answer.legalBasis, answer.remedy),
    }),
  ],
});
