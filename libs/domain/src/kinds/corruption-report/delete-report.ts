import { monthsAfter, todayIn } from '../../clocks/index.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import type { Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { command, event } from './define.js';

/** The country's months since the answer are over: what was said is deleted, and that there was a report stays. */
export interface DeleteReport {
  readonly type: 'delete-report';
}

export interface ReportDeleted {
  readonly type: 'report-deleted';
  readonly at: Instant;
  /** As the pack had it, after the answer. */
  readonly months: number;
}

export const deleteReport = command({
  type: 'delete-report',
  givenBy: { answered: ['effect'] },
  refusals: ['DEADLINE_NOT_PASSED'],
  decide({ answeredAt }, _delete: DeleteReport, { here, now, rules }) {
    const { calendar, integrity } = rulesOf(rules, here);
    const { months } = integrity.keep;
    const due = answeredAt === undefined ? now : monthsAfter(calendar.timeZone, answeredAt, months);
    if (now < due) return refuse('DEADLINE_NOT_PASSED', { dueOn: todayIn(calendar.timeZone, due) });
    return accept<ReportDeleted>({ type: 'report-deleted', at: now, months });
  },
});

/** Whom it named is no pattern any more, and nobody's to be shut out from. */
export const reportDeleted = event({
  type: 'report-deleted',
  weighs: true,
  evolve: ({ found: _found, step: _step, ...file }, _event: ReportDeleted) => ({
    ...{ ...file, stage: 'deleted', marks: [] },
  }),
});
