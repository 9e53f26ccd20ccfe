import type { MasterKeys } from '@puente/contracts/keys';
import { masterNameLength } from '@puente/contracts/keys';
import type { Pool } from '../database/index.js';
import { about } from './about.js';
import { keyLength, sealedLength, SealBroken } from './sealing.js';

export interface Rewrapped {
  readonly rewrapped: number;
  /** Keys that neither master key opens: of which row. */
  readonly broken: readonly string[];
}

/** Wraps every key of the vault under the master key of now, beside processes that work with it. */
export interface Rewrapping {
  /** Keys that are not wrapped under it yet. */
  left(): Promise<number>;
  /** What was done stays done: after a crash, again. @param progress told how many were done */
  run(progress: (done: number) => void): Promise<Rewrapped>;
}

/** Where wrapped keys stand. */
const places = [
  { table: 'dossiers', id: 'id', type: 'uuid', first: '00000000-0000-0000-0000-000000000000', column: 'wrapped_key' },
  { table: 'dossiers', id: 'id', type: 'uuid', first: '00000000-0000-0000-0000-000000000000', column: 'former_key' },
  { table: 'bulk_reports', id: 'case_id', type: 'text', first: '', column: 'wrapped_key' },
  { table: 'corruption_reports', id: 'case_id', type: 'text', first: '', column: 'wrapped_key' },
] as const;
type Place = (typeof places)[number];

const abouts = { dossiers: about.key, bulk_reports: about.bulkKey, corruption_reports: about.reportKey } as const;
const aboutOf = ({ table }: Place) => abouts[table];

/** SQL: by the first bytes of a value; a key without a name is of before there were names. */
const isLeft = ({ column }: Place) =>
  `(octet_length(${column}) = ${sealedLength(keyLength)} OR substring(${column} FOR ${masterNameLength}) <> $1)`;

/** SQL: the same, in the order of the key, so that each batch finds its place at once. */
const batch = (place: Place) => `
  SELECT ${place.id}::text AS id, ${place.column} AS wrapped FROM ${place.table}
  WHERE ${place.id} > $2::${place.type} AND ${isLeft(place)} ORDER BY ${place.table}.${place.id} LIMIT 500`;

/** SQL: one statement for a batch; a key that was changed or destroyed meanwhile is left as it is. */
const replace = ({ table, id, type, column }: Place) => `
  UPDATE ${table} SET ${column} = next.key
  FROM unnest($1::${type}[], $2::bytea[], $3::bytea[]) AS next (id, before, key)
  WHERE ${table}.${id} = next.id AND ${column} = next.before`;

export function rewrapping(pool: Pool, master: MasterKeys): Rewrapping {
  const left = async (place: Place): Promise<number> => {
    // SQL: of the two places by the same words.
    const sql = `SELECT count(*)::int AS n FROM ${place.table} WHERE ${isLeft(place)}`;
    return (await pool.query<{ n: number }>(sql, [await master.name()])).rows[0]?.n ?? 0;
  };
  return {
    async left() {
      const counts = await Promise.all(places.map(left));
      return counts.reduce((sum, count) => sum + count, 0);
    },
    async run(progress) {
      let rewrapped = 0;
      const broken: string[] = [];
      for (const place of places) {
        let after: string = place.first;
        for (;;) {
          const { rows } = await pool.query<Row>(batch(place), [await master.name(), after]);
          const last = rows.at(-1);
          if (last === undefined) break;
          after = last.id;
          const next = await Promise.all(rows.map((row) => wrapped(row, aboutOf(place)(row.id), master)));
          const done = next.filter((one) => one !== undefined);
          broken.push(...rows.filter((_row, at) => next[at] === undefined).map(({ id }) => `${place.table} ${id}`));
          const columns = [done.map(({ id }) => id), done.map(({ before }) => before), done.map(({ key }) => key)];
          rewrapped += (await pool.query(replace(place), columns)).rowCount ?? 0;
          progress(rewrapped);
        }
      }
      return { rewrapped, broken };
    },
  };
}

interface Row {
  readonly id: string;
  readonly wrapped: Buffer;
}

async function wrapped({ id, wrapped: before }: Row, name: string, master: MasterKeys) {
  try {
    return { id, before, key: await master.wrap(await master.unwrap(before, name), name) };
  } catch (fault) {
    if (fault instanceof SealBroken) return undefined;
    throw fault;
  }
}
