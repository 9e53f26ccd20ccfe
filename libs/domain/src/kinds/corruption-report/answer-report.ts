import type { Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { ReportOutcome, SealedPart } from './corruption-report.js';
import { command, event, integrityOfficers } from './define.js';
import { proposing, stepOpen } from './report-step.js';

/** What came of it, in words for whoever has the receipt. */
export interface AnswerReport {
  readonly type: 'answer-report';
  readonly outcome: ReportOutcome;
  readonly part: SealedPart;
}

export interface ReportAnswered {
  readonly type: 'report-answered';
  readonly at: Instant;
  readonly outcome: ReportOutcome;
  readonly part: SealedPart;
}

/** With these nothing comes of it: no one person says so. */
const endsWithNothing: ReadonlySet<ReportOutcome> = new Set(['unfounded', 'not-enough']);

/**
 * By whoever took it, also when it is late. A second integrity officer approves that nothing comes of it, and all that one
 * says who had shut it to others for days and was not followed: those were not there to take it from them.
 */
export const answerReport = command({
  type: 'answer-report',
  givenBy: { 'looked-into': integrityOfficers },
  refusals: ['PROPOSAL_PENDING'],
  barred: (file, by) =>
    by.kind === 'officer' && by.id !== file.owner ? refuse('NOT_ASSIGNED_TO_YOU') : stepOpen(file, by),
  decide: ({ notFollowed }, { outcome, part }: AnswerReport, context) =>
    endsWithNothing.has(outcome) || (context.by.kind === 'officer' && notFollowed?.includes(context.by.id))
      ? proposing({ what: 'answer', outcome, part }, context)
      : accept<ReportAnswered>({ type: 'report-answered', at: context.now, outcome, part }),
});

export const reportAnswered = event({
  type: 'report-answered',
  evolve: ({ step: _done, ...file }, { at, outcome, part }: ReportAnswered) => ({
    ...{ ...file, stage: 'answered', clock: undefined },
    ...{ answer: { outcome, part }, answeredAt: at },
  }),
});
