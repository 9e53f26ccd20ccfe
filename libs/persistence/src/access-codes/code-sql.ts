/** SQL: a try locks the count of its case, uses the code and counts itself in two statements, whatever it finds. */
export const codeSql = {
  /** Locks the case's count of tries and says whether it may be tried at all. */
  gate: {
    name: 'codes:gate',
    text: `
      INSERT INTO access_attempts (case_id, failures) VALUES ($1, 0)
      ON CONFLICT (case_id) DO UPDATE SET case_id = access_attempts.case_id
      RETURNING coalesce(locked_until <= $2, true) AS open`,
  },
  /** $4: may be tried; $5: wrong tries at most; $6: until when it is locked then. */
  redeem: {
    name: 'codes:redeem',
    text: `
      WITH used AS (
        UPDATE access_codes SET used_at = $3
        WHERE id = (
          SELECT id FROM access_codes
          WHERE case_id = $1 AND code_hash = $2 AND used_at IS NULL AND expires_at > $3 AND $4::boolean
          ORDER BY created_at LIMIT 1
        ) AND used_at IS NULL
        RETURNING id
      ), counted AS (
        UPDATE access_attempts SET
          failures = CASE
            WHEN EXISTS (SELECT FROM used) OR failures + 1 >= $5::integer THEN 0 ELSE failures + 1 END,
          locked_until = CASE
            WHEN EXISTS (SELECT FROM used) THEN NULL WHEN failures + 1 >= $5::integer THEN $6::timestamptz END
        WHERE case_id = $1 AND $4::boolean
      )
      SELECT EXISTS (SELECT FROM used) AS redeemed`,
  },
} as const;
