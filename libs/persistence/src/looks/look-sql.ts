import { holdEvents } from '@puente/domain/around/legal-hold';

/**
 * SQL: that an officer has something to do with a file: it is their turn, it was drawn for them, they filed it, or they gave a
 * command on it. An order that data be kept is none: any auditor gives one, in any file.
 */
const deals = `
  (c.holder IS NOT DISTINCT FROM $3 AND c.awaiting && $4::text[]) OR $2 = ANY (c.assigned)
  OR coalesce(c.state -> 'filers' ? $2, false)
  OR EXISTS (SELECT FROM journal j WHERE j.case_id = c.id AND j.actor ->> 'id' = $2
    AND j.type <> ALL ('{${holdEvents.join(',')}}'))`;

/** SQL: or they supervise an agency that holds or held it, and go through what it has. Whoever looks for a person by name does not. */
const needs = `${deals} OR ($3 = ANY (c.agencies) AND 'supervisor' = ANY ($4::text[]))`;

/**
 * SQL: one statement finds whose the thing is and writes the look, or asks what it is for; it stands on the way of every
 * officer's request. The role is the one of the officer's that the file awaits, and else their first; who audits has no file of theirs. Who looks without a
 * file of theirs and says nothing of why is asked once there were too many of them. A trigger makes `once` of what the row says.
 */
const byOfficer = (name: string, whose: string, how: string = name, document = 'NULL') => ({
  name: `looks:${how}`,
  text: `
    WITH look AS (SELECT found.* FROM (${whose}) found WHERE found.dossier_id IS NOT NULL),
    asked AS (
      SELECT NOT needed AND $6::text IS NULL AND (
        SELECT count(*) FROM looks
        WHERE officer = $2 AND NOT needed AND stated IS NULL AND at > $1::timestamptz - make_interval(hours => $8)
      ) >= $7 AS asked FROM look
    ),
    written AS (
      INSERT INTO looks (at, dossier_id, what, case_id, document_id, looker, officer, agency, role, stated, once, needed)
      SELECT $1, look.dossier_id, '${name}', look.case_id, ${document}::uuid, 'officer', $2, $3,
        coalesce(
          CASE WHEN 'auditor' = ANY ($4::text[]) AND NOT look.needed THEN 'auditor' END,
          (SELECT role FROM unnest($4::text[]) AS role WHERE role = ANY (look.awaiting) LIMIT 1), ($4::text[])[1]),
        $6, '', look.needed
      FROM look, asked WHERE NOT asked.asked
      ON CONFLICT (once) DO NOTHING
    )
    SELECT asked FROM asked`,
});

/** SQL: a part of the statement above: whose the thing is, and who has something to do there. */
const ofDossier = `
  SELECT d.id AS dossier_id, NULL::text AS case_id,
    ARRAY(SELECT unnest(c.awaiting) FROM cases c WHERE c.dossier_id = d.id AND $3 = ANY (c.agencies)) AS awaiting,
    EXISTS (SELECT FROM cases c WHERE c.dossier_id = d.id AND (${needs})) AS needed
  FROM dossiers d WHERE d.id = `;

/** SQL: the same of a case. */
const ofCase = (needed: string) => `
  SELECT c.dossier_id, c.id AS case_id, c.awaiting, (${needed}) AS needed FROM cases c WHERE c.id = $5`;

export const lookSql = {
  case: byOfficer('case', ofCase(needs)),
  found: byOfficer('case', ofCase(deals), 'found'),
  code: byOfficer('code', ofCase(needs)),
  dossier: byOfficer('dossier', `${ofDossier} $5::uuid`),
  document: byOfficer(
    'document',
    `${ofDossier} (SELECT dossier_id FROM documents WHERE documents.id = $5::uuid)`,
    'document',
    '$5',
  ),
  match: byOfficer('match', `${ofDossier} $5::uuid`),
  joined: byOfficer('joined', `${ofDossier} $5::uuid`),
} as const;
