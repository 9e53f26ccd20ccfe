import type { LocalizedText } from '@puente/domain/kernel';
import { ThreadFault } from '@puente/platform/thread';
import { inEachPageLanguage } from '@puente/words/languages';
import { HttpProblem } from '../../http/problems/problem.js';

/** What is wrong with the one file of a form. */
export const fileProblem = (code: string, message: LocalizedText): HttpProblem =>
  new HttpProblem('INVALID_REQUEST', [{ field: 'file', code, message }]);

/** Why a file was not read in a thread of its own; whatever else went wrong is given back as it is. */
export function threadProblem(error: unknown): unknown {
  if (!(error instanceof ThreadFault)) return error;
  if (error.code === 'BUSY') return new HttpProblem('UNAVAILABLE', [], { 'retry-after': '20' });
  return fileProblem(
    error.code.toLowerCase(),
    inEachPageLanguage(({ faults }) => faults.fileHolds),
  );
}
