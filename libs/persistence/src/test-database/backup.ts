import { randomBytes } from 'node:crypto';
import { escapeIdentifier } from 'pg';
import { asAdmin } from './as-admin.js';
import { testOwner, urlOf } from './template.js';
import type { TestDatabase } from './test-database.js';

/** A whole database as it is now, to which it can be put back once; whoever is connected is thrown out. */
export async function backupOf({ adminUrl }: TestDatabase): Promise<{ putBack(): Promise<void> }> {
  const name = new URL(adminUrl).pathname.slice(1);
  const backup = `${name}_${randomBytes(3).toString('hex')}`;
  const elsewhere = urlOf(adminUrl, 'postgres');
  const [database, copy] = [escapeIdentifier(name), escapeIdentifier(backup)];
  // SQL: databases are made and dropped, which no client of tables does.
  const make = (to: string, from: string) => `CREATE DATABASE ${to} TEMPLATE ${from} OWNER ${testOwner.name}`;
  await asAdmin(elsewhere, async (admin) => {
    await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name]);
    await admin.query(make(copy, database));
  });
  return {
    putBack: () =>
      asAdmin(elsewhere, async (admin) => {
        await admin.query(`DROP DATABASE ${database} WITH (FORCE)`);
        await admin.query(make(database, copy));
        await admin.query(`DROP DATABASE ${copy}`);
      }),
  };
}
