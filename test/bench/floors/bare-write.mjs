import { createHash, randomUUID } from 'node:crypto';
import Fastify from 'fastify';
import pg from 'pg';
import { ready, settings } from './child.mjs';

/**
 * The least that a decision could cost here: Fastify and `pg`, no framework, no token, no access, no law, no durable
 * process. One statement writes the four rows that a decision leaves (command, journal, case, status) into tables of
 * the same schema.
 */
const { database, connections } = settings();
const pool = new pg.Pool({ connectionString: database, max: connections });

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
let seq = 1000;

const app = Fastify({ logger: false });
app.post('/cases/:id/add-note', async (request) => {
  const caseId = request.params.id;
  const id = randomUUID();
  const at = new Date().toISOString();
  const hash = createHash('sha256').update(id).digest();
  const version = ++seq;
  const outcome = { outcome: 'accepted', caseId, version, stage: 'draft', events: ['note-added'] };
  const event = JSON.stringify({ type: 'note-added', at, text: request.body.text });
  const values = [id, caseId, hash.toString('hex'), actor, at, JSON.stringify(outcome), version, event, hash];
  await pool.query({ ...write, values });
  return outcome;
});
const url = await app.listen({ host: '127.0.0.1', port: 0 });
await ready({ url });
await app.close();
await pool.end();
