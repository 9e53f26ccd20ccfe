import type { CaseKind } from '@puente/domain/file/case';
import type { CommandId } from '@puente/domain/kernel';
import { lawOf } from '@puente/domain/laws';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import { replayed } from '@puente/settlement/journal';
import type { NodeEndpoints } from '@puente/testing/actors';
import { Client } from 'pg';
import { writePeople } from '../bench/large/people.js';
import type { Table, WrittenTable } from '../bench/large/tables.js';
import { tableNames, writtenTables } from '../bench/large/tables.js';
import type { Row, Template } from '../bench/large/template.js';
import { dossierOf, errandsIn, templateOf } from '../bench/large/template.js';
import { writeCopies } from '../bench/large/write-copies.js';

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
  const errands = await errandsOf(nodes, models);
  for (const node of nodes)
    numbers = await asOwner(node, async (owner) => {
      const copied = await copiedInto(owner, { models, errands, rules }, range);
      await owner.query('ANALYZE');
      return copied;
    });
  return numbers;
}

interface Models {
  readonly models: readonly string[];
  readonly errands: readonly string[];
  readonly rules: RuleBook;
}

/** What the models began, in whichever country. */
async function errandsOf(nodes: readonly NodeEndpoints[], models: readonly string[]): Promise<readonly string[]> {
  const found = nodes.map((node) =>
    asOwner(node, async (owner) => {
      const sql = 'SELECT event::text AS event FROM journal WHERE case_id = ANY ($1)';
      return errandsIn((await owner.query<Row>(sql, [models])).rows);
    }),
  );
  return [...new Set((await Promise.all(found)).flat())];
}

async function copiedInto(
  owner: Client,
  { errands, models, rules }: Models,
  { count, daysEarlier = [0], from }: Range,
): Promise<string[]> {
  const tables = await writtenTables(owner);
  const templates: Template[] = [];
  for (const model of models)
    for (const days of daysEarlier) templates.push(await modelled({ owner, tables, rules, model, days, errands }));
  const which = (n: number) => templates[n % templates.length];
  await writeCopies(owner, { tables, which, from, to: from + count });
  return Array.from({ length: count }, (_, nth) => which(from + nth)?.number(from + nth) ?? '');
}

/** Far from the numbers of other copies; of five that follow one another the last is a further case of the one before it. */
const firstEnded = 600_000_000;
const endedBetween = (count: number) => [dossierOf(firstEnded), dossierOf(firstEnded + count)];

/**
 * Of a country's register most cases have ended: as many of them in each of these countries, copies of the models, each with another one's
 * dossier, whose words are chance and which no key opens. Once in a database, however many drills use it.
 */
export async function fillEnded(
  nodes: readonly NodeEndpoints[],
  models: readonly string[],
  count: number,
  rules: RuleBook,
): Promise<void> {
  const errands = await errandsOf(nodes, models);
  await Promise.all(
    nodes.map((node) =>
      asOwner(node, async (owner) => {
        const tables = await writtenTables(owner);
        const templates: Template[] = [];
        for (const model of models)
          templates.push(await modelled({ owner, tables, rules, model, days: 0, errands, others: true }));
        const [from, to] = [firstEnded, firstEnded + count];
        await writeCopies(owner, { tables, which: (n) => templates[n % templates.length], from, to });
        const { rows } = await owner.query<{ agencies: string[] }>(
          'SELECT dossiers.agencies FROM dossiers JOIN cases ON dossier_id = dossiers.id WHERE cases.id = $1',
          [models[0]],
        );
        await writePeople(owner, from, to, rows[0]?.agencies ?? []);
        await owner.query('VACUUM (ANALYZE)');
      }),
    ),
  );
}

/** Some of those that ended, by chance; none where none were filled. */
export const someEnded = (node: NodeEndpoints, count: number, atMost: number): Promise<readonly string[]> =>
  asOwner(node, async (owner) => {
    const { rows } = await owner.query<{ id: string }>(
      'SELECT id FROM cases WHERE dossier_id BETWEEN $1 AND $2 ORDER BY random() LIMIT $3',
      [...endedBetween(count), atMost],
    );
    return rows.map(({ id }) => id);
  });

/** Whether the last entry of the node's journal is a leaf of its log by now. */
export const allLogged = (node: NodeEndpoints): Promise<boolean> =>
  asOwner(node, async (owner) => {
    const { rows } = await owner.query<{ all: boolean }>(
      `SELECT (SELECT (tx, case_id, seq) FROM journal ORDER BY tx DESC, case_id DESC, seq DESC LIMIT 1)
         IS NOT DISTINCT FROM (SELECT (tx, case_id, seq) FROM log_leaves ORDER BY leaf DESC LIMIT 1) AS all`,
    );
    return rows[0]?.all === true;
  });

async function asOwner<T>({ ownerDatabase }: NodeEndpoints, work: (owner: Client) => Promise<T>): Promise<T> {
  const owner = new Client({ connectionString: ownerDatabase });
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}

interface Modelled {
  readonly owner: Client;
  readonly tables: ReadonlyMap<Table, WrittenTable>;
  readonly rules: RuleBook;
  readonly model: string;
  readonly days: number;
  readonly errands: readonly string[];
  readonly others?: true;
}

/** Its number, its commands and the events between the countries are each copy's own; papers and officers stay, and whose it is, too, unless each is another one's. */
async function modelled({ days, errands, model, others, owner, rules, tables }: Modelled): Promise<Template> {
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
  const dossier = others === true ? (rows.get('cases')?.[0]?.['dossier_id'] ?? '') : '';
  own.add(dossier);
  const stays = (found: string) => !own.has(found);
  return templateOf({ kind: 'recognition-review', ended: false, rows }, tables, { dossier, errands, stays });
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
