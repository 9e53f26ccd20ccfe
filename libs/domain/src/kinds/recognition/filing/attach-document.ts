import type { DocumentRef, FiledRecord, Filing, GivenBy, Role } from '../../../file/case/index.js';
import { defining } from '../../../file/definition/define-command.js';
import { definingEvents } from '../../../file/definition/define-event.js';
import type { AttachDocument, DocumentAttached } from '../../../file/engine/applications.js';
import type { Staged } from '../../../file/engine/extended-law.js';
import { accept, refuse } from '../../../kernel/index.js';

export const attachDocumentBy = <By extends Role>(givenBy: GivenBy<string, By>) =>
  defining<FiledRecord, string>().command({
    type: 'attach-document',
    givenBy,
    refusals: ['ALREADY_DONE'],
    decide({ filing }, { document }: AttachDocument, { now }) {
      if (filing.documents.some((held) => held.id === document.id)) return refuse('ALREADY_DONE', {}, 'document.id');
      return accept<DocumentAttached>({ type: 'document-attached', at: now, document });
    },
  });

export const documentAttached = <File extends FiledRecord & Staged>() =>
  definingEvents<File>().event({
    type: 'document-attached',
    evolve: (file, { document }: DocumentAttached) => ({ ...file, filing: withDocuments(file.filing, [document]) }),
  });

/** A filing with more documents; one that it holds already stays as it is. */
export const withDocuments = (filing: Filing, documents: readonly DocumentRef[]): Filing => ({
  ...filing,
  documents: [...filing.documents, ...documents.filter(({ id }) => !filing.documents.some((held) => held.id === id))],
});
