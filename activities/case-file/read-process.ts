import { setTimeout as pause } from 'node:timers/promises';
import type { Reading, ReadProcess } from '@puente/workflows/contract';
import { openCase, readingOf } from './open-case.js';
import type { CaseParts } from './parts.js';

/**
 * Reads what the process needs to know.
 *
 * @param gatherFor milliseconds for which a woken process waits for more wakes before it reads, so that a burst costs
 * one read and not one per wake
 */
export function processReader(parts: CaseParts, gatherFor: number) {
  return async ({ caseId, woken }: ReadProcess): Promise<Reading> => {
    if (woken && gatherFor > 0) await pause(gatherFor);
    return readingOf(await openCase(parts, caseId));
  };
}
