import type { Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { ReportOutcome, SealedPart } from './corruption-report.js';
import { command, event, integrityOfficers } from './define.js';

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

/** By whoever took it, also when it is late. */
export const answerReport = command({
  type: 'answer-report',
  givenBy: { 'looked-into': integrityOfficers },
  refusals: [],
  barred: ({ owner }, by) => (by.kind === 'officer' && by.id !== owner ? refuse('NOT_ASSIGNED_TO_YOU') : undefined),
  decide: (_file, { outcome, part }: AnswerReport, { now }) =>
    accept<ReportAnswered>({ type: 'report-answered', at: now, outcome, part }),
});

export const reportAnswered = event({
  type: 'report-answered',
  evolve: (file, { outcome, part }: ReportAnswered) => ({
    ...{ ...file, stage: 'answered', clock: undefined },
    answer: { outcome, part },
  }),
});
