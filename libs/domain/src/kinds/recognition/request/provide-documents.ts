import type { Clock } from '../../../clocks/index.js';
import type { DocumentRef } from '../../../file/case/index.js';
import { opened } from '../../../file/engine/begun.js';
import { line } from '../../../file/page/timeline.js';
import type { Instant } from '../../../kernel/index.js';
import { accept, refuse } from '../../../kernel/index.js';
import { withDocuments } from '../filing/attach-document.js';
import { command, event } from './define.js';
import { homePeriod } from './periods.js';

export interface ProvideDocuments {
  readonly type: 'provide-documents';
  readonly documents: readonly DocumentRef[];
}
export interface DocumentsProvided {
  readonly type: 'documents-provided';
  readonly at: Instant;
  readonly documents: readonly DocumentRef[];
  readonly opens: Clock;
}

/** Everything that was asked for, and nothing else. Accepted until the closing of the file is recorded. */
export const provideDocuments = command({
  type: 'provide-documents',
  givenBy: { 'awaiting-documents': ['worker'] },
  refusals: ['DOCUMENT_NOT_ASKED_FOR', 'DOCUMENT_STILL_MISSING'],
  decide(file, { documents }: ProvideDocuments, { now, rules }) {
    const asked = file.asked.map(({ kind }) => kind);
    const [index, extra] = [...documents.entries()].find(([, { kind }]) => !asked.includes(kind)) ?? [];
    if (index !== undefined && extra !== undefined) {
      return refuse('DOCUMENT_NOT_ASKED_FOR', { kind: extra.kind }, `documents.${index}.kind`);
    }
    const missing = asked.filter((kind) => documents.every((document) => document.kind !== kind));
    if (missing.length > 0) return refuse('DOCUMENT_STILL_MISSING', { kinds: missing }, 'documents');
    const opens = homePeriod(file, 'submitted', { by: 'event', at: now }, rules);
    return accept<DocumentsProvided>({ type: 'documents-provided', at: now, documents, opens });
  },
});

export const documentsProvided = event({
  type: 'documents-provided',
  evolve: (file, { documents, opens }: DocumentsProvided) => ({
    ...file,
    stage: 'submitted',
    filing: withDocuments(file.filing, documents),
    asked: [],
    ...opened(file, opens),
  }),
  lines: ({ filing }, { at, documents, type }) => [
    line(filing.home, at, type, { args: { kinds: documents.map(({ kind }) => kind) } }),
  ],
});
