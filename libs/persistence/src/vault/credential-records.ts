import { createHash } from 'node:crypto';
import type { CaseId, DossierId, Instant } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import type { CheckMarks } from './credential-checks.js';
import type { DossierKeys } from './dossier-keys.js';
import { seal, unseal } from './sealing.js';
import { keyOfDossier } from './vault-sql.js';

/** The records of credentials, which hold personal data. */
export interface CredentialRecords<Record = unknown> {
  /**
   * The first record of a credential stays; keeping another one answers with the first.
   *
   * @param document number of the holder's identity document, by which a check finds it; undefined where there is none
   * @returns lower-case hex of SHA-256 of the record's bytes; undefined where the dossier's key was destroyed
   */
  keep(
    credential: CaseId,
    dossier: DossierId,
    record: Record,
    at: Instant,
    document: string | undefined,
  ): Promise<string | undefined>;
  /** Undefined where there is none, or the dossier's key was destroyed. */
  read(credential: CaseId): Promise<{ readonly dossier: DossierId; readonly record: Record } | undefined>;
}

interface Row {
  readonly dossier: DossierId;
  readonly sealed: Buffer;
}

export function credentialRecordsIn<Record>(
  pool: Pool,
  keys: DossierKeys,
  marks: CheckMarks,
): CredentialRecords<Record> {
  const about = (credential: CaseId) => `credential:${credential}`;
  const keyOf = async (dossier: DossierId) => {
    const { rows } = await pool.query<{ wrappedKey: Buffer | null }>({ ...keyOfDossier, values: [dossier] });
    const wrapped = rows[0]?.wrappedKey ?? undefined;
    return wrapped && keys.unwrap(dossier, wrapped);
  };
  const bytesOf = async (credential: CaseId) => {
    const { rows } = await pool.query<Row>(
      'SELECT dossier_id AS dossier, sealed FROM credential_records WHERE case_id = $1',
      [credential],
    );
    const [row] = rows;
    const key = row && (await keyOf(row.dossier));
    return row && key && { dossier: row.dossier, bytes: unseal(key, row.sealed, about(credential)) };
  };
  return {
    async keep(credential, dossier, record, at, document) {
      const key = await keyOf(dossier);
      if (key === undefined) return undefined;
      const sealed = seal(key, Buffer.from(JSON.stringify(record)), about(credential));
      await pool.query(
        `INSERT INTO credential_records (case_id, dossier_id, sealed, created_at, check_mark)
         VALUES ($1, $2, $3, $4, $5) ON CONFLICT (case_id) DO NOTHING`,
        [credential, dossier, sealed, at, document === undefined ? null : (marks.of(credential, document) ?? null)],
      );
      const kept = await bytesOf(credential);
      return kept && createHash('sha256').update(kept.bytes).digest('hex');
    },
    async read(credential) {
      const kept = await bytesOf(credential);
      return kept && { dossier: kept.dossier, record: JSON.parse(kept.bytes.toString('utf8')) as Record };
    },
  };
}
