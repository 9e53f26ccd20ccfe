import { inStages } from '../../file/definition/define-command.js';
import type { Instant, OfficerId } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { ReportAnswered } from './answer-report.js';
import { command, event, integrityOfficers, running } from './define.js';
import type { ConcernedNamed, ConcernedTakenBack } from './name-concerned.js';
import type { ReportTaken } from './take-report.js';

/** A second integrity officer wants it too. */
export interface ApproveReportStep {
  readonly type: 'approve-report-step';
}
/** It is left: by another one, or by whoever proposed it. */
export interface DeclineReportStep {
  readonly type: 'decline-report-step';
}
export interface ReportStepDeclined {
  readonly type: 'report-step-declined';
  readonly at: Instant;
  readonly by: OfficerId;
}

export const approveReportStep = command({
  type: 'approve-report-step',
  givenBy: inStages(running, integrityOfficers),
  refusals: ['NO_PROPOSAL', 'SAME_PERSON'],
  barred({ step }, by) {
    if (step === undefined) return refuse('NO_PROPOSAL');
    return by.kind === 'officer' && by.id === step.proposedBy ? refuse('SAME_PERSON') : undefined;
  },
  decide({ step }, _approve: ApproveReportStep, { by, now: at }) {
    switch (step?.what) {
      case undefined:
        return refuse('NO_PROPOSAL');
      case 'concerned':
        return accept<ConcernedNamed>({
          ...{ type: 'concerned-named', at, part: step.part, marks: step.marks },
          ...(step.shuts && by.kind === 'officer' ? { shuts: { many: step.shuts, by: [step.proposedBy, by.id] } } : {}),
        });
      case 'not-concerned':
        return accept<ConcernedTakenBack>({ type: 'concerned-taken-back', at, part: step.part, marks: step.marks });
      case 'answer':
        return accept<ReportAnswered>({ type: 'report-answered', at, outcome: step.outcome, part: step.part });
      case 'taking-over':
        return accept<ReportTaken>({ type: 'report-taken', at, by: step.proposedBy });
    }
  },
});

export const declineReportStep = command({
  type: 'decline-report-step',
  givenBy: inStages(running, integrityOfficers),
  refusals: ['NO_PROPOSAL'],
  barred: ({ step }) => (step === undefined ? refuse('NO_PROPOSAL') : undefined),
  decide(_file, _decline: DeclineReportStep, { by, now }) {
    if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: integrityOfficers, yours: [by.kind] });
    return accept<ReportStepDeclined>({ type: 'report-step-declined', at: now, by: by.id });
  },
});

export const reportStepDeclined = event({
  type: 'report-step-declined',
  evolve: ({ step, ...file }, _event: ReportStepDeclined) =>
    step?.what === 'concerned' ? { ...file, notFollowed: [...(file.notFollowed ?? []), step.proposedBy] } : file,
});
