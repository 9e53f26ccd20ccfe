import type { Who } from '@puente/persistence/rows';
import type { Caller } from './caller.js';

/** As whom the database shows this caller rows. */
export function asDatabaseKnows(caller: Caller): Who {
  if (caller.kind === 'officer') return { purpose: 'agency', agency: caller.agency };
  if (caller.caseId !== undefined) return { purpose: 'code', caseId: caller.caseId };
  return caller.id === undefined ? { purpose: 'public' } : { purpose: 'owner', owner: caller.id };
}
