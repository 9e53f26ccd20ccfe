import type { CaseKind } from '@puente/domain/file/case';
import type { CaseId, CountryCode, DossierId, Language } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';

export interface KnownCase {
  readonly kind: CaseKind;
  readonly dossier: DossierId;
  /** In which the person is told. */
  readonly language: Language;
}

/** What who receives from another country must know of the cases here before anything is stored or settled. */
export interface CaseLookUp {
  find(caseId: CaseId): Promise<KnownCase | undefined>;
  /** The file by which a person is protected whose case, sent by another country, is held back. */
  heldBack(caseId: CaseId): Promise<CaseId | undefined>;
  /** The file by which the person of this one is protected now, where they are. */
  sealing(caseId: CaseId): Promise<CaseId | undefined>;
  /** Whether it was established here, by those who protect and not by another country's word, that the person is of age. */
  released(dossier: DossierId): Promise<boolean>;
  /**
   * Whether a case here is about this dossier and that country is its other side: the home of one that is reviewed here, a
   * host to which one of here went or in which it was filed. Hosts of one filing are nothing to each other.
   */
  binds(dossier: DossierId, country: CountryCode): Promise<boolean>;
}

/** SQL: on the way of every event that comes; what a filing names stands in the file. */
export const caseLookUp = (pool: Pool): CaseLookUp => ({
  async find(caseId) {
    const { rows } = await pool.query<KnownCase>({
      name: 'relay:case',
      text: `
        SELECT kind, dossier_id AS dossier, coalesce(state -> 'filing' ->> 'language', 'es') AS language
        FROM cases WHERE id = $1`,
      values: [caseId],
    });
    return rows[0];
  },
  async heldBack(caseId) {
    const { rows } = await pool.query<{ id: CaseId }>({
      name: 'relay:held-back',
      text: `SELECT id FROM cases WHERE sealed AND about = $1 AND NOT EXISTS (SELECT FROM cases WHERE id = $1)`,
      values: [caseId],
    });
    return rows[0]?.id;
  },
  async sealing(caseId) {
    const { rows } = await pool.query<{ id: CaseId }>({
      name: 'relay:sealing',
      text: `
        SELECT file_id AS id FROM cases JOIN sealed_people USING (dossier_id) WHERE cases.id = $1 AND NOT cases.sealed
        ORDER BY file_id LIMIT 1`,
      values: [caseId],
    });
    return rows[0]?.id;
  },
  async released(dossier) {
    const { rowCount } = await pool.query({
      name: 'relay:released',
      text: `SELECT FROM cases WHERE dossier_id = $1 AND sealed AND stage = 'released'
          AND state ->> 'ground' <> 'sealed-abroad' LIMIT 1`,
      values: [dossier],
    });
    return rowCount === 1;
  },
  async binds(dossier, country) {
    const { rowCount } = await pool.query({
      name: 'relay:binds',
      text: `
        SELECT FROM cases
        WHERE dossier_id = $1 AND (
          kind = 'recognition-review' AND state -> 'filing' ->> 'home' = $2
          OR kind = 'recognition-request' AND (state -> 'filing' ->> 'filedIn' = $2 OR state -> 'transmittedTo' ? $2)
        ) LIMIT 1`,
      values: [dossier, country],
    });
    return rowCount === 1;
  },
});
