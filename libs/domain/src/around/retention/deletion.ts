import type { DossierId, Instant, PlainDate } from '../../kernel/index.js';

/** What shows that a person's data were destroyed, when, and by which rule; it says nothing of the person. */
export interface DeletionProof {
  readonly dossier: DossierId;
  readonly deletedAt: Instant;
  /** The edition of the country's rules, and the day that they gave. */
  readonly rule: { readonly edition: string; readonly months: number; readonly due: PlainDate };
  /** How many documents were destroyed with it. */
  readonly documents: number;
  /** Hex of SHA-256 over the sealed content and the sealed documents' names: what was there, and nobody can open. */
  readonly sealedSha256: string;
}

/** By the sweep, to each file of a dossier whose key was destroyed. */
export interface RecordDeletion {
  readonly type: 'record-deletion';
  readonly proof: DeletionProof;
}
export interface DataDeleted {
  readonly type: 'data-deleted';
  readonly at: Instant;
  readonly proof: DeletionProof;
}
