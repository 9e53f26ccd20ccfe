import { PrismaPg } from '@prisma/adapter-pg';
import type { Pool } from 'pg';
import type { Prisma } from '../generated/prisma/client.js';
import { PrismaClient } from '../generated/prisma/client.js';
import { asThrown } from './database-error.js';
import { statementNames } from './statement-names.js';

export { Prisma } from '../generated/prisma/client.js';
/** Prisma's client, without its own way to open a transaction: `inTransaction` fails as everything else does. */
export type Tables = Omit<PrismaClient, '$transaction'>;

/** The same inside a transaction; a statement by hand takes part in it through `$executeRaw` and `$queryRaw`. */
export type Transaction = Omit<Prisma.TransactionClient, '$transaction'>;

const clients = new WeakMap<Pool, PrismaClient>();

/**
 * The Prisma client that works on a pool's own connections; one per pool, however often it is asked for. A transaction
 * waits for a connection, and may rest, as long as one by hand.
 */
export const prismaOn = (pool: Pool): Tables => clientOn(pool);

/**
 * All that `work` writes is kept, or nothing of it: where it throws, what it threw is thrown. It says all through `tx`, and
 * waits for nothing else meanwhile.
 */
export async function inTransaction<Kept>(
  pool: Pool,
  work: (tx: Transaction) => Promise<Kept>,
  options: { readonly isolationLevel?: Prisma.TransactionIsolationLevel } = {},
): Promise<Kept> {
  try {
    return await clientOn(pool).$transaction(work, options);
  } catch (error) {
    throw asThrown(error);
  }
}

function clientOn(pool: Pool): PrismaClient {
  const open = clients.get(pool);
  if (open !== undefined) return open;
  const client = new PrismaClient({
    adapter: new PrismaPg(pool, { statementNameGenerator: statementNames() }),
    transactionOptions: { maxWait: 15_000, timeout: 30_000 },
  }).$extends({
    query: {
      async $allOperations({ args, query }) {
        try {
          return (await query(args)) as unknown;
        } catch (error) {
          throw asThrown(error);
        }
      },
    },
  });
  // What the extension adds stands behind the same methods.
  const same = client as unknown as PrismaClient;
  clients.set(pool, same);
  return same;
}
