import type { Pool } from '../database/index.js';

/** A file in which a change of rules was approved, for a test that has no committee. */
export async function changeApproved(pool: Pool, ruleChange: string, content: object): Promise<void> {
  await pool.query(
    `INSERT INTO cases (id, kind, version, revision, head_hash, stage, state, process, agencies, awaiting, assigned, opened_at, updated_at)
     VALUES ($1, 'rule-change', 1, 1, '', 'in-force', $2, '{}', '{}', '{}', '{}', now(), now())`,
    [ruleChange, JSON.stringify({ kind: 'rule-change', stage: 'in-force', content, approved: content })],
  );
}
