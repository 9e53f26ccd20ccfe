import { setTimeout as pause } from 'node:timers/promises';
import type { CaseId } from '@puente/domain/kernel';
import type { Reading } from './open-case.js';
import { openCase, readingOf } from './open-case.js';
import type { CaseParts } from './parts.js';

/**
 * Reads what the process needs to know.
 *
 * @param gatherFor milliseconds for which a woken process waits for more wakes before it reads, so that a burst costs
 * one read and not one per wake
 */
export function processReader(parts: CaseParts, gatherFor: number) {
  return async ({ caseId, woken }: { readonly caseId: CaseId; readonly woken: boolean }): Promise<Reading> => {
    if (woken && gatherFor > 0) await pause(gatherFor);
    return readingOf(await openCase(parts, caseId));
  };
}
