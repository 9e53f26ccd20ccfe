import { createHmac } from 'node:crypto';
import type { Dossier } from '@puente/contracts/dossier';
import type { DossierId, Instant } from '@puente/domain/kernel';
import { matchKeys } from '@puente/domain/insight/matching';
import type { Pool, Transaction } from '../database/index.js';
import { countedAs } from './dimensions.js';

/** Finds earlier dossiers that may be the same person's, without any name being readable or searchable. */
export interface MatchMarks {
  /** None of somebody under 18: a child is never offered to anybody. */
  of(dossier: Dossier, at: Instant): readonly Uint8Array<ArrayBuffer>[];
  /** Of the telephone and the address by which the person is reached. */
  ofContacts(dossier: Dossier): readonly Uint8Array<ArrayBuffer>[];
  /** With what else changes in the dossier, in its transaction. */
  replace(tx: MarkTables, dossier: Dossier, at: Instant): Promise<void>;
  forget(tx: MarkTables, dossier: DossierId): Promise<void>;
  /**
   * Those that share most marks first; none that was judged already, is sealed, is blocked, or that another country sent without
   * a case: it would have whomever it likes taken for somebody it knows. Where the person said no, none
   * before there is an identity document that was not there then.
   */
  candidates(dossier: DossierId, atMost: number): Promise<readonly DossierId[]>;
}

type MarkTables = Pick<Transaction, 'dossierContactMark' | 'dossierMatchKey'>;

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

/** @param key of this purpose alone */
export function matchMarksIn(pool: Pool, key: Uint8Array): MatchMarks {
  const mark = (word: string) => Uint8Array.from(createHmac('sha256', key).update(word).digest());
  const of: MatchMarks['of'] = (dossier, at) => {
    const [sex] = countedAs(dossier, at);
    return sex === null ? [] : matchKeys(dossier.person).map(mark);
  };
  const ofContacts: MatchMarks['ofContacts'] = ({ person: { contact } }) =>
    [contact.phone, contact.email].flatMap((one) => (one === undefined ? [] : [mark(`contact ${one.toLowerCase()}`)]));
  return {
    of,
    ofContacts,
    async replace({ dossierContactMark, dossierMatchKey }, dossier, at) {
      const [dossierId, marks] = [dossier.id, [...of(dossier, at)]];
      await dossierMatchKey.deleteMany({ where: { dossierId, mark: { notIn: marks } } });
      const data = marks.map((one) => ({ dossierId, mark: one }));
      await dossierMatchKey.createMany({ data, skipDuplicates: true });
      const contacts = [...ofContacts(dossier)];
      await dossierContactMark.deleteMany({ where: { dossierId, mark: { notIn: contacts } } });
      const theirs = contacts.map((one) => ({ dossierId, mark: one }));
      await dossierContactMark.createMany({ data: theirs, skipDuplicates: true });
    },
    async forget({ dossierContactMark, dossierMatchKey }, dossier) {
      await dossierMatchKey.deleteMany({ where: { dossierId: dossier } });
      await dossierContactMark.deleteMany({ where: { dossierId: dossier } });
    },
    async candidates(dossier, atMost) {
      const { rows } = await pool.query<{ id: DossierId }>(candidates, [dossier, atMost]);
      return rows.map(({ id }) => id);
    },
  };
}
