import type { Client } from 'pg';

/** What a case leaves behind, by the column that names it. */
const tables = {
  cases: 'id',
  worker_status: 'case_id',
  case_facts: 'case_id',
  case_stages: 'case_id',
  precedents: 'case_id',
  journal: 'case_id',
  commands: 'case_id',
  outbox: 'case_id',
  inbox: 'case_id',
} as const;
export type Table = keyof typeof tables;
export const tableNames = Object.keys(tables) as readonly Table[];

/** A table as it takes rows; each value as its text, times in the form of the journal. */
export interface WrittenTable {
  readonly columns: readonly string[];
  /** SQL: of one case, in order. */
  readonly of: string;
}

/** Columns that PostgreSQL makes by itself: what it computes, what it counts, and which transaction wrote. */
const itsOwn: ReadonlySet<string> = new Set(['outbox.id', 'journal.tx']);

/** SQL: the catalogue says what columns there are, so that a migration changes nothing here. */
export async function writtenTables(owner: Client): Promise<ReadonlyMap<Table, WrittenTable>> {
  const { rows } = await owner.query<{ name: Table; column: string; type: string }>(
    `SELECT attrelid::regclass::text AS name, attname AS column, format_type(atttypid, NULL) AS type FROM pg_attribute
     WHERE attrelid = ANY ($1::regclass[]) AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attrelid, attnum`,
    [tableNames],
  );
  return new Map(
    tableNames.map((name): [Table, WrittenTable] => {
      const columns = rows.filter((row) => row.name === name && !itsOwn.has(`${name}.${row.column}`));
      const texts = columns.map(({ column, type }) => `${textOf(column, type)} AS "${column}"`);
      const order = columns[0]?.column === 'case_id' ? '1, 2' : '1';
      const of = `SELECT ${texts.join()} FROM ${name} WHERE ${tables[name]} = $1 ORDER BY ${name === 'journal' ? 'journal.seq' : order}`;
      return [name, { columns: columns.map(({ column }) => column), of }];
    }),
  );
}

const textOf = (column: string, type: string): string =>
  type === 'timestamp with time zone'
    ? `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
    : `${column}::text`;
