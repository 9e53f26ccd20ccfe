import { createHash } from 'node:crypto';
import type { CaseKind } from '@puente/domain/file/case';
import type { CaseId, DocumentId, DossierId, Instant } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { DeletionProof } from '@puente/domain/around/retention';
import type { Pool, PoolClient } from '../database/index.js';
import type { DocumentStore } from './document-store.js';
import * as sql from './retention-sql.js';

/** @typeParam File as the law of its kind has it */
export interface RetainedFile<File = unknown> {
  readonly caseId: CaseId;
  readonly kind: CaseKind;
  readonly file: File;
  readonly lastAt: Instant;
}

/** A dossier as its retention depends on it; nothing of the person. */
export interface RetainedDossier {
  readonly openedAt: Instant;
  readonly blockedAt?: Instant;
  readonly files: readonly RetainedFile[];
}

/** What keeping data for a time, and no longer, asks of the vault. */
export interface Retained {
  /** Dossiers of which something may be due, in the order of their ids. */
  next(restingSince: Instant, after: DossierId | undefined, limit: number): Promise<readonly DossierId[]>;
  /** Undefined where there is none, or its key was destroyed. */
  read(id: DossierId): Promise<RetainedDossier | undefined>;
  block(id: DossierId, at: Instant): Promise<void>;
  unblock(id: DossierId): Promise<void>;
  /**
   * Destroys the key and what was sealed, and leaves the proof, all at once or not at all.
   *
   * @param rule asked with all files locked; undefined where the dossier is to be kept after all
   */
  destroy(
    id: DossierId,
    at: Instant,
    rule: (dossier: RetainedDossier) => DeletionProof['rule'] | undefined,
  ): Promise<boolean>;
  /** Deletions of which bytes or journals are left. */
  unfinished(limit: number): Promise<readonly DeletionProof[]>;
  filesOf(id: DossierId): Promise<readonly RetainedFile[]>;
  /** Removes the bytes of its documents. The same once or ten times. */
  removeDocuments(id: DossierId): Promise<void>;
}

export function retainedIn(pool: Pool, store: DocumentStore): Retained {
  return {
    read: (id) => readOn(pool, id, ''),
    async next(restingSince, after, limit) {
      const values = [after ?? '00000000-0000-0000-0000-000000000000', restingSince, limit];
      const { rows } = await pool.query<{ id: DossierId }>(sql.restingDossiers, values);
      return rows.map(({ id }) => id);
    },
    async block(id, at) {
      await pool.query(sql.blockDossier, [id, at]);
    },
    async unblock(id) {
      await pool.query(sql.blockDossier, [id, null]);
    },
    async destroy(id, at, rule) {
      const client = await pool.connect();
      try {
        await client.query('BEGIN');
        const found = await readOn(client, id, ' FOR UPDATE');
        const wanted = found === undefined ? undefined : rule(found);
        if (wanted !== undefined) await destroyOn(client, id, at, wanted);
        await client.query('COMMIT');
        return wanted !== undefined;
      } catch (error) {
        await client.query('ROLLBACK');
        throw error;
      } finally {
        client.release();
      }
    },
    async unfinished(limit) {
      const { rows } = await pool.query<ProofRow>(sql.unfinishedDeletions, [limit]);
      return rows.map(proofIn);
    },
    filesOf: (id) => filesOn(pool, id, ''),
    async removeDocuments(id) {
      const { rows } = await pool.query<{ id: DocumentId }>('SELECT id FROM documents WHERE dossier_id = $1', [id]);
      // The bytes before the row: a crash in between removes them once more, and never forgets where they lie.
      for (const document of rows) await store.remove(document.id);
      await pool.query('DELETE FROM documents WHERE dossier_id = $1 AND id = ANY ($2)', [
        id,
        rows.map((row) => row.id),
      ]);
    },
  };
}

type Lock = '' | ' FOR UPDATE';

/** With ` FOR UPDATE` nothing happens to the dossier or any of its files until the transaction is over. */
async function readOn(client: Pool | PoolClient, id: DossierId, lock: Lock): Promise<RetainedDossier | undefined> {
  type Row = { readonly openedAt: Date; readonly blockedAt: Date | null };
  const { rows } = await (client as PoolClient).query<Row>(`${sql.dossierForRetention}${lock}`, [id]);
  const [row] = rows;
  if (row === undefined) return undefined;
  return {
    openedAt: instant(row.openedAt),
    ...(row.blockedAt === null ? {} : { blockedAt: instant(row.blockedAt) }),
    files: await filesOn(client, id, lock),
  };
}

async function filesOn(client: Pool | PoolClient, id: DossierId, lock: Lock): Promise<readonly RetainedFile[]> {
  type Row = Omit<RetainedFile, 'lastAt'> & { readonly lastAt: Date };
  const { rows } = await (client as PoolClient).query<Row>(`${sql.filesOfDossier}${lock}`, [id]);
  return rows.map((file) => ({ ...file, lastAt: instant(file.lastAt) }));
}

async function destroyOn(client: PoolClient, id: DossierId, at: Instant, rule: DeletionProof['rule']): Promise<void> {
  const { rows } = await client.query<{ sealed: Buffer; documents: string[] }>(sql.sealedOfDossier, [id]);
  const [row] = rows;
  if (row === undefined) throw new Error('a dossier that is locked is there');
  const sha256 = createHash('sha256').update(row.sealed).update(row.documents.join(' ')).digest('hex');
  const { edition, months, due } = rule;
  await client.query(sql.insertDeletion, [id, at, edition, months, due, row.documents.length, sha256]);
  await client.query(sql.emptyDossier, [id, at]);
  await client.query('DELETE FROM dossier_match_keys WHERE dossier_id = $1', [id]);
  await client.query('DELETE FROM credential_records WHERE dossier_id = $1', [id]);
  await client.query('DELETE FROM credential_shares WHERE dossier_id = $1', [id]);
}

interface ProofRow extends Omit<DeletionProof, 'rule' | 'deletedAt'> {
  readonly deletedAt: Date;
  readonly edition: string;
  readonly months: number;
  readonly due: DeletionProof['rule']['due'];
}

const proofIn = ({ deletedAt, due, edition, months, ...rest }: ProofRow): DeletionProof => ({
  ...rest,
  deletedAt: instant(deletedAt),
  rule: { edition, months, due },
});
