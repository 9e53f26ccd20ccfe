import type { DocumentFault } from '@puente/platform/documents';

/** What is sent in a document's place, and what is said to it. */
export interface HostileFile {
  readonly name: string;
  /** Made when it is needed: some are large. */
  readonly bytes: () => Buffer;
  readonly refused: DocumentFault;
}
