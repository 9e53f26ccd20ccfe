import type { Client } from 'pg';
import { copyIn } from './copy-in.js';
import type { Table, WrittenTable } from './tables.js';
import { tableNames } from './tables.js';
import type { Template } from './template.js';

const atOnce = 400;

export interface Copies {
  readonly tables: ReadonlyMap<Table, WrittenTable>;
  /** Of which file the copy of that number is. */
  readonly which: (n: number) => Template | undefined;
  readonly from: number;
  readonly to: number;
}

/** Copies `from` to `to`, some in each transaction: whoever looks sees a file whole. While PostgreSQL takes some, the next are made. */
export async function writeCopies(owner: Client, { tables, which, from, to }: Copies): Promise<void> {
  const taken = async (lines: ReadonlyMap<Table, readonly string[]>) => {
    await owner.query('BEGIN');
    for (const [name, some] of lines) await copyIn(owner, name, tables.get(name)?.columns ?? [], some.join(''));
    await owner.query('COMMIT');
  };
  let before = Promise.resolve();
  for (let first = from; first < to; first += atOnce) {
    const lines = new Map<Table, string[]>(tableNames.map((name) => [name, []]));
    for (let n = first; n < Math.min(first + atOnce, to); n += 1)
      for (const [name, text] of which(n)?.copy(n) ?? []) lines.get(name)?.push(text);
    await before;
    before = taken(lines);
  }
  await before;
}
