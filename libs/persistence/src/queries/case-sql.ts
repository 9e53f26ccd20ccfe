export const caseColumns = `id, kind, version, stage, dossier_id, about, agencies, holder, awaiting, assigned, due_at, sealed, opened_at, updated_at`;

/** Prepared once per connection: these run on every request. */
export const caseSql = {
  find: { name: 'cases:find', text: `SELECT ${caseColumns} FROM cases WHERE id = $1` },
  isHeldBy: {
    name: 'cases:held-by',
    text: `SELECT FROM cases WHERE dossier_id = $1 AND agencies @> ARRAY[$2::text] LIMIT 1`,
  },
  ownedBy: {
    name: 'cases:owned-by',
    text: `
      SELECT ${caseColumns} FROM cases WHERE dossier_id IN (SELECT id FROM dossiers WHERE owner = $1)
        AND NOT sealed
      ORDER BY opened_at DESC, id LIMIT 200`,
  },
  credentialsAbout: {
    name: 'cases:credentials-about',
    text: `
      SELECT id FROM cases WHERE kind = 'credential' AND (id = $1 OR about = $1) AND NOT sealed
      ORDER BY opened_at DESC, id LIMIT 50`,
  },
  protectionOf: {
    name: 'cases:protection-of',
    text: `SELECT ${caseColumns} FROM cases WHERE dossier_id = $1 AND sealed ORDER BY opened_at, id`,
  },
  sealedAt: {
    name: 'cases:sealed-at',
    text: `
      SELECT ${caseColumns} FROM cases WHERE sealed AND agencies @> ARRAY[$1::text] AND stage <> 'released'
      ORDER BY opened_at, id LIMIT 200`,
  },
  status: {
    name: 'cases:status',
    text: `SELECT version, CASE WHEN version = $2 THEN NULL ELSE status END AS status FROM worker_status WHERE case_id = $1`,
  },
  journal: {
    name: 'cases:journal',
    text: `
      SELECT seq, type, at, event, actor, command_id, encode(hash, 'hex') AS hash FROM journal
      WHERE case_id = $1 ORDER BY seq`,
  },
} as const;
