import type { Clock } from '../../../clocks/index.js';
import { opened } from '../../../file/engine/begun.js';
import type { NoticeRaised } from '../../../file/engine/notices.js';
import { nextNotice, raise } from '../../../file/engine/notices.js';
import { refuseWithoutReasons } from '../../../file/engine/reasons.js';
import { line } from '../../../file/page/timeline.js';
import type { Instant, LocalizedText } from '../../../kernel/index.js';
import { accept, refuse } from '../../../kernel/index.js';
import { command, event } from './define.js';
import { homePeriod } from './periods.js';
import type { DocumentRequest, RecognitionRequest } from './recognition-request.js';

export interface RequestDocuments {
  readonly type: 'request-documents';
  readonly requests: readonly DocumentRequest[];
}
export interface DocumentsRequested {
  readonly type: 'documents-requested';
  readonly at: Instant;
  readonly requests: readonly DocumentRequest[];
  readonly opens: Clock;
}

/**
 * Asks the worker for documents, each with the rule that allows it. Nothing that the file holds is asked for again
 * (once-only principle), nor what the worker said cannot be had. The worker's period starts when the notice is served.
 */
export const requestDocuments = command({
  type: 'request-documents',
  givenBy: { submitted: ['registrar', 'supervisor'] },
  refusals: ['DOCUMENT_ALREADY_HELD', 'REASONS_MISSING', 'ALREADY_DONE'],
  decide(file, { requests }: RequestDocuments, { now, rules }) {
    if (requests.length === 0) return refuse('REASONS_MISSING', {}, 'requests');
    for (const [index, request] of requests.entries()) {
      const refusal = refuseRequest(file, request, `requests.${index}`);
      if (refusal !== undefined) return refusal;
    }
    const opens = homePeriod(file, 'awaiting-documents', { by: 'service', notice: nextNotice(file.notices) }, rules);
    return accept<DocumentsRequested | NoticeRaised>(
      { type: 'documents-requested', at: now, requests, opens },
      raise(file, 'documents-requested', now),
    );
  },
});

export const documentsRequested = event({
  type: 'documents-requested',
  evolve: (file, { opens, requests }: DocumentsRequested) => ({
    ...file,
    stage: 'awaiting-documents',
    asked: requests,
    ...opened(file, opens),
  }),
  lines({ filing }, { at, requests, type }) {
    const kinds = requests.map(({ kind }) => kind);
    return [line(filing.home, at, type, { args: { kinds }, words: legalReasons(requests) })];
  },
});

function refuseRequest(
  { asked, filing, paperless }: RecognitionRequest,
  { kind, legalReason }: DocumentRequest,
  field: string,
) {
  if (filing.documents.some((held) => held.kind === kind)) {
    return refuse('DOCUMENT_ALREADY_HELD', { kind }, `${field}.kind`);
  }
  if (paperless && asked.some((one) => one.kind === kind)) return refuse('ALREADY_DONE', {}, `${field}.kind`);
  return refuseWithoutReasons(legalReason, `${field}.legalReason`);
}

/** The reason of each request, in Spanish always, in another language where every one has it. */
function legalReasons(requests: readonly DocumentRequest[]): LocalizedText {
  const reasons = [...new Map(requests.map(({ legalReason }) => [legalReason.es, legalReason])).values()];
  const english = reasons.flatMap(({ en }) => (en === undefined ? [] : [en]));
  return {
    es: reasons.map(({ es }) => es).join('; '),
    ...(english.length === reasons.length ? { en: english.join('; ') } : {}),
  };
}
