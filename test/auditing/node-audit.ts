import { compareReadModels, verifyJournal } from '@puente/settlement/journal';
import type { CaseId } from '@puente/domain/kernel';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import type { NodeEndpoints } from '@puente/testing/actors';
import { Pool } from 'pg';

/** What is wrong with a node's record; empty where nothing is. Reads as the owner, changes nothing. */
export async function auditNode(node: NodeEndpoints, rules: RuleBook, caseIds: readonly string[]): Promise<string[]> {
  const pool = new Pool({ connectionString: node.ownerDatabase, max: 4 });
  try {
    const faults = await openEnds(pool, caseIds);
    for (const caseId of caseIds) {
      const journal = await verifyJournal(pool, caseId as CaseId);
      if (!journal.ok) faults.push(`${caseId}: journal entry ${journal.seq}: ${journal.reason}`);
      faults.push(...(await compareReadModels(pool, rules, caseId as CaseId)).map((fault) => `${caseId}: ${fault}`));
    }
    return faults;
  } finally {
    await pool.end();
  }
}

/**
 * What is wrong between two nodes that share cases, all of it read at one time; empty where both are at rest and agree. An
 * event that is still to come may part them again for a moment, so a test waits for this and reads no part of it later.
 */
export async function auditPair(
  a: NodeEndpoints,
  b: NodeEndpoints,
  rules: RuleBook,
  caseIds: readonly string[],
): Promise<string[]> {
  return [
    ...(await auditNode(a, rules, caseIds)),
    ...(await auditNode(b, rules, caseIds)),
    ...(await lostBetween(a, b, caseIds)).map((id) => `${id}: sent, not settled by the other`),
    ...(await lostBetween(b, a, caseIds)).map((id) => `${id}: sent, not settled by the other`),
    ...(await disagreements(a, b, caseIds)).map((id) => `${id}: the worker reads another status in each country`),
  ];
}

/** Things that must come to nothing once a node has caught up. */
async function openEnds(pool: Pool, caseIds: readonly string[]): Promise<string[]> {
  const checks: readonly [what: string, sql: string][] = [
    ['command without an outcome', 'SELECT case_id AS id FROM commands WHERE outcome IS NULL AND case_id = ANY($1)'],
    ['event not sent', 'SELECT case_id AS id FROM outbox WHERE sent_at IS NULL AND case_id = ANY($1)'],
    ['process not woken', 'SELECT case_id AS id FROM wakes WHERE case_id = ANY($1)'],
    [
      'effect applied twice',
      `SELECT case_id AS id FROM journal WHERE case_id = ANY($1)
        AND type IN ('officers-drawn', 'issuer-asked', 'transmitted', 'decided', 'submission-received', 'file-received')
        GROUP BY case_id, type HAVING count(*) > 1`,
    ],
    [
      'notice not served exactly once',
      `SELECT r.case_id AS id FROM journal r WHERE r.case_id = ANY($1) AND r.type = 'notice-raised'
        AND (SELECT count(*) FROM journal s WHERE s.case_id = r.case_id AND s.type = 'notice-served'
          AND s.event->>'notice' = r.event->>'notice') <> 1`,
    ],
  ];
  const faults: string[] = [];
  for (const [what, sql] of checks) {
    const { rows } = await pool.query<{ id: string }>(sql, [caseIds]);
    faults.push(...rows.map((row) => `${row.id}: ${what}`));
  }
  return faults;
}

/** Events that one node sent and the other has not settled, or settled twice (which its primary key forbids). */
async function lostBetween(
  sender: NodeEndpoints,
  receiver: NodeEndpoints,
  caseIds: readonly string[],
): Promise<string[]> {
  const sent = await ids(sender, `SELECT event_id::text AS id FROM outbox WHERE case_id = ANY($1)`, caseIds);
  const settled = new Set(await ids(receiver, 'SELECT event_id AS id FROM inbox WHERE case_id = ANY($1)', caseIds));
  return sent.filter((id) => !settled.has(id));
}

async function ids(node: NodeEndpoints, sql: string, caseIds: readonly string[]): Promise<string[]> {
  const pool = new Pool({ connectionString: node.ownerDatabase, max: 1 });
  try {
    return (await pool.query<{ id: string }>(sql, [caseIds])).rows.map((row) => row.id);
  } finally {
    await pool.end();
  }
}

/** Cases on which two nodes do not show the worker the same: stage, holder, clock, timeline. */
export async function disagreements(a: NodeEndpoints, b: NodeEndpoints, caseIds: readonly string[]): Promise<string[]> {
  const [atA, atB] = [await statuses(a, caseIds), await statuses(b, caseIds)];
  return caseIds.filter((caseId) => atA.get(caseId) === undefined || atA.get(caseId) !== atB.get(caseId));
}

async function statuses(node: NodeEndpoints, caseIds: readonly string[]): Promise<Map<string, string>> {
  const pool = new Pool({ connectionString: node.ownerDatabase, max: 1 });
  try {
    const { rows } = await pool.query<{ case_id: string; status: Record<string, unknown> }>(
      'SELECT case_id, status FROM worker_status WHERE case_id = ANY($1)',
      [caseIds],
    );
    return new Map(rows.map(({ case_id, status }) => [case_id, JSON.stringify({ ...status, news: undefined })]));
  } finally {
    await pool.end();
  }
}
