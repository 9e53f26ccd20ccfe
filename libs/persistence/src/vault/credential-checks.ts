import { createHmac } from 'node:crypto';
import { plainDocumentNumber } from '@puente/domain/insight/disclosure';
import type { CaseId, DossierId, Instant } from '@puente/domain/kernel';
import type { Guess, Guesses } from '../guesses/index.js';

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
  /** Too many wrong tries of this number, whether there is such a credential or not: who asks waits, and then may ask. */
  | { readonly found: 'locked'; readonly until: Instant };

export interface CredentialChecks {
  /**
   * The credential of that number, for who knows the number of its holder's document as well. A wrong number, a wrong
   * document and a person without one are the same statements, which find the same nothing.
   *
   * @param credential undefined where what was asked for is no number: that takes the same way
   */
  find(credential: CaseId | undefined, document: string, guess: Omit<Guess, 'number'>): Promise<Checked>;
}

const limits = { fromOne: 10, lockedFor: 15 * 60_000, fromAll: 40, turnEvery: 15_000 };
const nothing = Buffer.alloc(32);
/** Misspelt numbers are all counted as one, which never locks: what is none cannot be guessed. */
const misspelt = {
  tried: 'check',
  limits: { ...limits, fromOne: Number.POSITIVE_INFINITY, fromAll: Number.POSITIVE_INFINITY },
};

/** SQL: in the transaction that counts the try. $2: whether it may be found. */
const lookUp = {
  name: 'checks:find',
  text: `
    SELECT case_id AS credential, dossier_id AS dossier FROM credential_records
    WHERE check_mark = $1 AND $2::boolean`,
};

interface Row {
  readonly credential: CaseId;
  readonly dossier: DossierId;
}

export function credentialChecksIn(marks: CheckMarks, guesses: Guesses): CredentialChecks {
  return {
    async find(credential, document, { from, now }) {
      // A mark is made in any case, so that it takes its time in any case.
      const mark = marks.of(credential ?? ('' as CaseId), document) ?? nothing;
      // Tries of a check do not lock the worker's own page, which has the same kind of number.
      const { tried, limits: atMost } = credential === undefined ? misspelt : { tried: `check ${credential}`, limits };
      const guess = { number: tried, from, now };
      const guessed = await guesses.try(guess, atMost, async (client, mayFind) => {
        const { rows } = await client.query<Row>({ ...lookUp, values: [mark, mayFind] });
        return rows[0];
      });
      if (guessed.outcome === 'right') return { found: true, ...guessed.found };
      return guessed.outcome === 'wrong' ? { found: false } : { found: 'locked', until: guessed.until };
    },
  };
}
