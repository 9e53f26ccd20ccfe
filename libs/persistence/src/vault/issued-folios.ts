import { createHmac } from 'node:crypto';
import type { StandardRef } from '@puente/domain/rulebook/catalogue';
import type { CaseId } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';

/** What tells a certificate apart in its country. */
export interface FolioOf {
  readonly standard: StandardRef;
  readonly folio: string;
}

/** Which certificates are credentials already, by an HMAC: a folio names a person, and stands nowhere else in the open. */
export interface IssuedFolios {
  /** The credential that a certificate became; the given one where it was none yet. */
  claim(certificate: FolioOf, credential: CaseId): Promise<CaseId>;
  /** For each certificate in turn, whether it is a credential. */
  known(certificates: readonly FolioOf[]): Promise<readonly boolean[]>;
}

/** @param key of the HMAC */
export function issuedFoliosIn(pool: Pool, key: Uint8Array): IssuedFolios {
  const markOf = ({ folio, standard }: FolioOf) =>
    createHmac('sha256', key)
      .update(JSON.stringify([standard.country, standard.code, folio.trim().toUpperCase()]))
      .digest();
  return {
    async claim(certificate, credential) {
      const mark = markOf(certificate);
      await pool.query('INSERT INTO issued_folios (mark, case_id) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
        ...[mark, credential],
      ]);
      const sql = 'SELECT case_id AS credential FROM issued_folios WHERE mark = $1';
      const { rows } = await pool.query<{ credential: CaseId }>(sql, [mark]);
      return rows[0]?.credential ?? credential;
    },
    async known(certificates) {
      const marks = certificates.map(markOf);
      const sql = 'SELECT mark FROM issued_folios WHERE mark = ANY ($1::bytea[])';
      const { rows } = await pool.query<{ mark: Buffer }>(sql, [marks]);
      const found = new Set(rows.map(({ mark }) => mark.toString('hex')));
      return marks.map((mark) => found.has(mark.toString('hex')));
    },
  };
}
