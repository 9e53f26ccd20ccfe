import Fastify from 'fastify';
import pg from 'pg';
import { ready, settings } from './child.mjs';
import { notesOn } from './one-write.mjs';

/** The least that a decision could cost here: Fastify and `pg`, no framework, no token, no access, no law, no durable process. */
const { database, connections } = settings();
const pool = new pg.Pool({ connectionString: database, max: connections });

const note = notesOn(pool, 1000);
const app = Fastify({ logger: false });
app.post('/cases/:id/add-note', (request) => note(request.params.id, request.body.text));
const url = await app.listen({ host: '127.0.0.1', port: 0 });
await ready({ url });
await app.close();
await pool.end();
