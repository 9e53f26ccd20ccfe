import type { DecisionContext, DocumentRef, Filing } from '../../../file/case/index.js';
import type { Decision } from '../../../kernel/index.js';
import { accept, refuse } from '../../../kernel/index.js';
import type { AttachDocument } from './commands.js';
import type { DocumentAttached } from './events.js';

export function attachDocument(
  { filing }: { readonly filing: Filing },
  { document }: AttachDocument,
  { now }: DecisionContext,
): Decision<DocumentAttached> {
  if (filing.documents.some((held) => held.id === document.id)) return refuse('ALREADY_DONE', {}, 'document.id');
  return accept({ type: 'document-attached', at: now, document });
}

/** A filing with more documents; one that it holds already stays as it is. */
export const withDocuments = (filing: Filing, documents: readonly DocumentRef[]): Filing => ({
  ...filing,
  documents: [...filing.documents, ...documents.filter(({ id }) => !filing.documents.some((held) => held.id === id))],
});
