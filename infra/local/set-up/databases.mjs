import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { root } from '../places.mjs';
import { Trouble } from '../say.mjs';

/** Local accounts on a loopback server: the password is the account's name. A deployment has its own (docs/runbooks). */
export const rolesOf = (country) => ({
  database: `puente_${country.toLowerCase()}`,
  owner: `puente_${country.toLowerCase()}`,
  application: `puente_${country.toLowerCase()}_app`,
});

const withLogin = (serverUrl, user, database) => {
  const url = new URL(serverUrl);
  url.username = user;
  url.password = user;
  url.pathname = `/${database}`;
  return url.toString();
};

export function databaseUrls(serverUrl, country) {
  const { database, owner, application } = rolesOf(country);
  return { owner: withLogin(serverUrl, owner, database), application: withLogin(serverUrl, application, database) };
}

async function asSuperuser(serverUrl, work) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: serverUrl, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {}); // reported by the query that was under way
  try {
    await client.connect();
  } catch (error) {
    throw new Trouble(`PostgreSQL does not let us in at DATABASE_URL (${error.message})`);
  }
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** One database per country, with an owner who migrates and an application role that may not change the journal. */
export async function createDatabases(serverUrl, countries) {
  const made = await asSuperuser(serverUrl, async (client) => {
    const created = [];
    for (const country of countries) {
      const { database, owner, application } = rolesOf(country);
      await login(client, owner);
      await login(client, application);
      const known = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
      if (known.rowCount > 0) continue;
      await client.query(`CREATE DATABASE ${database} OWNER ${owner}`);
      created.push(database);
    }
    return created;
  });
  return made.length > 0 ? `${made.join(', ')} created` : 'all there';
}

async function login(client, role) {
  const known = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
  if (known.rowCount === 0) await client.query(`CREATE ROLE ${role} LOGIN PASSWORD '${role}'`);
}

/** Applies what is missing of `libs/persistence/migrations` (needs the build), and lets the application role in. */
export async function migrateDatabases(serverUrl, countries) {
  const built = join(root, 'libs', 'persistence', 'dist', 'migrations', 'index.js');
  const { migrate, prepareRole } = (await import(pathToFileURL(built).href)).default;
  const applied = [];
  for (const country of countries) {
    const { owner } = databaseUrls(serverUrl, country);
    await prepareRole(serverUrl, rolesOf(country).application);
    applied.push(...(await migrate(owner)));
  }
  return applied.length > 0 ? `${applied.length} migrations applied` : 'up to date';
}
