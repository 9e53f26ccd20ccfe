/**
 * SQL: sums periods by one or two names in one pass, and counts of how many people they are. `periods` has the columns
 * `over`, `late` and `person` beside the names.
 */
export const periodSums = (names: string, periods: string): string => `
  SELECT ${names},
    count(*) FILTER (WHERE over)::int AS ended, count(*) FILTER (WHERE over AND late)::int AS "endedLate",
    count(*) FILTER (WHERE NOT over)::int AS open, count(*) FILTER (WHERE NOT over AND late)::int AS "openLate",
    json_build_object(
      'ended', count(DISTINCT person) FILTER (WHERE over),
      'endedLate', count(DISTINCT person) FILTER (WHERE over AND late),
      'endedInTime', count(DISTINCT person) FILTER (WHERE over AND NOT late),
      'open', count(DISTINCT person) FILTER (WHERE NOT over),
      'openLate', count(DISTINCT person) FILTER (WHERE NOT over AND late),
      'openInTime', count(DISTINCT person) FILTER (WHERE NOT over AND NOT late)) AS people
  FROM (${periods}) of_each GROUP BY ${names} ORDER BY ${names}`;

/** Whom a file is about; a file about nobody counts as somebody, so that it is withheld where it is alone. */
export const person = `coalesce(c.dossier_id::text, c.id)`;

/** Whoever has a file of protection is in no figure, whatever else is filed about them. */
export const unprotected = `
  c.kind <> 'protection' AND
  NOT EXISTS (SELECT FROM cases p WHERE p.dossier_id = c.dossier_id AND p.kind = 'protection')`;
