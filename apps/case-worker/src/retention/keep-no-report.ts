import { monthsAfter } from '@puente/domain/clocks';
import type { CaseId, CommandId, CountryCode, TimeSource } from '@puente/domain/kernel';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import { rulesOf } from '@puente/domain/rulebook/rules';
import type { Vault } from '@puente/persistence/vault';
import type { Settlement } from '@puente/settlement/settlement';

export interface ReportRetention {
  readonly vault: { readonly reports: Pick<Vault['reports'], 'due' | 'remove'> };
  readonly settlement: Settlement;
  readonly rules: RuleBook;
  readonly time: TimeSource;
  readonly here: CountryCode;
}

/** Reports deleted in one go. */
const batch = 200;

/**
 * Deletes what was reported so many months after its answer: first its file says so, then all that was said goes; what was
 * interrupted is finished by the next sweep. One that the law does not let go yet waits for another day.
 *
 * @returns how many were deleted
 */
export async function keepNoReport({ here, rules, settlement, time, vault }: ReportRetention): Promise<number> {
  const { calendar, integrity } = rulesOf(rules, here);
  const due = await vault.reports.due(monthsAfter(calendar.timeZone, time.now(), -integrity.keep.months), batch);
  let deleted = 0;
  for (const caseId of due) {
    if (!(await isDeleted(caseId, settlement, time))) continue;
    await vault.reports.remove(caseId);
    deleted += 1;
  }
  return deleted;
}

async function isDeleted(caseId: CaseId, settlement: Settlement, time: TimeSource): Promise<boolean> {
  const outcome = await settlement.settle({
    // Refused today, it is asked again tomorrow.
    commandId: `deletion:${caseId}/${time.now().slice(0, 10)}` as CommandId,
    ...{ caseId, kind: 'corruption-report', by: { kind: 'effect' }, command: { type: 'delete-report' }, quiet: true },
  });
  return outcome.outcome === 'accepted' || outcome.code === 'NOT_IN_THIS_STAGE';
}
