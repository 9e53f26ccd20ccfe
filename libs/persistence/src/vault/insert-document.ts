import type { Pool } from '../database/index.js';
import type { Brought, DocumentQuota, StoredDocument } from './documents.js';

/**
 * Adds a document and counts it, or does neither: where its side has handed in as much as the dossier takes, or where one
 * of its id is there.
 */
export async function insertDocument(
  pool: Pool,
  { createdAt, dossier, id, kind, mediaType, sha256, size }: StoredDocument,
  from: Brought['from'],
  { bytes, documents }: DocumentQuota,
): Promise<'INSERTED' | 'NOT_INSERTED'> {
  const values = [id, dossier, kind, mediaType, size, sha256, createdAt, from, documents, bytes];
  const { rowCount } = await pool.query({ ...counting, values }).catch((error: unknown) => {
    if ((error as { readonly code?: unknown }).code === uniqueViolation) return { rowCount: 0 };
    throw error;
  });
  return rowCount === 1 ? 'INSERTED' : 'NOT_INSERTED';
}

/** A document of this id was added in between: then this statement counts nothing either. */
const uniqueViolation = '23505';

/** SQL: whether there is room, and taking it, are one decision, which one statement makes for all processes. */
const counting = {
  name: 'vault:insert-document',
  text: `
    WITH counted AS (
      INSERT INTO document_counts AS so_far (dossier_id, brought_by, documents, bytes) VALUES ($2, $8, 1, $5)
      ON CONFLICT (dossier_id, brought_by) DO UPDATE
        SET documents = so_far.documents + 1, bytes = so_far.bytes + excluded.bytes
        WHERE so_far.documents < $9 AND so_far.bytes + excluded.bytes <= $10
      RETURNING dossier_id
    )
    INSERT INTO documents (id, dossier_id, kind, media_type, bytes, sha256, created_at)
    SELECT $1, dossier_id, $3, $4, $5, $6, $7 FROM counted`,
};
