import type { Pool } from 'pg';
import { Client } from 'pg';

// SQL: asks for nothing, so that health is the server's and no table's.
const nothing = 'SELECT 1';

/** Resolves where the database answers. */
export async function databaseAnswers(pool: Pool): Promise<void> {
  await pool.query(nothing);
}

/** Resolves where a database answers at an address: for a process that opens its pool when there is one. */
export async function databaseIsAt(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000, query_timeout: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query(nothing);
  } finally {
    await client.end().catch(() => undefined);
  }
}
