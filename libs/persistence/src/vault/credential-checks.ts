import { createHmac } from 'node:crypto';
import { plainDocumentNumber } from '@puente/domain/insight/disclosure';
import type { CaseId, DossierId, Instant } from '@puente/domain/kernel';
import { instant, milliseconds } from '@puente/domain/kernel';
import { codeSql } from '../access-codes/code-sql.js';
import type { Pool } from '../database/index.js';
import { together } from '../database/index.js';

export interface CheckMarks {
  /** Of a credential's number and its holder's document number; undefined where the latter holds no letter or digit. */
  of(credential: CaseId, document: string): Uint8Array<ArrayBuffer> | undefined;
}

/** @param key of this purpose alone: document numbers are few enough to be tried */
export const checkMarks = (key: Uint8Array): CheckMarks => ({
  of(credential, document) {
    const plain = plainDocumentNumber(document);
    if (plain === '') return undefined;
    return Uint8Array.from(createHmac('sha256', key).update(`${credential} ${plain}`).digest());
  },
});

export type Checked =
  | { readonly found: true; readonly credential: CaseId; readonly dossier: DossierId }
  | { readonly found: false }
  /** Too many wrong tries of this number, whether there is such a credential or not. */
  | { readonly found: 'locked'; readonly until: Instant };

export interface CredentialChecks {
  /**
   * The credential of that number, for who knows the number of its holder's document as well. A wrong number, a wrong
   * document and a person without one are the same two statements, which find the same nothing.
   *
   * @param credential undefined where what was asked for is no number: that takes the same way
   */
  find(credential: CaseId | undefined, document: string, now: Instant): Promise<Checked>;
}

/** Wrong tries of one number after which nobody tries it for a while. */
const wrongTries = 10;
const lockedFor = 15 * 60_000;
const nothing = Buffer.alloc(32);
/** Misspelt numbers are all counted as one, which never locks: what is none cannot be guessed. */
const misspelt = { tried: 'check', wrongTries: 1_000_000_000 };

/** SQL: looks and counts the try in one statement, after the lock that `codeSql.gate` took. $3: may be tried; $4: wrong tries at most; $5: until when it is locked then. */
const findAndCount = {
  name: 'checks:find',
  text: `
    WITH found AS (
      SELECT case_id, dossier_id FROM credential_records WHERE check_mark = $2 AND $3::boolean
    ), counted AS (
      UPDATE access_attempts SET
        failures = CASE WHEN EXISTS (SELECT FROM found) OR failures + 1 >= $4::integer THEN 0 ELSE failures + 1 END,
        locked_until = CASE
          WHEN EXISTS (SELECT FROM found) THEN NULL WHEN failures + 1 >= $4::integer THEN $5::timestamptz END
      WHERE case_id = $1 AND $3::boolean
    )
    SELECT
      (SELECT case_id FROM found) AS credential,
      (SELECT dossier_id FROM found) AS dossier,
      (SELECT locked_until FROM access_attempts WHERE case_id = $1) AS "lockedUntil"`,
};

interface Row {
  readonly credential: CaseId | null;
  readonly dossier: DossierId | null;
  readonly lockedUntil: Date | null;
}

export function credentialChecksIn(pool: Pool, marks: CheckMarks): CredentialChecks {
  return {
    // SQL: two statements, each of which leaves with the transaction's begin or end.
    async find(credential, document, now) {
      // A mark is made in any case, so that it takes its time in any case.
      const mark = marks.of(credential ?? ('' as CaseId), document) ?? nothing;
      // Tries of a check do not lock the worker's own page, which has the same kind of number.
      const { tried, wrongTries: atMost } =
        credential === undefined ? misspelt : { tried: `check ${credential}`, wrongTries };
      const client = await pool.connect();
      let done = false;
      try {
        const gate = await Promise.all(
          together(client, () => [client.query('BEGIN'), client.query({ ...codeSql.gate, values: [tried, now] })]),
        );
        const { open } = gate[1].rows[0] as { open: boolean };
        const values = [tried, mark, open, atMost, instant(milliseconds(now) + lockedFor)];
        const [answer] = await Promise.all(
          together(client, () => [client.query<Row>({ ...findAndCount, values }), client.query('COMMIT')]),
        );
        done = true;
        const [row] = answer.rows;
        if (!open) return { found: 'locked', until: instant(row?.lockedUntil ?? now) };
        if (!row?.credential || !row.dossier) return { found: false };
        return { found: true, credential: row.credential, dossier: row.dossier };
      } finally {
        client.release(!done);
      }
    },
  };
}
