import type { Clock } from '../../clocks/index.js';
import { inStages } from '../../file/definition/define-command.js';
import { opened } from '../../file/engine/begun.js';
import type { Instant, OfficerId } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { command, event, integrityOfficers, running } from './define.js';
import { integrityPeriod } from './integrity-period.js';
import { proposing, stepOpen } from './report-step.js';

/** An integrity officer answers for it from here on; in the place of one who has it, once another one approves. */
export interface TakeReport {
  readonly type: 'take-report';
}

export interface ReportTaken {
  readonly type: 'report-taken';
  readonly at: Instant;
  readonly by: OfficerId;
  /** The period of the answer; it runs from the first who took it. */
  readonly opens?: Clock;
}

export const takeReport = command({
  type: 'take-report',
  givenBy: inStages(running, integrityOfficers),
  refusals: ['ALREADY_DONE', 'PROPOSAL_PENDING'],
  barred(file, by) {
    if (by.kind === 'officer' && by.id === file.owner) return refuse('ALREADY_DONE');
    return file.owner === undefined ? undefined : stepOpen(file, by);
  },
  decide({ clocksOpened, owner }, _take: TakeReport, context) {
    if (owner !== undefined) return proposing({ what: 'taking-over' }, context);
    const { by, here, now, rules } = context;
    if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: integrityOfficers, yours: [by.kind] });
    const opens = integrityPeriod('report-answer', clocksOpened, { here, now, rules });
    return accept<ReportTaken>({ type: 'report-taken', at: now, by: by.id, opens });
  },
});

export const reportTaken = event({
  type: 'report-taken',
  evolve({ step, ...file }, { by, opens }: ReportTaken) {
    // Who takes a fresh one does not end what was proposed about it.
    const waits = step === undefined || step.what === 'taking-over' ? {} : { step };
    const taken = { ...file, ...waits, stage: 'looked-into' as const, owner: by };
    return opens === undefined ? taken : { ...taken, ...opened(taken, opens) };
  },
});
