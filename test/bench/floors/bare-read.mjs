import Fastify from 'fastify';
import pg from 'pg';
import { ready, settings } from './child.mjs';

/** The least that a read could cost: Fastify and one row by its key, no session. `/text` spares even JSON its parsing. */
const { database, connections } = settings();
const pool = new pg.Pool({ connectionString: database, max: connections });
const row = { name: 'bare:row', text: 'SELECT status FROM worker_status WHERE case_id = $1' };
const text = { name: 'bare:text', text: 'SELECT status::text FROM worker_status WHERE case_id = $1' };

const app = Fastify({ logger: false });
app.get('/status/:id', async (request) => {
  const { rows } = await pool.query({ ...row, values: [request.params.id] });
  return rows[0].status;
});
app.get('/text/:id', async (request, reply) => {
  const { rows } = await pool.query({ ...text, values: [request.params.id] });
  return reply.type('application/json; charset=utf-8').send(rows[0].status);
});
const url = await app.listen({ host: '127.0.0.1', port: 0 });
await ready({ url });
await app.close();
await pool.end();
