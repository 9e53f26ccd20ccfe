import { documentBytesAtMost } from '@puente/contracts/dossier';
import type { DocumentChecks, DocumentFault, MediaType } from '@puente/platform/documents';
import { ThreadFault } from '@puente/platform/thread';
import { inEachPageLanguage } from '@puente/words/languages';
import { HttpProblem } from '../../http/problems/problem.js';

export interface CheckedDocument {
  readonly mediaType: MediaType;
  readonly bytes: Uint8Array;
}

/**
 * A document as it is kept, and as everybody who gets it knows it: its hash is taken of these bytes.
 *
 * @throws {HttpProblem} 415 with what to send instead; 413 where a picture drawn anew is over the limit; 503 while too
 * many wait
 */
export async function checkedDocument(
  checks: DocumentChecks,
  given: Uint8Array,
  side: string,
): Promise<CheckedDocument> {
  const answer = await checks.check(given, side).catch((error: unknown) => {
    throw error instanceof ThreadFault ? new HttpProblem('UNAVAILABLE', [], { 'retry-after': '5' }) : error;
  });
  if (answer.fault !== undefined) throw notAccepted(answer.fault);
  if (answer.bytes.length > documentBytesAtMost) throw new HttpProblem('FILE_TOO_LARGE');
  return answer;
}

function notAccepted(fault: DocumentFault): HttpProblem {
  const message = inEachPageLanguage(({ faults }) => faults.document[fault]);
  return new HttpProblem('FILE_TYPE_NOT_ACCEPTED', [{ field: 'file', code: fault.toLowerCase(), message }]);
}
