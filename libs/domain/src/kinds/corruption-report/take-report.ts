import type { Clock } from '../../clocks/index.js';
import { inStages } from '../../file/definition/define-command.js';
import { opened } from '../../file/engine/begun.js';
import type { Instant, OfficerId } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { command, event, integrityOfficers, running } from './define.js';
import { integrityPeriod } from './integrity-period.js';

/** An integrity officer answers for it from here on; also in the place of one who had it before. */
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
  refusals: ['ALREADY_DONE'],
  barred: ({ owner }, by) => (by.kind === 'officer' && by.id === owner ? refuse('ALREADY_DONE') : undefined),
  decide({ clocksOpened, stage }, _take: TakeReport, { by, here, now, rules }) {
    if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: integrityOfficers, yours: [by.kind] });
    const opens =
      stage === 'received' ? { opens: integrityPeriod('report-answer', clocksOpened, { here, now, rules }) } : {};
    return accept<ReportTaken>({ type: 'report-taken', at: now, by: by.id, ...opens });
  },
});

export const reportTaken = event({
  type: 'report-taken',
  evolve: (file, { by, opens }: ReportTaken) => ({
    ...{ ...file, stage: 'looked-into', owner: by },
    ...(opens === undefined ? {} : opened(file, opens)),
  }),
});
