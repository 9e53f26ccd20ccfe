import type { CaseKind } from '@puente/domain/file/case';
import { openPool } from '@puente/persistence/database';
import { Client } from 'pg';
import { writePeople } from './people.js';
import type { Plays } from './plays.js';
import { ofThousand, playAll } from './plays.js';
import { settled } from './settle-plays.js';
import { tableNames, writtenTables } from './tables.js';
import type { Template } from './template.js';
import { templateOf } from './template.js';
import { writeCopies } from './write-copies.js';

/** `plays`: of which the other files are copies. */
export interface Filling extends Plays {
  /** Of the database's owner. */
  readonly url: string;
}

export interface Filled {
  readonly templates: readonly Pick<Template, 'kind' | 'ended'>[];
  readonly playSeconds: number;
  /** As many cases more, behind those that there are. @returns seconds */
  readonly grow: (cases: number) => Promise<number>;
  readonly end: () => Promise<void>;
}

/**
 * Fills an empty database of a node with invented cases, as many as are asked for: some are played through the law and settled as the
 * node settles, the others are these under other numbers, with journals of their own, written by COPY.
 */
export async function fill({ url, ...asked }: Filling): Promise<Filled> {
  const { rules, here } = asked;
  const owner = new Client({ connectionString: url });
  await owner.connect();
  const pool = openPool(url, { max: 2 });
  const begun = performance.now();
  const tables = await writtenTables(owner);
  const templates: Template[] = [];
  for (const played of playAll(asked)) {
    const found = await settled({ owner, pool, rules, tables }, played);
    const dossier = found?.rows.get('cases')?.[0]?.['dossier_id'] ?? '';
    if (found !== undefined) templates.push(templateOf(found, tables, { dossier }));
  }
  await pool.end();
  const playSeconds = (performance.now() - begun) / 1000;
  const which = inTurn(templates);
  let written = 0;
  return {
    templates,
    playSeconds,
    async grow(cases) {
      const since = performance.now();
      const [from, to] = [written, written + cases];
      written = to;
      const apart = await withoutIndexes(owner);
      await writeCopies(owner, { tables, which, from, to });
      await writePeople(owner, from, to, [rules.country(here)?.desks.review ?? '']);
      for (const index of apart) await owner.query(index);
      await owner.query('VACUUM (ANALYZE)');
      return (performance.now() - since) / 1000;
    },
    end: () => owner.end(),
  };
}

/** By the weight of their kinds, those of one kind in turn; the same for a number however many cases there are. */
function inTurn(templates: readonly Template[]): (n: number) => Template | undefined {
  const kinds = Object.entries(ofThousand).map(([kind, weight]) => {
    const of = templates.filter((one) => one.kind === (kind as CaseKind));
    return { of, weight: of.length === 0 ? 0 : weight };
  });
  const all = kinds.reduce((sum, { weight }) => sum + weight, 0);
  const thousand = kinds.flatMap(({ of, weight }) => Array.from({ length: weight }, (_, n) => ({ of, n })));
  // Far from one another, so that a thousand cases that follow one another are of all kinds.
  return (n) => {
    const place = thousand[(n * 619) % all];
    return place?.of[(place.n + Math.floor(n / all) * 7) % place.of.length];
  };
}

/** SQL: indexes that no key needs are made anew at the end, at once. @returns what makes them */
async function withoutIndexes(owner: Client): Promise<readonly string[]> {
  const { rows } = await owner.query<{ name: string; made: string }>(
    `SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS made FROM pg_index
     WHERE indrelid = ANY ($1::regclass[]) AND NOT indisunique`,
    [[...tableNames, 'dossiers', 'dossier_number_marks', 'dossier_match_keys', 'dossier_dimensions']],
  );
  for (const { name } of rows) await owner.query(`DROP INDEX ${name}`);
  return rows.map(({ made }) => made);
}
