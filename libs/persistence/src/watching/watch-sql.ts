/**
 * SQL: the first moment of a span at which somebody had done so many of something within so many hours. A window slides
 * over what each did in order; what lies before the span counts for the windows that begin in it.
 */
const crossing = (name: string, done: string) => ({
  name: `watching:${name}`,
  text: `
    SELECT DISTINCT ON (officer) officer, count::int, since, at AS until FROM (
      SELECT officer, at, count(*) OVER hours AS count, min(at) OVER hours AS since FROM (${done}) done
      WINDOW hours AS (
        PARTITION BY officer ORDER BY at RANGE BETWEEN make_interval(hours => $3) PRECEDING AND CURRENT ROW
      )
    ) counted
    WHERE at >= $1 AND count >= $4 ORDER BY officer, at`,
});

const looks = `
  SELECT officer, at FROM looks
  WHERE looker = 'officer' AND at >= $1::timestamptz - make_interval(hours => $3) AND at < $2`;

/** What a search finds is a look; one in vain counts as much, or whoever tries names and dates would be noticed for hits alone. */
const inVain = `
  SELECT officer, at FROM searches
  WHERE found = 0 AND at >= $1::timestamptz - make_interval(hours => $3) AND at < $2`;

export const watchSql = {
  looks: crossing('looks', `${looks} UNION ALL ${inVain}`),
  looksWithoutCase: crossing('looks without case', `${looks} AND NOT needed UNION ALL ${inVain}`),
  /** Of hours that lie within so many; somebody shown in two of them is one. */
  names: {
    name: 'watching:names',
    text: `
      SELECT DISTINCT ON (officer) officer, count::int, since, at AS until FROM (
        SELECT last.officer, last.at, hours.* FROM names_shown last, LATERAL (
          SELECT count(DISTINCT person), min(first_at) AS since FROM names_shown n, unnest(people) AS person
          WHERE n.officer = last.officer AND n.hour <= last.hour AND n.hour > last.hour - make_interval(hours => $3)
        ) hours
        WHERE last.at >= $1 AND last.at < $2
      ) counted
      WHERE count >= $4 ORDER BY officer, at`,
  },
  /** A file that is moved is drawn for somebody else, and entries that hold a draw have an index of their own. */
  moves: crossing(
    'moves',
    `SELECT actor ->> 'id' AS officer, at FROM journal
     WHERE event ? 'draw' AND type = 'officer-reassigned' AND actor ->> 'kind' = 'officer'
       AND at >= $1::timestamptz - make_interval(hours => $3) AND at < $2`,
  ),
  /** Of files that there are: whoever tries invented numbers finds nothing, and makes no work either. */
  failedCodes: {
    name: 'watching:failed codes',
    text: `
      SELECT number AS "caseId", failures AS count, forget_at AS "forgetAt" FROM access_attempts
      WHERE from_mark = '' AND failures >= $1 AND EXISTS (SELECT FROM cases WHERE cases.id = number)
      ORDER BY failures DESC, number LIMIT 1000`,
  },
  /** Contacts that came into one more dossier within a span; the officers who filed cases of those dossiers, and the newest. */
  sharedContacts: {
    name: 'watching:shared contacts',
    text: `
      WITH shared AS (
        SELECT mark, count(*)::int AS count, min(d.created_at) AS since, max(d.updated_at) AS until
        FROM dossier_contact_marks JOIN dossiers d ON d.id = dossier_id
        WHERE mark IN (
          SELECT mark FROM dossier_contact_marks JOIN dossiers d ON d.id = dossier_id
          WHERE d.updated_at >= $1 AND d.updated_at < $2
        )
        GROUP BY mark HAVING count(*) >= $3 ORDER BY count(*) DESC LIMIT 1000
      )
      SELECT encode(mark, 'hex') AS mark, count, since, until, filed.* FROM shared, LATERAL (
        SELECT (array_agg(c.id ORDER BY c.opened_at DESC))[1] AS "caseId",
          array_remove(array_agg(DISTINCT filer), NULL) AS filers
        FROM dossier_contact_marks m JOIN cases c ON c.dossier_id = m.dossier_id
          LEFT JOIN LATERAL jsonb_array_elements_text(c.state -> 'filers') AS filer ON true
        WHERE m.mark = shared.mark
      ) filed`,
  },
  /** Entries of registers that took the role of somebody who watches over others. */
  watchersTaken: {
    name: 'watching:watchers taken',
    text: `
      SELECT case_id AS "caseId", seq, at, ARRAY[event ->> 'by', event -> 'proposal' ->> 'by'] AS by FROM journal
      WHERE event ? 'takes' AND at >= $1 AND at < $2 ORDER BY at, case_id LIMIT 1000`,
  },
  /** Entries of reports by which integrity officers shut others out: one for days, two for good. */
  shutOut: {
    name: 'watching:shut out',
    text: `
      SELECT case_id AS "caseId", seq, at, (event -> 'shuts' ->> 'many')::int AS many,
        ARRAY(SELECT jsonb_array_elements_text(event -> 'shuts' -> 'by')) AS by FROM journal
      WHERE event ? 'shuts' AND at >= $1 AND at < $2 ORDER BY at, case_id LIMIT 1000`,
  },
} as const;
