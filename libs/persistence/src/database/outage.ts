/** The socket's: nobody there, nobody answers, nobody of this name, or no room on the disk beneath. */
const ofSockets = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH'],
  ...['ENOTFOUND', 'EAI_AGAIN', 'ENOSPC'],
]);

/** Prisma's own: not reachable, no answer in time, connection lost, no connection free, no transaction begun in time, or one too long. */
const ofPrisma = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'P2037', 'P2039']);

/** PostgreSQL's classes: connection exceptions, insufficient resources, operator intervention (a statement's time is up), system error. */
const ofPostgres = /^(?:08|53|57|58)[0-9A-Z]{3}$/;

/** What `pg` says by a message alone, where no server said anything. */
const ofPg = [
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'timeout expired',
  'Query read timeout',
  'Client was closed and is not queryable',
  'Client has encountered a connection error',
  'Cannot use a pool after calling end on the pool',
];

/** The database, or the disk under it, is not there at the moment: what failed may be tried again, and is no bug. */
export function isOutage(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, message = '', cause } = error as { code?: unknown; message?: string; cause?: unknown };
  if (typeof code === 'string') return ofSockets.has(code) || ofPrisma.has(code) || ofPostgres.test(code);
  return ofPg.some((words) => message.startsWith(words)) || isOutage(cause);
}
