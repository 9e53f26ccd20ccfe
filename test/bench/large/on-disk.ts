import type { Client } from 'pg';
import { tableNames } from './tables.js';

export interface OnDisk {
  /** Of the whole database. */
  readonly all: number;
  /** What an open case has its share of: its row by rows, its journal and what goes with it by entries. */
  readonly perOpenCase: number;
}

/** Rows of a file, of which one that has lived longer has no more. */
const once: ReadonlySet<string> = new Set(['cases', 'worker_status', 'case_facts', 'precedents']);

/** SQL: what PostgreSQL says of its own files. */
export async function onDisk(owner: Client): Promise<OnDisk> {
  const { rows } = await owner.query<{ name: string; bytes: string }>(
    `SELECT relname AS name, pg_total_relation_size(oid) AS bytes FROM pg_class
     WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`,
  );
  const { rows: counted } = await owner.query<{ open: number; all: number; entries: number; open_entries: number }>(
    `SELECT count(*) FILTER (WHERE process::jsonb ->> 'ended' = 'false')::int AS open, count(*)::int AS all,
       sum(version)::int AS entries, (sum(version) FILTER (WHERE process::jsonb ->> 'ended' = 'false'))::int AS open_entries
     FROM cases`,
  );
  const [count] = counted;
  if (count === undefined) throw new Error('nothing was counted');
  const bytes = new Map(rows.map((row) => [row.name, Number(row.bytes)]));
  const share = tableNames.reduce((sum, name) => {
    const size = bytes.get(name) ?? 0;
    const of = once.has(name) ? size / count.all : (size * count.open_entries) / count.entries / count.open;
    return sum + of;
  }, 0);
  return { all: [...bytes.values()].reduce((sum, size) => sum + size, 0), perOpenCase: share };
}
