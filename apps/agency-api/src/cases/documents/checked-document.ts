import { documentBytesAtMost } from '@puente/contracts/dossier';
import type { DocumentChecks, DocumentFault, MediaType, Thumbnails } from '@puente/platform/documents';
import { ThreadFault } from '@puente/platform/thread';
import { inEachPageLanguage } from '@puente/words/languages';
import { HttpProblem } from '../../http/problems/problem.js';

export interface CheckedDocument {
  readonly mediaType: MediaType;
  readonly bytes: Uint8Array;
  readonly pages?: number;
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
  const answer = await checks.check(given, side).catch(askAgain);
  if (answer.fault !== undefined) throw notAccepted(answer.fault);
  if (answer.bytes.length > documentBytesAtMost) throw new HttpProblem('FILE_TOO_LARGE');
  return answer;
}

/** @throws {HttpProblem} 503 while too many wait */
export const drawnSmall = (checks: Thumbnails, bytes: Uint8Array, side: string): Promise<Uint8Array | undefined> =>
  checks.thumbnail(bytes, side).catch(askAgain);

function askAgain(error: unknown): never {
  throw error instanceof ThreadFault ? new HttpProblem('UNAVAILABLE', [], { 'retry-after': '5' }) : error;
}

function notAccepted(fault: DocumentFault): HttpProblem {
  const message = inEachPageLanguage(({ faults }) => faults.document[fault]);
  return new HttpProblem('FILE_TYPE_NOT_ACCEPTED', [{ field: 'file', code: fault.toLowerCase(), message }]);
}
