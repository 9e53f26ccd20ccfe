import type { Pool } from '../database/index.js';
import { listenTo } from '../database/index.js';

/** Which sessions were ended before their time, as one process knows it. */
export interface EndedSessions {
  /**
   * From memory, as long as it is known that the memory is fresh; otherwise the database is asked first.
   *
   * @throws where it would have to be asked and does not answer: whoever cannot know admits nobody
   */
  has(id: string): boolean | Promise<boolean>;
  /** Resolves when all is known that was ended before. */
  look(): Promise<void>;
  stop(): Promise<void>;
}

export interface FollowOptions {
  readonly pool: Pool;
  /** Where an ending is heard of at once. */
  readonly databaseUrl: string;
  /** Milliseconds between two looks, for what was not heard: a few rows of one index. */
  readonly every?: number;
  /** Milliseconds after which what is known is too old to admit anybody by. */
  readonly freshFor?: number;
}

/** Longer than a session by far: a clock that goes wrong by an hour revives none. */
const rememberedFor = 3 * 3_600_000;

/**
 * Keeps the ended sessions in a process's memory, so that a page costs no statement more. Each ending is heard of (LISTEN); what
 * is said while nobody hears is found by looking, after each connection and every two seconds; and where a look is overdue, the
 * next request looks before it is let in. Resolves after the first look.
 */
export async function followEndedSessions(options: FollowOptions): Promise<EndedSessions> {
  const { pool, databaseUrl, every = 2000, freshFor = 5000 } = options;
  /** By id: when it may be forgotten, in `performance.now()`, which no administrator sets. The oldest are first. */
  const ended = new Map<string, number>();
  let since: string | Date = '-infinity';
  let lookedAt = Number.NEGATIVE_INFINITY;

  const lookOnce = async () => {
    const began = performance.now();
    const { rows } = await pool.query<Row>({ ...endedSince, values: [since] });
    for (const { id } of rows) if (id !== null) ended.set(id, ended.get(id) ?? began + rememberedFor);
    for (const [id, until] of ended) {
      if (until > began) break;
      ended.delete(id);
    }
    since = rows[0]?.next ?? since;
    lookedAt = began;
  };

  let looking = Promise.resolve();
  let next: Promise<void> | undefined;
  /** One look at a time; all who ask while one is under way share the one after it. */
  const look = (): Promise<void> => {
    next ??= looking.then(() => {
      next = undefined;
      const run = lookOnce();
      looking = run.catch(() => undefined);
      return run;
    });
    return next;
  };
  /** A look that failed leaves the memory old, which is what `has` goes by. */
  const lookSoon = () => void look().catch(() => undefined);

  await look();
  const listener = listenTo(databaseUrl, 'status_sessions', lookSoon);
  const timer = setInterval(lookSoon, every);
  timer.unref();
  return {
    has: (id) => (performance.now() - lookedAt < freshFor ? ended.has(id) : look().then(() => ended.has(id))),
    look,
    async stop() {
      clearInterval(timer);
      await listener.stop();
      await looking;
    },
  };
}

interface Row {
  readonly next: Date;
  readonly id: string | null;
}

/**
 * SQL: asked every two seconds by every process, without Prisma's query compiler; and what to ask from the next time is told by
 * the clock that the rows are told by. The minute is for endings that were under way.
 */
const endedSince = {
  name: 'status-sessions:ended',
  text: `
    SELECT next, id::text FROM (SELECT now() - interval '1 minute' AS next) AS clock
    LEFT JOIN status_sessions ON ended_at >= greatest($1::timestamptz, now() - interval '3 hours')`,
} as const;
