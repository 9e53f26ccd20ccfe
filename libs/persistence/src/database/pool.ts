import { Pool, types } from 'pg';
import type { PoolConfig } from 'pg';
import type { Word } from './says-who.js';
import { sayWho } from './says-who.js';

export type { Pool, PoolClient } from 'pg';

export interface PoolOptions {
  /** Connections at most; 10 where it is left out. */
  readonly max?: number;
  /** Milliseconds after which the server ends a transaction in which nothing happens. */
  readonly idleInTransaction?: number;
  /**
   * Milliseconds for a statement, and again for getting a connection. For a process in which somebody waits for the answer: where
   * the server is frozen, or a row is held, the statement fails as an outage and its connection is given up.
   */
  readonly patience?: number;
  /**
   * Each statement is planned once for a connection, whatever its values are; PostgreSQL's own way plans the first five uses for theirs.
   * For a process whose statements go by keys, where all plans are the same and planning costs more than the rest.
   */
  readonly planOnce?: boolean;
  /** Who asks now, where the database shows rows by it: to the API’s role. */
  readonly wordNow?: () => Word;
}

/** Milliseconds for which a connection rests before it is closed: with it go its plans, of which each costs up to a millisecond to make anew. */
const idleFor = 300_000;

/** Milliseconds that the server has to end a statement by itself, so that it lets its locks go, before the connection is given up. */
const serverFirst = 500;

/** `bigint`s of this schema are counters far below 2^53. */
types.setTypeParser(types.builtins.INT8, Number);

/**
 * Connections to the node's database. `pipeline`: statements given one after the other without waiting leave together,
 * so that a settlement (BEGIN and read, write and COMMIT) costs two round trips and not four.
 */
export function openPool(url: string, options: PoolOptions = {}): Pool {
  const { patience } = options;
  const config: PoolConfig = {
    connectionString: url,
    max: options.max ?? 10,
    pipeline: true,
    // UTC: Prisma's adapter writes and reads instants without their zone. And how far from a word of the catalogue a
    // misspelt one may be; the server's own default forgives too little.
    options: `-c TimeZone=UTC -c pg_trgm.word_similarity_threshold=0.4${options.planOnce === true ? ' -c plan_cache_mode=force_generic_plan' : ''}`,
    idleTimeoutMillis: idleFor,
    connectionTimeoutMillis: patience ?? 10_000,
    ...(patience === undefined ? {} : { query_timeout: patience, statement_timeout: patience - serverFirst }),
    idle_in_transaction_session_timeout: options.idleInTransaction ?? 30_000,
  };
  const pool = new Pool(config);
  // A connection that breaks is replaced by the pool, and whoever was using it hears of it from the statement. Without
  // listeners, Node would end the process instead: the pool listens for connections that nobody uses, and only for them.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  if (options.wordNow !== undefined) sayWho(pool, options.wordNow);
  return pool;
}
