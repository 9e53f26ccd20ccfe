import { PrismaPg } from '@prisma/adapter-pg';
import type { Pool } from 'pg';
import { PrismaClient } from '../generated/prisma/client.js';

export type { PrismaClient };

const clients = new WeakMap<Pool, PrismaClient>();

/** The Prisma client that works on a pool's own connections; one per pool, however often it is asked for. */
export function prismaOn(pool: Pool): PrismaClient {
  const open = clients.get(pool);
  if (open !== undefined) return open;
  const client = new PrismaClient({ adapter: new PrismaPg(pool) });
  clients.set(pool, client);
  return client;
}
