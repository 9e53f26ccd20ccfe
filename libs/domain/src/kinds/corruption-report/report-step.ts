import type { Actor, DecisionContext } from '../../file/case/index.js';
import type { Instant, OfficerId } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { CorruptionReport, ReportStep, ShutOut } from './corruption-report.js';
import { event, integrityOfficers } from './define.js';

/** Waits for a second integrity officer, at most one at a time; until then nothing of it holds. */
export interface ReportStepProposed {
  readonly type: 'report-step-proposed';
  readonly at: Instant;
  readonly by: OfficerId;
  readonly step: ReportStep;
  /** By whom it is shut to how many integrity officers while it waits: auditors are told. */
  readonly shuts?: ShutOut;
}

export const stepOpen = ({ step }: CorruptionReport, _by: Actor) =>
  step === undefined ? undefined : refuse('PROPOSAL_PENDING');

export const proposing = (step: ReportStep, { by, now }: Pick<DecisionContext, 'by' | 'now'>) =>
  by.kind === 'officer'
    ? accept<ReportStepProposed>({
        ...{ type: 'report-step-proposed', at: now, by: by.id, step },
        ...(step.what === 'concerned' && step.shutUntil && step.shuts
          ? { shuts: { many: step.shuts, by: [by.id] } }
          : {}),
      })
    : refuse('NOT_YOUR_ROLE', { roles: integrityOfficers, yours: [by.kind] });

export const reportStepProposed = event({
  type: 'report-step-proposed',
  evolve: (file, { by, step }: ReportStepProposed) => ({ ...file, step: { ...step, proposedBy: by } }),
});
