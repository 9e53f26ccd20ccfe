import { openScratchDatabase } from './scratch-database.mjs';
import { columnsOf } from './written-columns.mjs';

/** A database of the same schema on the same server, with as many cases of the same size as `like`, a real one. */
export async function openScratch({ endpoints, pools }, like, cases) {
  const { owner, as, drop } = await openScratchDatabase(endpoints.postgres.url, 'puente_bench');
  const ids = await copies(pools.host, owner, like, cases);
  await owner.end();
  return { url: as({ purpose: 'law' }), ids, drop };
}

async function copies(from, to, like, cases) {
  const {
    rows: [file],
  } = await from.query('SELECT * FROM cases WHERE id = $1', [like]);
  const {
    rows: [shown],
  } = await from.query('SELECT status FROM worker_status WHERE case_id = $1', [like]);
  const columns = await columnsOf(to);
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
