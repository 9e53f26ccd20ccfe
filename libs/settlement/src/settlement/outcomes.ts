import type { Refused } from '@puente/domain/kernel';
import type { LockedCase } from './decide.js';
import type { Outcome, SettleRequest, StoredOutcome } from './request.js';

/** What a command gets that was settled before under the same id. */
export function repeat(request: SettleRequest, storedHash: string | null, outcome: StoredOutcome): Outcome {
  const { requestHash, caseId } = request;
  if (requestHash === undefined || storedHash === null || requestHash === storedHash) {
    return { ...outcome, repeated: true };
  }
  return { outcome: 'refused', caseId, code: 'COMMAND_REUSED', detail: {}, repeated: false };
}

/** A refusal as it is kept. */
export function refused(request: SettleRequest, verdict: Refused, locked: LockedCase | undefined): StoredOutcome {
  const { code, detail, field } = verdict;
  return {
    outcome: 'refused',
    caseId: request.caseId,
    code,
    detail,
    ...(field === undefined ? {} : { field }),
    ...(locked === undefined ? {} : { version: locked.revision }),
  };
}
