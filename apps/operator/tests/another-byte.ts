import { randomInt } from 'node:crypto';
import type { Client } from 'pg';

/** A column of what is proven. */
export interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  /** Whether what the other program is given has it. */
  readonly isExported: boolean;
}

const tables = ['journal', 'log_leaves', 'checkpoints', 'cosignatures'];
/** When a signature came here, and under which country it is kept, is signed by nobody: who signed says its key. */
const unsigned = new Set(['checkpoints.at', 'cosignatures.at', 'cosignatures.country']);
/** An entry is exported as the words that its hash is made of; what a node keeps of signatures is not, partners hand theirs over. */
const unexported = new Set(['journal.hash', 'journal.tx', 'log_leaves.tx']);

/** All that there are: a new one is proven too, or its test says that it is not. */
export async function columnsOf(intruder: Client): Promise<readonly Column[]> {
  const { rows } = await intruder.query<{ table: string; name: string; type: string }>(
    `SELECT table_name AS table, column_name AS name, udt_name AS type FROM information_schema.columns
     WHERE table_schema = current_schema() AND table_name = ANY ($1) ORDER BY 1, ordinal_position`,
    [tables],
  );
  return rows
    .map((row) => ({ ...row, at: `${row.table}.${row.name}` }))
    .filter((row) => !unsigned.has(row.at))
    .map(({ at, ...row }) => ({ ...row, isExported: !row.table.startsWith('c') && !unexported.has(at) }));
}

/** SQL: a byte of one row becomes another one, by chance. */
export async function withAnotherByte(intruder: Client, { name, table, type }: Column) {
  const { rows } = await intruder.query<{ ctid: string; was: string }>(
    `SELECT ctid::text, ${name}::text AS was FROM ${table} ORDER BY random() LIMIT 1`,
  );
  const [{ ctid, was } = { ctid: '', was: '' }] = rows;
  const is = changed(was, type);
  const put = async (value: string, where: string) => {
    const row = `UPDATE ${table} SET ${name} = $1::${type} WHERE ctid = $2::tid RETURNING ctid::text`;
    const now = await intruder.query<{ ctid: string }>(row, [value, where]);
    return now.rows[0]?.ctid ?? '';
  };
  const place = await put(is, ctid);
  return { said: `${was} → ${is}`, undo: () => put(was, place) };
}

/** As PostgreSQL writes it. */
function changed(was: string, type: string): string {
  switch (type) {
    case 'int4':
    case 'int8':
      // Not to a neighbour's number, which is taken.
      return String(Number(was) ^ (16 << randomInt(4)));
    case 'timestamptz':
      return was.replace(/\d(?=\+)/, (digit) => String((Number(digit) + 1) % 10));
    case 'bytea':
      return replaced(was, /[0-9a-f]/g, (digit) => (Number.parseInt(digit, 16) ^ (1 << randomInt(4))).toString(16), 2);
    case 'jsonb':
      return replaced(was, /(?<="[\w.-]*)[a-z](?=[\w.-]*")/g, (letter) => (letter === 'q' ? 'r' : 'q'));
    default:
      return replaced(was, /[^\n]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) ^ 1));
  }
}

/** One of the places that fit, by chance. */
function replaced(was: string, fitting: RegExp, other: (found: string) => string, from = 0): string {
  const places = [...was.matchAll(fitting)].filter(({ index }) => index >= from);
  const place = places[randomInt(places.length)];
  if (place === undefined) throw new Error(`nothing of ${was} can be changed`);
  return was.slice(0, place.index) + other(place[0]) + was.slice(place.index + 1);
}
