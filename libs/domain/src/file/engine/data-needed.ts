import type { Needed } from '../case/index.js';
import { refuse } from '../../kernel/index.js';

/**
 * What is open is ended first, by the worker who can end it; what is valid, or warned of, keeps the data for others until its
 * day. Undefined where nothing needs them.
 */
export function refuseWhileNeeded(needed: readonly Needed[]) {
  const open = needed.find(({ hold }) => hold === 'open-case' || hold === 'running-period');
  if (open !== undefined) return refuse('CASE_STILL_RUNS', { caseId: open.caseId });
  const [kept] = needed;
  return kept && refuse('DATA_STILL_NEEDED', { caseId: kept.caseId });
}
