import type { DocumentId } from '@puente/domain/kernel';

/** Where sealed documents lie. It never sees plain bytes. Every adapter passes `document-store.contract.ts`. */
export interface DocumentStore {
  /** Durable when it returns, and whole or not there at all; a second time replaces the first. */
  put(id: DocumentId, sealed: Uint8Array): Promise<void>;
  get(id: DocumentId): Promise<Buffer | undefined>;
  /** Whether it is there, without reading it. */
  has(id: DocumentId): Promise<boolean>;
  /** Removing what is not there is no fault. */
  remove(id: DocumentId): Promise<void>;
}
