import type { DocumentEntry } from '@puente/contracts/dossier';
import type { DocumentFault } from './document-fault.js';

export type MediaType = DocumentEntry['mediaType'];

/** What is asked of the thread. */
export interface DocumentTask {
  readonly bytes: Uint8Array;
}

export type DocumentAnswer =
  | {
      readonly mediaType: MediaType;
      /** A PDF as it came, so that what was signed in it stays signed; a picture drawn anew. */
      readonly bytes: Uint8Array;
      readonly fault?: never;
    }
  | { readonly fault: DocumentFault };
