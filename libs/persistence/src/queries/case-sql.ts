const columns = `id, kind, revision, stage, dossier_id AS "dossierId", about, agencies, holder, awaiting, assigned,
  due_at AS "dueAt"`;
const times = `opened_at AS "openedAt", updated_at AS "updatedAt"`;

/** SQL: the API’s connections are told who asks; where nobody is, they see no file. No other process is told anybody. */
export const saidByNobody = `coalesce(current_setting('puente.purpose', true) = '', false)`;

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

/**
 * SQL: an open file that was drawn for that officer; looked up in a view of the owner's, along the index of those who are assigned. As a
 * list: PostgreSQL makes one table of what is joined with itself, and then it reads no such index.
 *
 * @param officer the parameter that names them
 */
export const isAssigned = (officer: string) => hasSeats(`@> ARRAY[${officer}::text]`);

/** The same of any of several. @param officers the list that names them */
export const isAssignedToAny = (officers: string) => hasSeats(`&& ${officers}`);

const hasSeats = (those: string) =>
  `id = ANY (ARRAY(SELECT seats_taken.id FROM seats_taken WHERE seats_taken.assigned ${those}))`;

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
 * there is, whichever of theirs was asked for, also in another dossier of the same person. A view of the owner’s: a session sees nothing of that file.
 */
export const pageShown = 'pages_shown';

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
      SELECT version, CASE WHEN version = $2 AND shown = $1 THEN NULL ELSE status END AS status,
        shown = $1 AND untold AS untold, late.country AS "unreceivedBy", late.at AS "unreceivedSince",
        restored.country AS "restoredThere", restored.since AS "restoredSince"
      FROM ${pageShown}
        LEFT JOIN LATERAL (
          SELECT country, at FROM outbox WHERE outbox.case_id = shown AND became IN ('unconfirmed', 'set-aside')
            AND type IN ('submission.filed', 'submission.answered', 'verification.completed') ORDER BY id LIMIT 1
        ) late ON true
        LEFT JOIN LATERAL (
          SELECT country, since FROM partner_restores WHERE asked_at > now() - interval '${restoringFor}'
            AND country IN (status ->> 'home', status ->> 'host') ORDER BY country LIMIT 1
        ) restored ON true
      WHERE asked = $1`,
  },
} as const;
