import type { Pool } from '@puente/persistence/database';
import { openPool } from '@puente/persistence/database';

/** What PostgreSQL is asked, and by whom. */
export interface Question {
  readonly what: string;
  /** Of which role of the node, and for what. */
  readonly url: string;
  /** It goes through the whole register by nature: its cost for each case is compared. */
  readonly whole?: true;
  readonly ask: (pool: Pool) => Promise<unknown>;
}

export interface Cost {
  /** Of the one process of PostgreSQL that answers, in milliseconds. */
  readonly cpu: number;
  readonly median: number;
  /** As PostgreSQL went about the last statement. */
  readonly plan: () => Promise<string>;
}

const atLeast = { milliseconds: 700, times: 3 };

/** The bench's own, which are no TypeScript. */
export interface Instruments {
  /** Milliseconds that a process has used. */
  readonly cpuOf: (pid: number) => number;
  readonly median: (values: readonly number[]) => number;
  /** Three digits that count. */
  readonly say: (value: number) => string;
}

/** Over one connection, again and again until there is enough to count in hundredths of a second. */
export async function costOf({ url, ask }: Question, { cpuOf, median }: Instruments): Promise<Cost> {
  const { pool, last, end } = watched(url);
  const { rows } = await pool.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  const [first] = rows;
  if (first === undefined) throw new Error('PostgreSQL names no process');
  await ask(pool);
  const [begun, before] = [performance.now(), cpuOf(first.pid)];
  const times: number[] = [];
  while (times.length < atLeast.times || performance.now() - begun < atLeast.milliseconds) {
    const since = performance.now();
    await ask(pool);
    times.push(performance.now() - since);
  }
  const cpu = (cpuOf(first.pid) - before) / times.length;
  await end();
  return { cpu, median: median(times), plan: () => explained(url, last()) };
}

interface Asked {
  readonly text: string;
  readonly values: unknown[];
}

/** Remembers what was asked last. */
function watched(url: string) {
  const pool = openPool(url, { max: 1 });
  const query = pool.query.bind(pool) as (...given: unknown[]) => Promise<unknown>;
  let asked: Asked = { text: 'SELECT 1', values: [] };
  pool.query = ((...given: unknown[]) => {
    const [one, values] = given as [string | { text: string; values?: unknown[] }, unknown[] | undefined];
    asked =
      typeof one === 'string'
        ? { text: one, values: values ?? [] }
        : { text: one.text, values: one.values ?? values ?? [] };
    return query(...given);
  }) as typeof pool.query;
  return { pool, last: () => asked, end: () => pool.end() };
}

/** What writes is taken back; what cannot be run again has no plan. */
async function explained(url: string, { text, values }: Asked): Promise<string> {
  const pool = openPool(url, { max: 1 });
  try {
    await pool.query('BEGIN');
    const { rows } = await pool.query<{ 'QUERY PLAN': string }>(`EXPLAIN (ANALYZE, BUFFERS) ${text}`, values);
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  } catch (error) {
    return String(error);
  } finally {
    await pool.query('ROLLBACK');
    await pool.end();
  }
}
