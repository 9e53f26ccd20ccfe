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

/** Whether the server lets its superuser in; says so in one line where it does not. */
export async function requireDatabase(serverUrl) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: serverUrl, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {}); // the attempt itself reports it
  try {
    await client.connect();
  } catch (error) {
    throw new Trouble(`PostgreSQL does not let us in at DATABASE_URL (${error.message})`);
  } finally {
    await client.end().catch(() => {});
  }
}

/**
 * One database per country with its owner, who migrates, and an application role, which may not change the journal;
 * then what is missing of `libs/persistence/migrations`. Needs the build.
 */
export async function migrateDatabases(serverUrl, countries) {
  const built = join(root, 'libs', 'persistence', 'dist', 'migrations', 'index.js');
  const { migrate, prepareDatabase } = (await import(pathToFileURL(built).href)).default;
  const applied = [];
  for (const country of countries) {
    const { database, owner, application } = rolesOf(country);
    await prepareDatabase(serverUrl, { name: database, owner: login(owner), application: login(application) });
    applied.push(...(await migrate(databaseUrls(serverUrl, country).owner).catch(explain)));
  }
  return applied.length > 0 ? `${applied.length} applied` : 'up to date';
}

/** While the first migration is still being written, an older database is thrown away, not repaired. */
function explain(error) {
  if (!error.message.includes('other contents')) throw error;
  throw new Trouble(`${error.message}: npm run stack:reset begins afresh`);
}

const login = (name) => ({ name, password: name });
