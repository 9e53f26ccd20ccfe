import migrations from '@puente/persistence/migrations';
import { nodeRoles } from '@puente/persistence/roles';
import pg from 'pg';

const login = (user) => ({ name: user, password: user });

/** An empty database of the node's schema beside the others on their server; `url` is a role's that may do no more than the node's. */
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
  return { owner, url: at(`${name}_api`), drop: () => drop(server, name) };
}

async function drop(server, name) {
  const superuser = new pg.Client({ connectionString: server });
  await superuser.connect();
  await superuser.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await superuser.query(`DROP ROLE IF EXISTS ${[name, ...nodeRoles.map((role) => `${name}_${role}`)].join(', ')}`);
  await superuser.end();
}
