/** So many of the newest are looked at: the answer costs the same in a large register, and an old line may change. */
const looked = 200;

/** SQL: walks three indexes newest first and stops; the figures are a median, which Prisma's client does not know. */
export const precedentSql = {
  /** The same standards, then neighbours: other certificates against the same standard, and the same ISCO-08 group. */
  find: {
    name: 'precedents:find',
    text: `
      WITH same AS (
        SELECT case_id, precedent, decided_at FROM precedents
        WHERE home = $1 AND standard = $2 AND host_standard = $3 AND case_id <> $5
        ORDER BY decided_at DESC LIMIT $6
      ), alike AS (
        (SELECT case_id, home, standard, host_standard, decided_at FROM precedents
          WHERE host_standard = $3 ORDER BY decided_at DESC LIMIT ${looked})
        UNION
        (SELECT case_id, home, standard, host_standard, decided_at FROM precedents
          WHERE isco08 = $4 ORDER BY decided_at DESC LIMIT ${looked})
      ), near AS (
        SELECT case_id, decided_at FROM alike
        WHERE case_id <> $5 AND (home, standard, host_standard) <> ($1, $2, $3)
        ORDER BY decided_at DESC LIMIT $7
      )
      SELECT true AS same, precedent, decided_at FROM same
      UNION ALL
      SELECT false, p.precedent, p.decided_at FROM near JOIN precedents p ON p.case_id = near.case_id
      ORDER BY same DESC, decided_at DESC`,
  },
  /** What the automatic rule decided took no time, and would make the others look quick. */
  figures: {
    name: 'precedents:figures',
    text: `
      SELECT count(*)::integer AS cases,
        coalesce(round(percentile_cont(0.5) WITHIN GROUP (ORDER BY days)), 0)::integer AS median
      FROM (
        SELECT days FROM precedents WHERE home = $1 AND decided_by <> 'rule'
        ORDER BY decided_at DESC LIMIT ${looked}
      ) newest`,
  },
} as const;
