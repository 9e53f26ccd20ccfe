import type { CaseKind } from '@puente/domain/file/case';
import type { CaseId, CountryCode, DossierId, Instant, Language } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
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
  /**
   * Which country sent the case of this number, also where it is held back; nobody’s where it was begun here, and
   * undefined where there is none.
   */
  senderOf(caseId: CaseId): Promise<CountryCode | '' | undefined>;
  /** The country whose event a command of this id was; undefined where it was nobody's abroad. */
  toldBy(commandId: string): Promise<CountryCode | undefined>;
  /** Whether what that country told under this id was taken here. */
  wasTaken(event: { readonly from: CountryCode; readonly id: string }): Promise<boolean>;
  /** The file by which a person is protected whose case, sent by another country, is held back; and who sent it. */
  heldBack(caseId: CaseId): Promise<{ readonly file: CaseId; readonly sentBy: CountryCode } | undefined>;
  /** The file by which the person of this one is protected now, where they are; first one of which that country told. */
  sealing(caseId: CaseId, country: CountryCode): Promise<CaseId | undefined>;
  /**
   * The file by which the person was protected before, and which still has words of this case to give to it: what comes now
   * comes behind them.
   */
  leftOver(caseId: CaseId): Promise<CaseId | undefined>;
  /** When it was established here last, by those who protect and not by another country's word, that the person is of age. */
  establishedAt(dossier: DossierId): Promise<Instant | undefined>;
  /** The last seal of which that country told, in any file by which the person is or was protected here. */
  sealHeard(dossier: DossierId, country: CountryCode): Promise<Instant | undefined>;
  /** Whether this case names that country: only those that it names have anything to say of it. */
  names(caseId: CaseId, country: CountryCode): Promise<boolean>;
  /**
   * Whether a case here is about this dossier and that country is its other side: the home of one that is reviewed here, a
   * host to which one of here went or in which it was filed. Hosts of one filing are nothing to each other.
   */
  binds(dossier: DossierId, country: CountryCode): Promise<boolean>;
  /**
   * Whether this case was filed here and that country has it, as it said when this node was restored, which lost it (docs/adr/0053).
   * However long ago: the next file of the home country comes when its law has it come, months later where a hearing went before.
   */
  lostTo(caseId: CaseId, country: CountryCode): Promise<boolean>;
}

