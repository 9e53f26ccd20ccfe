import type { Reader } from '@puente/domain/reading';
import { mayKnowOf, officerTo } from '@puente/domain/reading';
import type { CaseRecord } from '@puente/persistence/queries';
import type { CaseOnFile } from '@puente/settlement/case-file';
import { asAuditor, audits } from '../../http/access/auditors.js';
import type { Caller } from '../../http/access/caller.js';
import { hasOwnDoor } from './case-door.js';

/**
 * Whoever comes by a mandate reads what the worker reads, and nothing beyond: procedure R12. Whom only the audit lets in reads as
 * an auditor, whatever else they are in their own agency: R18. What no agency holds has its own door. Whoever sits at a counter that did
 * not file it reads the counter's part.
 */
export function readerOf(
  by: Caller,
  { agencies, kind }: Pick<CaseRecord, 'agencies' | 'kind'>,
  file: Pick<CaseOnFile['file'], 'assistedBy'>,
): Reader {
  if (by.kind !== 'officer') return 'worker';
  if (hasOwnDoor(kind)) return by;
  if (agencies.includes(by.agency)) return officerTo(kind, file, by);
  return audits(by) ? asAuditor(by) : 'worker';
}

/**
 * Whether they may know that the file is there: an alert that nobody approved is nobody's who does not decide on alerts, also by
 * its number (R18). An auditor looks at any.
 */
export const mayKnow = (by: Caller, reader: Reader, { file, kind }: CaseOnFile): boolean =>
  audits(by) || mayKnowOf(reader, { kind, stage: file.stage });
