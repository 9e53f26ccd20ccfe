import type { DocumentEntry } from '@puente/contracts/dossier';
import type { DocumentFault } from './document-fault.js';

export type MediaType = DocumentEntry['mediaType'];

/** What is asked of the thread. */
export interface DocumentTask {
  readonly bytes: Uint8Array;
}

/** Or that a picture which was taken is drawn small. */
export interface ThumbnailTask {
  readonly thumbnailOf: Uint8Array;
}

export type DocumentAnswer =
  | {
      readonly mediaType: MediaType;
      /** A PDF as it came, so that what was signed in it stays signed; a picture drawn anew. */
      readonly bytes: Uint8Array;
      /** As a PDF says of itself. */
      readonly pages?: number;
      readonly fault?: never;
    }
  | { readonly fault: DocumentFault };
