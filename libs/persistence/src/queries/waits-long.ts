import type { Pool } from '../database/index.js';

/** SQL: two tables and the database's own clock, each along an index of what waits. */
const waitsLong = {
  name: 'node:waits long',
  text: `
    SELECT EXISTS (SELECT FROM wakes WHERE at <= now() - interval '1 minute')
      OR EXISTS (SELECT FROM outbox WHERE sent_at IS NULL AND at <= now() - interval '1 minute') AS late`,
};

/** What the relay sends within a second waits for a minute: it is not there, or what it sends to is away. @throws */
export async function assertNothingWaitsLong(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ late: boolean }>(waitsLong);
  if (rows[0]?.late === true) throw new Error('events or wakes wait to be sent');
}
