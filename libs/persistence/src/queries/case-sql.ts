export const caseColumns = `id, kind, version, stage, dossier_id AS "dossierId", about, agencies, holder, awaiting, assigned,
  due_at AS "dueAt", sealed, opened_at AS "openedAt", updated_at AS "updatedAt"`;

/**
 * SQL: on the way of every request, for who may open a case and for the worker's page; Prisma's client takes five times the
 * CPU of a row by its key.
 */
export const caseSql = {
  find: { name: 'cases:find', text: `SELECT ${caseColumns} FROM cases WHERE id = $1` },
  isHeldBy: {
    name: 'cases:held-by',
    text: `SELECT FROM cases WHERE dossier_id = $1 AND agencies @> ARRAY[$2::text] LIMIT 1`,
  },
  status: {
    name: 'cases:status',
    text: `SELECT version, CASE WHEN version = $2 THEN NULL ELSE status END AS status FROM worker_status WHERE case_id = $1`,
  },
} as const;
