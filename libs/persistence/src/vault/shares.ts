import { createHash } from 'node:crypto';
import type { ShareFact } from '@puente/domain/insight/disclosure';
import type { CaseId, DossierId, Instant, PlainDate } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import type { DossierKeys } from './dossier-keys.js';
import { seal, unseal } from './sealing.js';
import { keyOfDossier } from './vault-sql.js';

export interface NewShare {
  /** The same id twice keeps the first. */
  readonly id: string;
  readonly credential: CaseId;
  readonly dossier: DossierId;
  readonly facts: readonly ShareFact[];
  /** For whom it is, in the worker's words; nobody else reads it. */
  readonly label: string;
  readonly at: Instant;
  readonly until: PlainDate;
  readonly endsAt: Instant;
}

export interface Share extends Omit<NewShare, 'at'> {
  readonly createdAt: Instant;
  /** By the worker, before its day. */
  readonly endedAt?: Instant;
  /** Of its link, where `tokenOf` still gives the one that it was made with. */
  readonly token?: string;
}

/** Links by which a worker shows chosen facts of a credential to one party. */
export interface Shares {
  /** Undefined where the dossier's key was destroyed. */
  keep(share: NewShare, token: string): Promise<boolean>;
  /** Ended ones too: their page says that they ended. Without the label, which is none of the reader's business. */
  find(token: string): Promise<Omit<Share, 'label' | 'token'> | undefined>;
  /**
   * Newest first.
   *
   * @param tokenOf makes the token again from the share's id and a key: only its hash is kept
   */
  of(dossier: DossierId, limit: number, tokenOf: (id: string) => string): Promise<readonly Share[]>;
  live(dossier: DossierId, now: Instant): Promise<number>;
  /** False where the dossier has no such share. Ending an ended one changes nothing. */
  end(id: string, dossier: DossierId, at: Instant): Promise<boolean>;
}

/** Tokens have 256 bits that nobody guesses, so a plain hash is enough. */
const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

interface Row {
  readonly id: string;
  readonly credential: CaseId;
  readonly dossier: DossierId;
  readonly facts: ShareFact[];
  readonly tokenHash: Buffer;
  readonly sealed: Buffer;
  readonly createdAt: Date;
  readonly until: PlainDate;
  readonly endsAt: Date;
  readonly endedAt: Date | null;
}

const columns = `id, case_id AS credential, dossier_id AS dossier, token_hash AS "tokenHash", facts, sealed,
  created_at AS "createdAt", until::text AS until, ends_at AS "endsAt", ended_at AS "endedAt"`;

const shareIn = ({ createdAt, endedAt, endsAt, id, credential, dossier, facts, until }: Row) => ({
  ...{ id, credential, dossier, facts, until },
  createdAt: instant(createdAt),
  endsAt: instant(endsAt),
  ...(endedAt === null ? {} : { endedAt: instant(endedAt) }),
});

export function sharesIn(pool: Pool, keys: DossierKeys): Shares {
  const about = (id: string) => `share:${id}`;
  const keyOf = async (dossier: DossierId) => {
    const { rows } = await pool.query<{ wrappedKey: Buffer | null }>({ ...keyOfDossier, values: [dossier] });
    const wrapped = rows[0]?.wrappedKey ?? undefined;
    return wrapped && keys.unwrap(dossier, wrapped);
  };
  return {
    async keep({ at, credential, dossier, endsAt, facts, id, label, until }, token) {
      const key = await keyOf(dossier);
      if (key === undefined) return false;
      await pool.query(
        `INSERT INTO credential_shares (id, case_id, dossier_id, token_hash, facts, sealed, created_at, until, ends_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (id) DO NOTHING`,
        [id, credential, dossier, hashOf(token), facts, seal(key, Buffer.from(label), about(id)), at, until, endsAt],
      );
      return true;
    },
    async find(token) {
      const { rows } = await pool.query<Row>(`SELECT ${columns} FROM credential_shares WHERE token_hash = $1`, [
        hashOf(token),
      ]);
      return rows.map(shareIn)[0];
    },
    async of(dossier, limit, tokenOf) {
      const key = await keyOf(dossier);
      if (key === undefined) return [];
      const { rows } = await pool.query<Row>(
        `SELECT ${columns} FROM credential_shares WHERE dossier_id = $1 ORDER BY created_at DESC, id LIMIT $2`,
        [dossier, limit],
      );
      return rows.map((row) => {
        const token = tokenOf(row.id);
        return {
          ...shareIn(row),
          label: unseal(key, row.sealed, about(row.id)).toString('utf8'),
          ...(hashOf(token).equals(row.tokenHash) ? { token } : {}),
        };
      });
    },
    async live(dossier, now) {
      const { rows } = await pool.query<{ n: number }>(
        `SELECT count(*)::integer AS n FROM credential_shares
         WHERE dossier_id = $1 AND ended_at IS NULL AND ends_at > $2`,
        [dossier, now],
      );
      return rows[0]?.n ?? 0;
    },
    async end(id, dossier, at) {
      const { rowCount } = await pool.query(
        `UPDATE credential_shares SET ended_at = coalesce(ended_at, $3) WHERE id = $1 AND dossier_id = $2`,
        [id, dossier, at],
      );
      return rowCount === 1;
    },
  };
}
