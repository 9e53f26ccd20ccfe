/**
 * One statement each, which finds whose the thing is. The role is the one of the officer's that the file awaits, and else
 * their first.
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
  credential: {
    name: 'looks:credential',
    text: `
      INSERT INTO looks (at, dossier_id, what, case_id, looker, client, client_name, share_id, purpose, once)
      VALUES ($1, $2, 'credential', $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (once) DO NOTHING`,
  },
  uses: {
    name: 'looks:uses',
    text: `
      SELECT share_id AS share, at FROM looks WHERE dossier_id = $1 AND looker = 'share' ORDER BY id DESC LIMIT 200`,
  },
  read: {
    name: 'looks:read',
    text: `
      SELECT id, at, what, looker, case_id AS "caseId", agency, role, client_name AS "clientName", share_id AS share,
        purpose, stated
      FROM looks WHERE dossier_id = $1 AND ($2::bigint IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
  },
} as const;
