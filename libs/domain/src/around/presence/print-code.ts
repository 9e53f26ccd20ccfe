import type { DocumentRef } from '../../file/case/index.js';
import { command, event } from '../../file/definition/define-around.js';
import type { DocumentId, Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';

/**
 * The worker has no telephone and is at the counter: an officer looks at their identity document, and a code is printed
 * under a seal for the worker to open. Source: procedure R8.
 */
export interface PrintCode {
  readonly type: 'print-code';
  /** The identity document that the officer looked at; the dossier has a copy. */
  readonly document: DocumentRef;
}

/** The officer’s act; who it was says the journal. The worker reads it among the looks. */
export interface CodePrinted {
  readonly type: 'code-printed';
  readonly at: Instant;
  readonly document: DocumentId;
}

/** At any time, by whoever files for workers at an agency that has to do with the file. */
export const printCode = command({
  type: 'print-code',
  givenBy: ['assistant'],
  refusals: ['EVIDENCE_MISSING'],
  decide(_file, { document }: PrintCode, { now }) {
    if (document.kind !== 'identity') return refuse('EVIDENCE_MISSING', { needs: ['identity'] }, 'document');
    return accept<CodePrinted>({ type: 'code-printed', at: now, document: document.id });
  },
});

export const codePrinted = event({ type: 'code-printed', evolve: (file, _printed: CodePrinted) => file });
