import type { TimelineEntry } from '../../../file/case/index.js';
import { filingLines, submittedLines } from '../filing/filing-lines.js';
import type { LocalizedText } from '../../../kernel/index.js';
import { exhausted } from '../../../kernel/index.js';
import { agencyOf } from '../../../file/engine/periods.js';
import { line, serviceLines } from '../../../file/page/timeline.js';
import type { RequestEvent } from './events.js';
import type { DocumentRequest, RecognitionRequest } from './recognition-request.js';

/** What the worker reads of an event; nothing where it is no concern of the page. `file` is the file before it. */
export function requestLines(file: RecognitionRequest | undefined, event: RequestEvent): readonly TimelineEntry[] {
  if (event.type === 'draft-opened') return filingLines(event.filing);
  if (event.type === 'submission-received') {
    return [
      ...filingLines(event.filing),
      ...submittedLines(event.filing),
      line(event.filing.home, event.at, 'received-at-home'),
    ];
  }
  if (file === undefined) return [];
  const here = file.filing.home;
  switch (event.type) {
    case 'submitted':
      return [line(file.filing.filedIn, event.at, 'submitted')];
    case 'documents-requested': {
      const kinds = event.requests.map(({ kind }) => kind);
      return [line(here, event.at, event.type, { args: { kinds }, words: legalReasons(event.requests) })];
    }
    case 'documents-provided':
      return [line(here, event.at, event.type, { args: { kinds: event.documents.map(({ kind }) => kind) } })];
    case 'issuer-asked':
      return [line(here, event.at, event.type, { args: { certifier: file.filing.certificate.certifier } })];
    case 'discrepancy-reported':
      return [line(here, event.at, event.type, { words: event.what })];
    case 'authenticity-settled': {
      const { finding, words } = event.authenticity;
      return [line(here, event.at, event.type, { args: { finding }, words })];
    }
    case 'transmitted':
      return [line(here, event.at, event.type, { args: { to: event.to } })];
    case 'notice-served':
      return serviceLines(file, here, event);
    case 'escalated':
      return [line(here, event.at, event.type, { args: { agency: agencyOf(file.clock) ?? '' } })];
    case 'acknowledged':
    case 'documents-unavailable':
    case 'discrepancy-answered':
    case 'hearing-ended':
    case 'closed-without-prejudice':
    case 'reopened':
    case 'withdrawn':
    case 'draft-deleted':
      return [line(here, event.at, event.type)];
    case 'document-attached':
    case 'note-added':
    case 'notice-raised':
    case 'reminded':
    case 'errand-run':
    case 'answer-passed-on':
    case 'news-received':
    case 'decision-received':
      return [];
    default:
      return exhausted(event);
  }
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
