/**
 * SQL: one statement finds whose the thing is and writes the look; it stands on the way of every officer's request. The role
 * is the one of the officer's that the file awaits, and else their first.
 */
const byOfficer = (name: string, whose: string) => ({
  name: `looks:${name}`,
  text: `
    INSERT INTO looks (at, dossier_id, what, case_id, looker, officer, agency, role, stated, once)
    SELECT $1, found.dossier_id, '${name}', found.case_id, 'officer', $2, $3,
      coalesce((SELECT role FROM unnest($4::text[]) AS role WHERE role = ANY (found.awaiting) LIMIT 1), ($4::text[])[1]),
      $6, $7
    FROM (${whose}) found WHERE found.dossier_id IS NOT NULL
    ON CONFLICT (once) DO NOTHING`,
});

const ofDossier = `
  SELECT d.id AS dossier_id, NULL::text AS case_id,
    ARRAY(SELECT unnest(c.awaiting) FROM cases c WHERE c.dossier_id = d.id AND $3 = ANY (c.agencies)) AS awaiting
  FROM dossiers d WHERE d.id = `;

export const lookSql = {
  case: byOfficer('case', 'SELECT dossier_id, id AS case_id, awaiting FROM cases WHERE id = $5'),
  dossier: byOfficer('dossier', `${ofDossier} $5::uuid`),
  document: byOfficer('document', `${ofDossier} (SELECT dossier_id FROM documents WHERE documents.id = $5::uuid)`),
  match: byOfficer('match', `${ofDossier} $5::uuid`),
  joined: byOfficer('joined', `${ofDossier} $5::uuid`),
} as const;
