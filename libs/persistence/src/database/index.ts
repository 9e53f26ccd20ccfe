export type { Channel, Listener } from './listen.js';
export { listenTo } from './listen.js';
export type { Pool, PoolClient, PoolOptions } from './pool.js';
export { openPool } from './pool.js';
export type { PrismaClient } from './prisma.js';
export { prismaOn } from './prisma.js';
export { together } from './together.js';
