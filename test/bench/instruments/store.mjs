import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { sum } from './numbers.mjs';

/** Pages of Temporal's file (SQLite) that hold something; asked of the file, because the server tells of histories alone. */
const used = `
import sqlite3, sys
store = sqlite3.connect("file:" + sys.argv[1] + "?mode=ro", uri=True, timeout=30)
ask = lambda name: store.execute("PRAGMA " + name).fetchone()[0]
print((ask("page_count") - ask("freelist_count")) * ask("page_size"))`;

/** Bytes in Temporal's store. */
export async function temporalBytes({ endpoints }) {
  const { stdout } = await promisify(execFile)('python3', ['-c', used, endpoints.temporal.store]);
  return Number(stdout);
}

/** Bytes of both nodes in PostgreSQL, with their indexes. */
export async function postgresBytes({ pools }) {
  const sizes = await Promise.all(
    Object.values(pools).map(async (pool) => {
      const { rows } = await pool.query(
        `SELECT sum(pg_total_relation_size(oid)) AS bytes FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`,
      );
      return Number(rows[0].bytes);
    }),
  );
  return sum(sizes);
}
