import type { DecisionContext } from '../../../file/case/index.js';
import type { Decision, Refused } from '../../../kernel/index.js';
import { accept, refuse } from '../../../kernel/index.js';
import { nextNotice, raise } from '../../../file/engine/notices.js';
import { refuseWithoutReasons } from '../../../file/engine/reasons.js';
import type { RequestDocuments } from './commands.js';
import type { RequestEvent } from './events.js';
import { homePeriod } from './periods.js';
import type { DocumentRequest, RecognitionRequest } from './recognition-request.js';

/**
 * Asks the worker for documents, each with the rule that allows it. Nothing that the file holds is asked for again
 * (once-only principle), nor what the worker said cannot be had. The worker's period starts when the notice is served.
 */
export function requestDocuments(
  file: RecognitionRequest,
  { requests }: RequestDocuments,
  { now, rules }: DecisionContext,
): Decision<RequestEvent> {
  if (requests.length === 0) return refuse('REASONS_MISSING', {}, 'requests');
  for (const [index, request] of requests.entries()) {
    const refusal = refuseRequest(file, request, `requests.${index}`);
    if (refusal !== undefined) return refusal;
  }
  const opens = homePeriod(file, 'awaiting-documents', { by: 'service', notice: nextNotice(file.notices) }, rules);
  return accept<RequestEvent>(
    { type: 'documents-requested', at: now, requests, opens },
    raise(file, 'documents-requested', now),
  );
}

function refuseRequest(
  { asked, filing, paperless }: RecognitionRequest,
  { kind, legalReason }: DocumentRequest,
  field: string,
): Refused | undefined {
  if (filing.documents.some((held) => held.kind === kind)) {
    return refuse('DOCUMENT_ALREADY_HELD', { kind }, `${field}.kind`);
  }
  if (paperless && asked.some((one) => one.kind === kind)) return refuse('ALREADY_DONE', { kind }, `${field}.kind`);
  return refuseWithoutReasons(legalReason, `${field}.legalReason`);
}
