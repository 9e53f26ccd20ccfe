import type { CaseKind } from '@puente/domain/file/case';
import type { CommandId } from '@puente/domain/kernel';
import { lawOf } from '@puente/domain/laws';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import { replayed } from '@puente/settlement/journal';
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
  /** By how many days earlier than its model each came, one after the other and then again; all with it where nothing is said. */
  readonly daysEarlier?: readonly number[];
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
  rules: RuleBook,
): Promise<readonly string[]> {
  let numbers: readonly string[] = [];
  for (const node of nodes) {
    const owner = new Client({ connectionString: node.ownerDatabase });
    await owner.connect();
    try {
      numbers = await copiedInto(owner, models, range, rules);
      await owner.query('ANALYZE');
    } finally {
      await owner.end();
    }
  }
  return numbers;
}

async function copiedInto(
  owner: Client,
  models: readonly string[],
  { count, daysEarlier = [0], from }: Range,
  rules: RuleBook,
): Promise<string[]> {
  const tables = await writtenTables(owner);
  const templates: Template[] = [];
  for (const model of models)
    for (const days of daysEarlier) templates.push(await modelled({ owner, tables, rules, model, days }));
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

interface Modelled {
  readonly owner: Client;
  readonly tables: ReadonlyMap<Table, WrittenTable>;
  readonly rules: RuleBook;
  readonly model: string;
  readonly days: number;
}

/** Its number, its commands and the events between the countries are each copy's own; people, papers and officers stay. */
async function modelled({ days, model, owner, rules, tables }: Modelled): Promise<Template> {
  const kept = new Map<Table, readonly Row[]>();
  for (const name of tableNames) {
    const { of = '' } = tables.get(name) ?? {};
    kept.set(name, (await owner.query<Row>(of, [model])).rows);
  }
  const rows = days === 0 ? kept : earlier(kept, days, rules);
  const own = new Set([model]);
  for (const name of ['outbox', 'inbox'] as const)
    for (const { event_id: id } of rows.get(name) ?? []) own.add(id ?? '');
  for (const { id } of rows.get('commands') ?? []) own.add(id ?? '');
  return templateOf({ kind: 'recognition-review', ended: false, rows }, tables, '', (found) => !own.has(found));
}

type Rows = ReadonlyMap<Table, readonly Row[]>;

/** As if all that happened since it was opened had happened so many days before: what follows from that is reckoned anew. */
function earlier(kept: Rows, days: number, rules: RuleBook): Rows {
  const [file = {}] = kept.get('cases') ?? [];
  const opened = dayBefore((file['opened_at'] ?? '').slice(0, 10), 1);
  // What is older, as the day on which a certificate was issued, stays.
  const moved = (text: string | null) =>
    text?.replace(/\d{4}-\d\d-\d\d(?!\d|-)/g, (day) => (day < opened ? day : dayBefore(day, days))) ?? null;
  const movedRow = (row: Row): Row => Object.fromEntries(Object.entries(row).map(([name, one]) => [name, moved(one)]));
  const rows = new Map([...kept].map(([name, all]) => [name, all.map(movedRow)] as const));
  const { models } = replayed(lawOf(file['kind'] as CaseKind), (rows.get('journal') ?? []).map(entryIn), rules);
  if (models === undefined) throw new Error('a copy’s model has no journal');
  const follows = { state: JSON.stringify(models.file), process: models.process, due_at: models.queue.dueAt ?? null };
  const status = { status: models.status === undefined ? null : JSON.stringify(models.status) };
  return rows
    .set(
      'cases',
      (rows.get('cases') ?? []).map((row) => ({ ...row, ...follows })),
    )
    .set(
      'worker_status',
      (rows.get('worker_status') ?? []).map((row) => ({ ...row, ...status })),
    );
}

type JournalRow = Parameters<typeof replayed>[1][number];

/** Its hash comes with the copy. */
const entryIn = (row: Row): JournalRow => ({
  ...{ seq: Number(row['seq']), type: row['type'] ?? '', at: new Date(row['at'] ?? '') },
  event: JSON.parse(row['event'] ?? '') as JournalRow['event'],
  actor: JSON.parse(row['actor'] ?? '') as JournalRow['actor'],
  ...{ command_id: (row['command_id'] ?? '') as CommandId, prev_hash: Buffer.alloc(0), hash: Buffer.alloc(0) },
});

const dayBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
