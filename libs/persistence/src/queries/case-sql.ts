const columns = `id, kind, revision, stage, dossier_id AS "dossierId", about, agencies, holder, awaiting, assigned,
  due_at AS "dueAt"`;
const times = `opened_at AS "openedAt", updated_at AS "updatedAt"`;

/** SQL: that the file's person is protected at this moment; `cases` is the table that is asked about. */
export const personIsSealed = 'EXISTS (SELECT FROM sealed_people WHERE sealed_people.dossier_id = cases.dossier_id)';

/**
 * SQL: the same of every row of a list, asked once before it is read: joined with the view, a list was sorted whole where an index
 * has its order. Of nobody's file it is not true either.
 */
export const amongSealed = {
  with: 'WITH protected AS MATERIALIZED (SELECT dossier_id FROM sealed_people)',
  not: '(dossier_id IN (SELECT dossier_id FROM protected)) IS NOT TRUE',
} as const;

/** Of any file but the one by which its person is protected; one by which they were, until a later one released them, as well. */
export const standsStill = `(NOT sealed OR stage = 'released') AND ${personIsSealed}`;

/** Its person was released, and the release has not reached it yet: which of its days count is not known before. */
export const awaitsRelease = 'EXISTS (SELECT FROM files_to_release WHERE files_to_release.id = cases.id)';

/** SQL: the file's process is not over: it stands in what the process sees, a document; the index `cases_open` is of these words. */
export const processRuns = "process::jsonb ->> 'ended' = 'false'";

/** Of files of nobody who is protected. */
export const caseColumns = `${columns}, sealed, ${times}`;

/**
 * SQL: the page that a file (`asked`) opens. Whose file it is may be protected: then their page is that of the sealed file, the oldest
 * there is, whichever of theirs was asked for, also in another dossier of the same person. `OFFSET 0`: else PostgreSQL looks for that page
 * once for each place that names it.
 */
export const pageShown = `
  cases asked CROSS JOIN LATERAL (
    SELECT coalesce((
      SELECT file.id FROM sealed_people JOIN cases file ON file.id = file_id
      WHERE sealed_people.dossier_id = asked.dossier_id ORDER BY file.opened_at, file.id LIMIT 1
    ), asked.id) AS id OFFSET 0
  ) shown JOIN worker_status page ON case_id = shown.id`;

/** A country that is being restored asks every ten minutes; one that has not asked for so long has opened. */
const restoringFor = '30 minutes';

/**
 * SQL: on the way of every request, for who may open a case and for the worker's page; Prisma's client takes five times the
 * CPU of a row by its key.
 */
export const caseSql = {
  find: {
    name: 'cases:find',
    text: `SELECT ${columns}, sealed OR ${personIsSealed} AS sealed, ${times} FROM cases WHERE id = $1`,
  },
  sealedAmong: {
    name: 'cases:sealed-among',
    text: 'SELECT DISTINCT dossier_id AS id FROM sealed_people WHERE dossier_id = ANY($1::uuid[])',
  },
  status: {
    name: 'cases:status',
    text: `
      SELECT page.version, CASE WHEN page.version = $2 AND shown.id = $1 THEN NULL ELSE status END AS status,
        shown.id = $1 AND process LIKE '%"tell-worker"%' AS untold, late.country AS "unreceivedBy", late.at AS "unreceivedSince",
        restored.country AS "restoredThere", restored.since AS "restoredSince"
      FROM ${pageShown}
        LEFT JOIN LATERAL (
          SELECT country, at FROM outbox WHERE outbox.case_id = shown.id AND became = 'unconfirmed'
            AND type IN ('submission.filed', 'submission.answered', 'verification.completed') ORDER BY id LIMIT 1
        ) late ON true
        LEFT JOIN LATERAL (
          SELECT country, since FROM partner_restores WHERE asked_at > now() - interval '${restoringFor}'
            AND country IN (status ->> 'home', status ->> 'host') ORDER BY country LIMIT 1
        ) restored ON true
      WHERE asked.id = $1`,
  },
} as const;
