import migrations from '@puente/persistence/migrations';
import pg from 'pg';

const login = (user) => ({ name: user, password: user });

/** An empty database of the node's schema beside the others on their server; `url` is a role's that may do no more than the node's. */
export async function openScratchDatabase(server, name) {
  await migrations.prepareDatabase(server, { name, owner: login(name), application: login(`${name}_app`) });
  const at = (user) => {
    const url = new URL(server);
    url.username = url.password = user;
    url.pathname = `/${name}`;
    return url.toString();
  };
  await migrations.migrate(at(name));
  const owner = new pg.Client({ connectionString: at(name) });
  await owner.connect();
  return { owner, url: at(`${name}_app`), drop: () => drop(server, name) };
}

async function drop(server, name) {
  const superuser = new pg.Client({ connectionString: server });
  await superuser.connect();
  await superuser.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await superuser.query(`DROP ROLE IF EXISTS ${name}, ${name}_app`);
  await superuser.end();
}
