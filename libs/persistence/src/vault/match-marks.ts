import { createHmac } from 'node:crypto';
import type { Dossier } from '@puente/contracts/dossier';
import type { AgencyId, DossierId, Instant } from '@puente/domain/kernel';
import type { Named } from '@puente/domain/insight/matching';
import { matchKeys } from '@puente/domain/insight/matching';
import type { Pool, Transaction } from '../database/index.js';
import { countedAs } from './dimensions.js';

/** Finds earlier dossiers that may be the same person's, without any name being readable or searchable. */
export interface MatchMarks {
  /** None of somebody under 18: a child is never offered to anybody. */
  of(dossier: Dossier, at: Instant): readonly Uint8Array<ArrayBuffer>[];
  /** Of the telephone and the address by which the person is reached. */
  ofContacts(dossier: Dossier): readonly Uint8Array<ArrayBuffer>[];
  /** Of the numbers of identity documents and the folios of certificates; none of somebody under 18 either. */
  ofNumbers(dossier: Dossier, at: Instant): readonly Uint8Array<ArrayBuffer>[];
  /** With what else changes in the dossier, in its transaction. */
  replace(tx: MarkTables, dossier: Dossier, at: Instant): Promise<void>;
  forget(tx: MarkTables, dossier: DossierId): Promise<void>;
  /**
   * Those that share most marks first; none that was judged already, is sealed, is blocked, or that another country sent without
   * a case: it would have whomever it likes taken for somebody it knows. Where the person said no, none
   * before there is an identity document that was not there then.
   */
  candidates(dossier: DossierId, atMost: number): Promise<readonly DossierId[]>;
  /**
   * Dossiers of which that agency has or had a file, with what somebody brings: those that share most marks with it first; none that is
   * sealed or blocked.
   */
  found(sought: Sought, agency: AgencyId, atMost: number): Promise<readonly DossierId[]>;
}

/** What somebody has of a person whose files they look for. Nobody is found by a name alone. */
export type Sought =
  | ({ readonly by: 'name' } & Required<Named>)
  | { readonly by: 'document'; readonly number: string }
  | { readonly by: 'folio'; readonly folio: string };

type MarkTables = Pick<Transaction, 'dossierContactMark' | 'dossierMatchKey' | 'dossierNumberMark'>;

/**
 * SQL: joins marks with marks, and counts those in common. The last word of officers counts in the order in which two dossiers
 * were found, and the no of either's person in both.
 */
const candidates = `
  SELECT other.dossier_id AS id FROM dossier_match_keys mine JOIN dossier_match_keys other USING (mark)
  WHERE mine.dossier_id = $1 AND other.dossier_id <> $1
    AND NOT EXISTS (SELECT FROM cases c WHERE c.dossier_id = other.dossier_id AND c.kind = 'protection')
    AND NOT EXISTS (SELECT FROM sealed_people s WHERE s.dossier_id = other.dossier_id)
    AND NOT EXISTS (
      SELECT FROM dossiers d WHERE d.id = other.dossier_id AND (d.blocked_at IS NOT NULL
        OR d.received_from IS NOT NULL AND NOT EXISTS (SELECT FROM cases c WHERE c.dossier_id = d.id))
    )
    AND NOT EXISTS (
      SELECT FROM (
        SELECT m.said_by, m.confirmed, m.at FROM dossier_matches m
        WHERE (m.dossier_id = $1 AND m.other_id = other.dossier_id)
          OR (m.dossier_id = other.dossier_id AND m.other_id = $1 AND m.said_by = 'worker' AND NOT m.confirmed)
        ORDER BY m.id DESC LIMIT 1
      ) judged
      WHERE judged.said_by = 'officer' OR judged.confirmed OR NOT EXISTS (
        SELECT FROM documents paper
        WHERE paper.dossier_id = $1 AND paper.kind = 'identity' AND paper.created_at > judged.at
          AND paper.sha256 NOT IN (SELECT sha256 FROM documents WHERE dossier_id = $1 AND created_at <= judged.at)
      )
    )
  GROUP BY other.dossier_id ORDER BY count(*) DESC, other.dossier_id LIMIT $2`;

