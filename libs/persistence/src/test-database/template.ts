import { createHash } from 'node:crypto';
import type { Pool } from '../database/index.js';
import { openPool } from '../database/index.js';
import type { Login } from '../migrations/index.js';
import { migrate, migrationFiles, prepareDatabase } from '../migrations/index.js';
import type { NodeRole } from '../roles/index.js';
import { grants, grantSql, nodeRoles, policies, policySql } from '../roles/index.js';
import type { Client } from 'pg';
import { escapeIdentifier } from 'pg';

const turn = 7_400_003;

export const testOwner = { name: 'puente_test', password: 'puente_test' };
export const testLogins = Object.fromEntries(
  nodeRoles.map((role) => [role, { name: `puente_test_${role}`, password: `puente_test_${role}` }]),
) as Readonly<Record<NodeRole, Login>>;

/** The same server, another database, as the given login. */
export function urlOf(adminUrl: string, database: string, login?: Login): string {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  if (login !== undefined) {
    url.username = login.name;
    url.password = login.password;
  }
  return url.href;
}

/** What many tests need in their database from the start, and takes longer to write than to clone. */
export interface Stock {
  /** Of what is written: other content has another digest. */
  readonly digest: string;
  readonly write: (pool: Pool) => Promise<void>;
}

/**
 * The name of a migrated database with nothing in it but the stock, made once per server, state of the migrations and the grants, and
 * stock. Built under another name and renamed when it is whole, so that one that was interrupted is never cloned.
 */
export async function template(admin: Client, adminUrl: string, stock?: Stock): Promise<string> {
  const digest = createHash('sha256');
  for (const file of migrationFiles()) digest.update(`${file.name} ${file.checksum}\n`);
  digest.update(grantSql(grants)).update(policySql(policies));
  if (stock !== undefined) digest.update(stock.digest);
  const name = `puente_template_${digest.digest('hex').slice(0, 12)}`;
  await admin.query('SELECT pg_advisory_lock($1)', [turn]);
  try {
    const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await build(admin, { adminUrl, name, stock });
  } finally {
    await admin.query('SELECT pg_advisory_unlock($1)', [turn]);
  }
  return name;
}

interface Built {
  readonly adminUrl: string;
  readonly name: string;
  readonly stock: Stock | undefined;
}

async function build(admin: Client, { adminUrl, name, stock }: Built): Promise<void> {
  const half = `${name}_half`;
  await admin.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(half)} WITH (FORCE)`);
  await prepareDatabase(adminUrl, { name: half, owner: testOwner, logins: testLogins });
  const ownerUrl = urlOf(adminUrl, half, testOwner);
  await migrate(ownerUrl);
  if (stock !== undefined) {
    const pool = openPool(ownerUrl);
    await stock.write(pool);
    await pool.end();
  }
  await admin.query(`ALTER DATABASE ${escapeIdentifier(half)} RENAME TO ${escapeIdentifier(name)}`);
}
