import type { Transaction } from '../database/index.js';
import { Prisma } from '../database/index.js';
import type { Brought, DocumentQuota, StoredDocument } from './documents.js';

/**
 * Adds a document and counts it, or does neither where its side has handed in as much as the dossier takes. Whoever adds one
 * of the same id meanwhile waits for this transaction, and then fails on the id.
 *
 * SQL: whether there is room, and taking it, are one decision, which one statement makes for all processes.
 */
export async function insertDocument(
  tx: Transaction,
  { createdAt, dossier, id, kind, mediaType, pages, sha256, size }: StoredDocument,
  from: Brought['from'],
  { bytes, documents }: DocumentQuota,
): Promise<boolean> {
  const inserted = await tx.$executeRaw(Prisma.sql`
    WITH counted AS (
      INSERT INTO document_counts AS so_far (dossier_id, brought_by, documents, bytes)
      VALUES (${dossier}::uuid, ${from}, 1, ${size})
      ON CONFLICT (dossier_id, brought_by) DO UPDATE
        SET documents = so_far.documents + 1, bytes = so_far.bytes + excluded.bytes
        WHERE so_far.documents < ${documents} AND so_far.bytes + excluded.bytes <= ${bytes}
      RETURNING dossier_id
    )
    INSERT INTO documents (id, dossier_id, kind, media_type, bytes, sha256, created_at, pages)
    SELECT ${id}::uuid, dossier_id, ${kind}, ${mediaType}, ${size}, ${sha256}, ${createdAt}::timestamptz, ${pages ?? null}::integer
    FROM counted`);
  return inserted === 1;
}