/** SQL: counts the marks in common, of dossiers that are open and of which the agency has a file that is no secret. */
const found = (table: 'dossier_match_keys' | 'dossier_number_marks') => `
  SELECT m.dossier_id AS id FROM ${table} m JOIN dossiers d ON d.id = m.dossier_id
  WHERE m.mark = ANY ($1::bytea[]) AND d.blocked_at IS NULL AND d.wrapped_key IS NOT NULL
    AND NOT EXISTS (SELECT FROM sealed_people s WHERE s.dossier_id = d.id)
    AND EXISTS (SELECT FROM cases c WHERE c.dossier_id = d.id AND c.agencies @> ARRAY[$2::text] AND NOT c.sealed)
  GROUP BY m.dossier_id ORDER BY count(*) DESC, m.dossier_id LIMIT $3`;

/** A number as it is meant, however it is spelt; none where it is signs, or what is written where there is none ("S/N"), or all such would be one. */
function numbered(what: 'document' | 'folio', text: string): readonly string[] {
  const meant = text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '');
  return /\p{N}/u.test(meant) ? [`${what} ${meant.toUpperCase()}`] : [];
}

/** @param key of this purpose alone @param numberKey of the other one */
export function matchMarksIn(pool: Pool, key: Uint8Array, numberKey: Uint8Array): MatchMarks {
  const under = (secret: Uint8Array) => (word: string) =>
    Uint8Array.from(createHmac('sha256', secret).update(word).digest());
  const [mark, numberMark] = [under(key), under(numberKey)];
  const of: MatchMarks['of'] = (dossier, at) => {
    const [sex] = countedAs(dossier, at);
    return sex === null ? [] : matchKeys(dossier.person).map(mark);
  };
  const ofContacts: MatchMarks['ofContacts'] = ({ person: { contact } }) =>
    [contact.phone, contact.email].flatMap((one) => (one === undefined ? [] : [mark(`contact ${one.toLowerCase()}`)]));
  const ofNumbers: MatchMarks['ofNumbers'] = (dossier, at) => {
    const [sex] = countedAs(dossier, at);
    if (sex === null) return [];
    const documents = dossier.person.identityDocuments.flatMap(({ number }) =>
      number === undefined ? [] : numbered('document', number),
    );
    const folios = dossier.certificates.flatMap(({ folio }) => numbered('folio', folio));
    return [...new Set([...documents, ...folios])].map(numberMark);
  };
  return {
    of,
    ofContacts,
    ofNumbers,
    async replace({ dossierContactMark, dossierMatchKey, dossierNumberMark }, dossier, at) {
      const [dossierId, marks] = [dossier.id, [...of(dossier, at)]];
      await dossierMatchKey.deleteMany({ where: { dossierId, mark: { notIn: marks } } });
      const data = marks.map((one) => ({ dossierId, mark: one }));
      await dossierMatchKey.createMany({ data, skipDuplicates: true });
      const contacts = [...ofContacts(dossier)];
      await dossierContactMark.deleteMany({ where: { dossierId, mark: { notIn: contacts } } });
      const theirs = contacts.map((one) => ({ dossierId, mark: one }));
      await dossierContactMark.createMany({ data: theirs, skipDuplicates: true });
      const numbers = [...ofNumbers(dossier, at)];
      await dossierNumberMark.deleteMany({ where: { dossierId, mark: { notIn: numbers } } });
      const bearing = numbers.map((one) => ({ dossierId, mark: one }));
      await dossierNumberMark.createMany({ data: bearing, skipDuplicates: true });
    },
    async forget({ dossierContactMark, dossierMatchKey, dossierNumberMark }, dossier) {
      await dossierMatchKey.deleteMany({ where: { dossierId: dossier } });
      await dossierContactMark.deleteMany({ where: { dossierId: dossier } });
      await dossierNumberMark.deleteMany({ where: { dossierId: dossier } });
    },
    async candidates(dossier, atMost) {
      const { rows } = await pool.query<{ id: DossierId }>(candidates, [dossier, atMost]);
      return rows.map(({ id }) => id);
    },
    async found(sought, agency, atMost) {
      const [table, marks] =
        sought.by === 'name'
          ? (['dossier_match_keys', matchKeys(sought).map(mark)] as const)
          : (['dossier_number_marks', soughtNumber(sought).map(numberMark)] as const);
      const { rows } = await pool.query<{ id: DossierId }>(found(table), [marks, agency, atMost]);
      return rows.map(({ id }) => id);
    },
  };
}

const soughtNumber = (sought: Exclude<Sought, { by: 'name' }>): readonly string[] =>
  sought.by === 'document' ? numbered('document', sought.number) : numbered('folio', sought.folio);
