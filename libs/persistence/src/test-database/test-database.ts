import { randomBytes } from 'node:crypto';
import type { Pool } from '../database/index.js';
import { openPool } from '../database/index.js';
import { Client, escapeIdentifier } from 'pg';
import { template, testApplication, testOwner, urlOf } from './template.js';

export interface TestDatabase {
  /** As the owner, who may migrate. */
  readonly ownerUrl: string;
  /** As the superuser, who may do what an attacker with the machine may. */
  readonly adminUrl: string;
  /** As the application's role. */
  readonly url: string;
  /** On `url`. */
  readonly pool: Pool;
  /** Closes the pool and removes the database. */
  drop(): Promise<void>;
}

/** A node's database for one test file: a clone of the migrated template, ready in about 0.1 s. */
export async function testDatabase(): Promise<TestDatabase> {
  const adminUrl = process.env['DATABASE_URL'];
  if (adminUrl === undefined) throw new Error('DATABASE_URL is not set: run the suite through `npm test`');
  const name = `puente_test_${randomBytes(6).toString('hex')}`;
  await asAdmin(adminUrl, async (admin) => {
    const source = await template(admin, adminUrl);
    await admin.query(
      `CREATE DATABASE ${escapeIdentifier(name)} TEMPLATE ${escapeIdentifier(source)} OWNER ${testOwner.name}`,
    );
  });
  const url = urlOf(adminUrl, name, testApplication);
  const pool = openPool(url, { max: 20 });
  return {
    adminUrl: urlOf(adminUrl, name),
    ownerUrl: urlOf(adminUrl, name, testOwner),
    url,
    pool,
    async drop() {
      await pool.end();
      await asAdmin(adminUrl, (admin) => admin.query(`DROP DATABASE ${escapeIdentifier(name)} WITH (FORCE)`));
    },
  };
}

async function asAdmin(adminUrl: string, work: (admin: Client) => Promise<unknown>): Promise<void> {
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}
