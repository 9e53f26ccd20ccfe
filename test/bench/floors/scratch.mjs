import migrations from '@puente/persistence/migrations';
import pg from 'pg';

const name = 'puente_bench';
const login = (user) => ({ name: user, password: user });

/** A database of the same schema on the same server, with as many cases of the same size as `like`, a real one. */
export async function openScratch({ endpoints, pools }, like, cases) {
  const server = endpoints.postgres.url;
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
  const ids = await copies(pools.host, owner, like, cases);
  await owner.end();
  return { url: at(`${name}_app`), ids, drop: () => dropOn(server) };
}

async function copies(from, to, like, cases) {
  const {
    rows: [file],
  } = await from.query('SELECT * FROM cases WHERE id = $1', [like]);
  const {
    rows: [shown],
  } = await from.query('SELECT status FROM worker_status WHERE case_id = $1', [like]);
  const columns = Object.keys(file);
  const values = columns.map((column) => (column === 'state' ? JSON.stringify(file[column]) : file[column]));
  const insert = `INSERT INTO cases (${columns.join()}) VALUES (${columns.map((_, n) => `$${n + 1}`).join()})
    ON CONFLICT DO NOTHING`;
  const ids = Array.from({ length: cases }, (_, n) => `${like.slice(0, 2)}-26-${String(n).padStart(6, '0')}-X`);
  for (const id of ids) {
    await to.query(
      insert,
      columns.map((column, n) => (column === 'id' ? id : values[n])),
    );
    await to.query('INSERT INTO worker_status VALUES ($1, 1, $2) ON CONFLICT DO NOTHING', [
      id,
      JSON.stringify(shown.status),
    ]);
  }
  return ids;
}

async function dropOn(server) {
  const superuser = new pg.Client({ connectionString: server });
  await superuser.connect();
  await superuser.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await superuser.query(`DROP ROLE IF EXISTS ${name}, ${name}_app`);
  await superuser.end();
}
