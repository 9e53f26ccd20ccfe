import type { Reader } from '@puente/domain/reading';
import type { CaseRecord } from '@puente/persistence/queries';
import { asAuditor, audits } from '../../http/access/auditors.js';
import type { Caller } from '../../http/access/caller.js';
import { hasOwnDoor } from './case-door.js';

/**
 * Whoever comes by a mandate reads what the worker reads, and nothing beyond: procedure R12. Whom only the audit lets in reads as
 * an auditor, whatever else they are in their own agency: R18. What no agency holds has its own door.
 */
export function readerOf(by: Caller, { agencies, kind }: Pick<CaseRecord, 'agencies' | 'kind'>): Reader {
  if (by.kind !== 'officer') return 'worker';
  if (hasOwnDoor(kind) || agencies.includes(by.agency)) return by;
  return audits(by) ? asAuditor(by) : 'worker';
}
