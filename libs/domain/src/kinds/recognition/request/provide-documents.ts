import type { DecisionContext } from '../../../file/case/index.js';
import type { Decision } from '../../../kernel/index.js';
import { accept, refuse } from '../../../kernel/index.js';
import type { ProvideDocuments } from './commands.js';
import type { RequestEvent } from './events.js';
import { homePeriod } from './periods.js';
import type { RecognitionRequest } from './recognition-request.js';

/** Everything that was asked for, and nothing else. Accepted until the closing of the file is recorded. */
export function provideDocuments(
  file: RecognitionRequest,
  { documents }: Pick<ProvideDocuments, 'documents'>,
  { now, rules }: DecisionContext,
): Decision<RequestEvent> {
  const asked = file.asked.map(({ kind }) => kind);
  const [index, extra] = [...documents.entries()].find(([, { kind }]) => !asked.includes(kind)) ?? [];
  if (index !== undefined && extra !== undefined) {
    return refuse('DOCUMENT_NOT_ASKED_FOR', { kind: extra.kind }, `documents.${index}.kind`);
  }
  const missing = asked.filter((kind) => documents.every((document) => document.kind !== kind));
  if (missing.length > 0) return refuse('DOCUMENT_STILL_MISSING', { kinds: missing }, 'documents');
  const opens = homePeriod(file, 'submitted', { by: 'event', at: now }, rules);
  return accept<RequestEvent>({ type: 'documents-provided', at: now, documents, opens });
}
