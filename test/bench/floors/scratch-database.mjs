import migrations from '@puente/persistence/migrations';
import { nodeRoles } from '@puente/persistence/roles';
import rows from '@puente/persistence/rows';
import pg from 'pg';

const login = (user) => ({ name: user, password: user });

/**
 * An empty database of the node's schema beside the others on their server; `as` gives the address for a role that may do no more than
 * the API's, whose connections say from the start for whom or for what they ask (`@puente/persistence/rows`).
 */
export async function openScratchDatabase(server, name) {
  const logins = Object.fromEntries(nodeRoles.map((role) => [role, login(`${name}_${role}`)]));
  await migrations.prepareDatabase(server, { name, owner: login(name), logins });
  const at = (user) => {
    const url = new URL(server);
    url.username = url.password = user;
    url.pathname = `/${name}`;
    return url.toString();
  };
  await migrations.migrate(at(name));
  const owner = new pg.Client({ connectionString: at(name) });
  await owner.connect();
  const as = (who) => {
    const [purpose, agency] = rows.wordOf(who);
    const url = new URL(at(`${name}_api`));
    url.searchParams.set('options', `-c puente.purpose=${purpose} -c puente.agency=${agency} -c puente.opened={}`);
    return url.toString();
  };
  return { owner, ownerUrl: at(name), urlOf: (role) => at(`${name}_${role}`), as, drop: () => drop(server, name) };
}

async function drop(server, name) {
  const superuser = new pg.Client({ connectionString: server });
  await superuser.connect();
  await superuser.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await superuser.query(`DROP ROLE IF EXISTS ${[name, ...nodeRoles.map((role) => `${name}_${role}`)].join(', ')}`);
  await superuser.end();
}
