import { createHash, randomUUID } from 'node:crypto';

/** One statement writes the four rows that a decision leaves (command, journal, case, status) into tables of the same schema. */
const write = {
  name: 'bare:write',
  text: `
    WITH command AS (
      INSERT INTO commands (id, case_id, type, request_hash, actor, at, outcome) VALUES ($1, $2, 'add-note', $3, $4, $5, $6)
    ), entry AS (
      INSERT INTO journal (case_id, seq, type, at, event, actor, command_id, prev_hash, hash)
      VALUES ($2, $7, 'note-added', $5, $8, $4, $1, $9, $9)
    ), file AS (
      UPDATE cases SET version = $7, head_hash = $9, updated_at = $5 WHERE id = $2
    )
    UPDATE worker_status SET version = $7 WHERE case_id = $2`,
};
const actor = '{"kind":"officer","id":"xx.registrar","country":"XX","agency":"xx-ministry","roles":["registrar"]}';
/**
 * Notes on copies of cases: what a decision cannot do without.
 *
 * @param {number} before the number of the entry before the first: floors that share copies are far apart
 */
export const notesOn = (pool, before) => async (caseId, text) => {
  const id = randomUUID();
  const at = new Date().toISOString();
  const hash = createHash('sha256').update(id).digest();
  const version = (before += 1);
  const outcome = { outcome: 'accepted', caseId, version, stage: 'draft', events: ['note-added'] };
  const event = JSON.stringify({ type: 'note-added', at, text });
  const values = [id, caseId, hash.toString('hex'), actor, at, JSON.stringify(outcome), version, event, hash];
  await pool.query({ ...write, values });
  return outcome;
};
