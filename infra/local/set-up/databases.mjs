import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { root } from '../places.mjs';
import { Trouble } from '../say.mjs';
import { databasePasswords, databaseRoles } from './database-passwords.mjs';

const databaseOf = (country) => `puente_${country.toLowerCase()}`;
const loginOf = (country, role) => (role === 'owner' ? databaseOf(country) : `${databaseOf(country)}_${role}`);

/** Where each role finds the node's database: `owner`, `api`, `worker` … */
export function databaseUrls(places, serverUrl, country) {
  const passwords = databasePasswords(places, country);
  const urlAs = (role) => {
    const url = new URL(serverUrl);
    url.username = loginOf(country, role);
    url.password = passwords[role];
    url.pathname = `/${databaseOf(country)}`;
    return url.toString();
  };
  return Object.fromEntries(databaseRoles.map((role) => [role, urlAs(role)]));
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
 * One database per country with its owner, who migrates, and a role for each process; then what is missing of
 * `libs/persistence/migrations`, and the grants of `libs/persistence/src/roles`. Needs the build.
 */
export async function migrateDatabases(places, serverUrlOf, countries) {
  const built = join(root, 'libs', 'persistence', 'dist', 'migrations', 'index.js');
  const { migrate, prepareDatabase } = (await import(pathToFileURL(built).href)).default;
  const applied = [];
  for (const country of countries) {
    const [passwords, serverUrl] = [databasePasswords(places, country), serverUrlOf(country)];
    const login = (role) => ({ name: loginOf(country, role), password: passwords[role] });
    const logins = Object.fromEntries(databaseRoles.map((role) => [role, login(role)]));
    await prepareDatabase(serverUrl, { name: databaseOf(country), owner: login('owner'), logins });
    applied.push(...(await migrate(databaseUrls(places, serverUrl, country).owner).catch(explain)));
  }
  return applied.length > 0 ? `${applied.length} applied` : 'up to date';
}

/** While the first migration is still being written, an older database is thrown away, not repaired. */
function explain(error) {
  if (!error.message.includes('other contents')) throw error;
  throw new Trouble(`${error.message}: npm run stack:reset begins afresh`);
}
