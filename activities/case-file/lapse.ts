import { ApplicationFailure } from '@temporalio/common';
import type { ClockId, CommandId, Instant } from '@puente/domain/kernel';
import type { PassedDeadline, Reading } from '@puente/workflows/contract';
import { openCase, readingOf } from './open-case.js';
import type { CaseParts } from './parts.js';

/** Settles what the law says of a deadline that passed. Once: by case, clock and due date. */
export function lapser(parts: CaseParts) {
  return async ({ caseId, clock, dueAt }: PassedDeadline): Promise<Reading> => {
    const before = await openCase(parts, caseId);
    if (!isTheDeadline(before.view.deadline, clock, dueAt)) return readingOf(before);
    // Temporal's clock may run ahead of the record's; a refusal would be kept for ever under this command's id.
    if (parts.time.now() <= dueAt) throw ApplicationFailure.retryable('the deadline has not passed here', 'NOT_YET');
    const outcome = await parts.settlement.settle({
      commandId: `${caseId}/lapse/${clock}/${dueAt}` as CommandId,
      kind: before.kind,
      caseId,
      command: { type: 'lapse', clock },
      by: { kind: 'clock' },
    });
    const after = await openCase(parts, caseId);
    if (isTheDeadline(after.view.deadline, clock, dueAt)) {
      const why = outcome.outcome === 'refused' ? outcome.code : outcome.outcome;
      throw ApplicationFailure.retryable(`${clock} still ends at ${dueAt} after its lapse: ${why}`, 'NOT_LAPSED');
    }
    return readingOf(after);
  };
}

const isTheDeadline = (
  deadline: { readonly clock: ClockId; readonly at: Instant } | undefined,
  clock: ClockId,
  dueAt: Instant,
): boolean => deadline?.clock === clock && deadline.at === dueAt;
