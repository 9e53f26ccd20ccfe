import type { Writable } from 'node:stream';
import type { PoolClient } from 'pg';

/**
 * Statements that are given to a connection inside `say` leave in one packet, as far as they fit. `pg` writes each to
 * the socket by itself, which costs more than all the rest of a small statement. Needs a pool of `openPool`.
 */
export function together<Answers>(client: PoolClient, say: () => Answers): Answers {
  const { connection } = client as unknown as { connection?: { stream?: Writable } };
  const stream = connection?.stream;
  stream?.cork();
  try {
    return say();
  } finally {
    stream?.uncork();
  }
}
