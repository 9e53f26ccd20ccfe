import { accept, refuse } from '../../kernel/index.js';
import type { AttachDocument, DocumentAttached } from '../../file/engine/applications.js';
import { command, event, filer, withApplication } from './define.js';

export const attachDocument = command({
  type: 'attach-document',
  givenBy: { draft: filer, 'gathering-evidence': filer, returned: filer },
  refusals: ['ALREADY_DONE'],
  decide: ({ application }, { document }: AttachDocument, { now }) =>
    application.documents.some(({ id }) => id === document.id)
      ? refuse('ALREADY_DONE', {}, 'document.id')
      : accept<DocumentAttached>({ type: 'document-attached', at: now, document }),
});

export const documentAttached = event({
  type: 'document-attached',
  evolve: (file, { document }: DocumentAttached) =>
    withApplication(file, { documents: [...file.application.documents, document] }),
});
