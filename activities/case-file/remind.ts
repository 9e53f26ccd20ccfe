import { ApplicationFailure } from '@temporalio/common';
import type { ProcessView } from '@puente/domain/file/case';
import type { ClockId, CommandId } from '@puente/domain/kernel';
import type { DueReminder, Reading } from '@puente/workflows/contract';
import { openCase, readingOf } from './open-case.js';
import type { CaseParts } from './parts.js';

/** Records that a reminder is due; telling of it is an effect of its own. Once: by case, clock, fraction and due date. */
export function reminder(parts: CaseParts) {
  return async ({ caseId, clock, fraction, dueAt }: DueReminder): Promise<Reading> => {
    const before = await openCase(parts, caseId);
    const due = reminderIn(before.view, clock, fraction);
    if (!due) return readingOf(before);
    // As for a lapse: too early would be refused for ever.
    if (parts.time.now() < due.at) throw ApplicationFailure.retryable('the reminder is not due here', 'NOT_YET');
    const outcome = await parts.settlement.settle({
      commandId: `${caseId}/remind/${clock}/${String(fraction)}/${dueAt}` as CommandId,
      kind: before.kind,
      caseId,
      command: { type: 'remind', clock, fraction },
      by: { kind: 'clock' },
    });
    const after = await openCase(parts, caseId);
    if (reminderIn(after.view, clock, fraction)) {
      const why = outcome.outcome === 'refused' ? outcome.code : outcome.outcome;
      throw ApplicationFailure.retryable(
        `${clock} still has its reminder at ${String(fraction)}: ${why}`,
        'NOT_REMINDED',
      );
    }
    return readingOf(after);
  };
}

const reminderIn = (view: ProcessView, clock: ClockId, fraction: number) =>
  view.reminders.find((one) => one.clock === clock && one.fraction === fraction);
