import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { applyGrants } from '../roles/index.js';
import type { MigrationFile } from './migration-files.js';
import { migrationFiles } from './migration-files.js';

/** Two migrators of one database take turns. The number is arbitrary and this program's own. */
const turn = 7_400_001;

/** The table that Prisma's own tools would read. */
const ledger = `
  CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id                   varchar(36) PRIMARY KEY,
    checksum             varchar(64) NOT NULL,
    finished_at          timestamptz,
    migration_name       varchar(255) NOT NULL UNIQUE,
    logs                 text,
    rolled_back_at       timestamptz,
    started_at           timestamptz NOT NULL DEFAULT now(),
    applied_steps_count  integer NOT NULL DEFAULT 0
  )`;

/**
 * Brings a node's database up to date, one transaction per file; answers with the names of the files it applied.
 * Then gives the node's roles exactly what `grants` says. Connects as the database's owner; the roles must exist
 * (`prepareDatabase`). Throws where an applied file was changed since: what was deployed is history.
 */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [turn]);
    await client.query('SET client_min_messages = warning');
    await client.query(ledger);
    const known = await applied(client);
    const fresh: string[] = [];
    for (const file of migrationFiles()) {
      const checksum = known.get(file.name);
      if (checksum === undefined) {
        await apply(client, file);
        fresh.push(file.name);
      } else if (checksum !== file.checksum) {
        throw new Error(`migration ${file.name} was applied with other contents (${checksum.slice(0, 12)}…)`);
      }
    }
    await applyGrants(client);
    return fresh;
  } finally {
    await client.end();
  }
}

async function applied(client: Client): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ migration_name: string; checksum: string }>(
    'SELECT migration_name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  );
  return new Map(rows.map((row) => [row.migration_name, row.checksum]));
}

async function apply(client: Client, file: MigrationFile): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(file.sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), 1)`,
      [randomUUID(), file.checksum, file.name],
    );
    await client.query('COMMIT');
  } catch (cause) {
    await client.query('ROLLBACK');
    throw new Error(`migration ${file.name} failed; nothing of it was kept`, { cause });
  }
}
