import type { NodeEndpoints } from '@puente/testing/actors';
import { Client } from 'pg';
import { copyIn } from '../bench/large/copy-in.js';
import type { Table, WrittenTable } from '../bench/large/tables.js';
import { tableNames, writtenTables } from '../bench/large/tables.js';
import type { Row, Template } from '../bench/large/template.js';
import { templateOf } from '../bench/large/template.js';

const atOnce = 200;

interface Range {
  /** Which number of those that copies can have is the first: each is had once. */
  readonly from: number;
  readonly count: number;
}

/**
 * As many cases more, as each of these countries has them: each is one of the models, which people and processes walked to where they are,
 * under a number of its own, with journals chained anew. What one country sent of it is, by its id, what the other took. They are further
 * cases of the models' people, in the hands of the same officers, and they sleep: none has a process before it is woken.
 *
 * @returns their numbers
 */
export async function copyCases(
  nodes: readonly NodeEndpoints[],
  models: readonly string[],
  range: Range,
): Promise<readonly string[]> {
  let numbers: readonly string[] = [];
  for (const node of nodes) {
    const owner = new Client({ connectionString: node.ownerDatabase });
    await owner.connect();
    try {
      numbers = await copiedInto(owner, models, range);
      await owner.query('ANALYZE');
    } finally {
      await owner.end();
    }
  }
  return numbers;
}

async function copiedInto(owner: Client, models: readonly string[], { count, from }: Range): Promise<string[]> {
  const tables = await writtenTables(owner);
  const templates: Template[] = [];
  for (const model of models) templates.push(await modelled(owner, tables, model));
  const numbers: string[] = [];
  for (let first = from; first < from + count; first += atOnce) {
    const lines = new Map<Table, string>();
    for (let n = first; n < Math.min(first + atOnce, from + count); n += 1) {
      const copy = templates[n % templates.length]?.copy(n) ?? new Map<Table, string>();
      for (const [name, text] of copy) lines.set(name, (lines.get(name) ?? '') + text);
      numbers.push(copy.get('cases')?.split('\t', 1)[0] ?? '');
    }
    await owner.query('BEGIN');
    for (const [name, text] of lines) await copyIn(owner, name, tables.get(name)?.columns ?? [], text);
    await owner.query('COMMIT');
  }
  return numbers;
}

/** Its number, its commands and the events between the countries are each copy's own; people, papers, officers and moments stay. */
async function modelled(owner: Client, tables: ReadonlyMap<Table, WrittenTable>, model: string): Promise<Template> {
  const rows = new Map<Table, readonly Row[]>();
  for (const name of tableNames) {
    const { of = '' } = tables.get(name) ?? {};
    rows.set(name, (await owner.query<Row>(of, [model])).rows);
  }
  const own = new Set([model]);
  for (const name of ['outbox', 'inbox'] as const)
    for (const { event_id: id } of rows.get(name) ?? []) own.add(id ?? '');
  for (const { id } of rows.get('commands') ?? []) own.add(id ?? '');
  return templateOf({ kind: 'recognition-review', ended: false, rows }, tables, '', (found) => !own.has(found));
}