const otherSide = `
  kind = 'recognition-review' AND state -> 'filing' ->> 'home' = $2
  OR kind = 'recognition-request' AND (state -> 'filing' ->> 'filedIn' = $2 OR state -> 'transmittedTo' ? $2)`;

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
  async senderOf(caseId) {
    const { rows } = await pool.query<{ sender: CountryCode | '' }>({
      name: 'relay:sender',
      text: `
        SELECT coalesce(CASE kind
          WHEN 'recognition-review' THEN state #>> '{filing,home}'
          WHEN 'recognition-request' THEN state #>> '{filing,filedIn}'
          WHEN 'alert' THEN state ->> 'raisedIn' END, '') AS sender
        FROM cases WHERE id = $1
        UNION ALL SELECT state #>> '{heldBack,command,from}' FROM cases WHERE sealed AND about = $1`,
      values: [caseId],
    });
    return rows[0]?.sender;
  },
  async toldBy(commandId) {
    const { rows } = await pool.query<{ country: CountryCode | null }>({
      name: 'relay:told-by',
      text: `SELECT actor ->> 'country' AS country FROM commands WHERE id = $1 AND actor ->> 'kind' = 'country'`,
      values: [commandId],
    });
    return rows[0]?.country ?? undefined;
  },
  async wasTaken({ from, id }) {
    const { rowCount } = await pool.query({
      name: 'relay:was-taken',
      text: `SELECT FROM inbox WHERE country = $1 AND event_id = $2`,
      values: [from, id],
    });
    return rowCount === 1;
  },
  async heldBack(caseId) {
    const { rows } = await pool.query<{ file: CaseId; sentBy: CountryCode }>({
      name: 'relay:held-back',
      text: `
        SELECT id AS file, state #>> '{heldBack,command,from}' AS "sentBy" FROM cases
        WHERE sealed AND about = $1 AND NOT EXISTS (SELECT FROM cases WHERE id = $1)`,
      values: [caseId],
    });
    return rows[0];
  },
  async sealing(caseId, country) {
    // `OFFSET 0`: else PostgreSQL goes past the file of everybody who is sealed.
    const { rows } = await pool.query<{ id: CaseId }>({
      name: 'relay:sealing',
      text: `
        SELECT file.id FROM cases CROSS JOIN LATERAL (
          SELECT file_id FROM sealed_people WHERE sealed_people.dossier_id = cases.dossier_id OFFSET 0
        ) person JOIN cases file ON file.id = person.file_id
        WHERE cases.id = $1 AND NOT cases.sealed
        ORDER BY coalesce(file.state -> 'toldBy' ? $2, false) DESC, file.id LIMIT 1`,
      values: [caseId, country],
    });
    return rows[0]?.id;
  },
  async leftOver(caseId) {
    const { rows } = await pool.query<{ id: CaseId }>({
      name: 'relay:left-over',
      text: `
        SELECT id FROM cases
        WHERE sealed AND stage = 'released' AND EXISTS (
          SELECT FROM jsonb_array_elements(state -> 'words') WITH ORDINALITY AS word (said, n)
          WHERE said ->> 'caseId' = $1 AND NOT state -> 'errandsRun' ? ('take-in#' || n + 1)
        )
        ORDER BY opened_at, id LIMIT 1`,
      values: [caseId],
    });
    return rows[0]?.id;
  },
  async establishedAt(dossier) {
    // Before it was noted who had decided it: by the ground, and at the latest when the file was written last.
    const { rows } = await pool.query<{ at: Date | null }>({
      name: 'relay:established',
      text: `
        SELECT max(coalesce((state ->> 'establishedAt')::timestamptz,
          CASE WHEN state ->> 'ground' <> 'sealed-abroad' THEN updated_at END)) AS at
        FROM cases WHERE dossier_id = $1 AND sealed AND stage = 'released'`,
      values: [dossier],
    });
    return rows[0]?.at == null ? undefined : instant(rows[0].at);
  },
  async sealHeard(dossier, country) {
    const { rows } = await pool.query<{ seal: Instant | null }>({
      name: 'relay:seal-heard',
      text: `SELECT max(state -> 'heard' -> $2 ->> 'seal') AS seal FROM cases WHERE dossier_id = $1 AND sealed`,
      values: [dossier, country],
    });
    return rows[0]?.seal ?? undefined;
  },
  async names(caseId, country) {
    const { rowCount } = await pool.query({
      name: 'relay:names',
      text: `SELECT FROM cases WHERE id = $1 AND (${otherSide})`,
      values: [caseId, country],
    });
    return rowCount === 1;
  },
  async binds(dossier, country) {
    const { rowCount } = await pool.query({
      name: 'relay:binds',
      text: `
        SELECT FROM cases
        WHERE dossier_id = $1 AND (${otherSide}) LIMIT 1`,
      values: [dossier, country],
    });
    return rowCount === 1;
  },
  async lostTo(caseId, country) {
    const { rowCount } = await pool.query({
      name: 'relay:lost-to',
      text: `
        SELECT FROM held_abroad JOIN restores USING (epoch)
        WHERE case_id = $1 AND country = $2 AND type LIKE '%submission.filed%' AND at BETWEEN lost_since AND began_at
          AND confirmed_at IS NOT NULL
          AND NOT EXISTS (SELECT FROM cases WHERE id = $1) LIMIT 1`,
      values: [caseId, country],
    });
    return rowCount === 1;
  },
});
