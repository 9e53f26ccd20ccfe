import type { Pool, PoolClient } from 'pg';
import { together } from './together.js';

/** What a connection is told of whoever asks, before the first statement: purpose, agency, number or sign-in, and what doors opened (`rows`). */
export type Word = readonly [purpose: string, agency: string, person: string, opened: string];

// SQL: a setting of the session, which the policies read. It holds until the connection is told another, and stands outside of every transaction.
const say = {
  name: 'rows:say',
  text: `SELECT set_config('puente.purpose', $1, false), set_config('puente.agency', $2, false),
    set_config('puente.person', $3, false), set_config('puente.opened', $4, false)`,
};

interface Told {
  /** What it was told last; undefined where that is not sure. */
  said?: string;
  asks: Word | undefined;
  key: string;
}

type Callback = (error: Error | undefined, result?: unknown) => void;
type Query = (...statement: unknown[]) => unknown;

/**
 * Every connection that the pool lends is told who asks, where that is somebody else than the last time: with the first statement, in one
 * packet. Nobody gets the answer to a statement before which the word failed; and what PostgreSQL would refuse as a word is sent to nobody,
 * because the statement behind it would run for whoever asked before.
 *
 * @param wordNow whoever asks when the connection is asked for, which may be long before there is one
 */
export function sayWho(pool: Pool, wordNow: () => Word): void {
  const told = new WeakMap<PoolClient, Told>();
  const lend = pool.connect.bind(pool) as (
    done: (error: Error | undefined, client?: PoolClient, release?: unknown) => void,
  ) => void;
  const lent = (done: Parameters<typeof lend>[0]): void => {
    const asks = wordNow();
    if (asks.some(isNoText)) {
      done(new RangeError('a word of who asks that is no text'));
      return;
    }
    lend((error, client, release) => {
      const state = client && told.get(client);
      if (state !== undefined) Object.assign(state, { asks, key: asks.join('\0') });
      done(error, client, release);
    });
  };
  pool.on('connect', (client) => {
    const state: Told = { asks: undefined, key: '' };
    told.set(client, state);
    const query = client.query.bind(client) as Query;
    const asItIs = client.query.bind(client);
    client.query = ((...statement: unknown[]) => {
      if (state.said === state.key) return query(...statement);
      return together(client, () => {
        const fault = tell(asItIs, state);
        return after(fault, query, statement);
      });
    }) as typeof client.query;
  });
  pool.connect = ((done?: Parameters<typeof lend>[0]) => {
    if (done !== undefined) {
      lent(done);
      return undefined;
    }
    return new Promise((resolve, reject) => {
      lent((error, client) => {
        if (client === undefined) reject(error ?? new Error('no connection'));
        else resolve(client);
      });
    });
  }) as typeof pool.connect;
}

/** PostgreSQL's texts have no zero byte; a setting takes any other. */
const isNoText = (said: string): boolean => said.includes('\0');

/** @returns what stands in the way of the answer to what follows, once the connection has come so far */
function tell(query: PoolClient['query'], state: Told): () => Error | undefined {
  let fault: Error | undefined;
  const { key } = state;
  state.said = key;
  query({ ...say, values: [...(state.asks ?? [])] }, (error: Error | undefined | null) => {
    if (error == null) return;
    fault = error;
    if (state.said === key) delete state.said;
  });
  return () => fault;
}

/** Answers come in the order in which they were asked for. */
function after(fault: () => Error | undefined, query: Query, statement: unknown[]): unknown {
  const done = statement.at(-1);
  if (typeof done === 'function') {
    const answer: Callback = (error, result) => {
      (done as Callback)(fault() ?? error, fault() === undefined ? result : undefined);
    };
    return query(...statement.slice(0, -1), answer);
  }
  return (query(...statement) as Promise<unknown>).then((result) => {
    const failed = fault();
    if (failed !== undefined) throw failed;
    return result;
  });
}
