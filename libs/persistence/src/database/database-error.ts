/** What the adapter tells of a failure, beneath Prisma's own code. */
interface DriverFault {
  readonly originalCode?: string;
  readonly originalMessage?: string;
  readonly kind?: string;
}

/** Where no connection was made at all, there is no code of PostgreSQL's: then the socket's. */
const ofSockets: Readonly<Record<string, string>> = {
  DatabaseNotReachable: 'ECONNREFUSED',
  ConnectionClosed: 'ECONNRESET',
  SocketTimeout: 'ETIMEDOUT',
  // PostgreSQL's `too_many_connections`.
  TooManyConnections: '53300',
};

/** A failure of the database, by PostgreSQL's own code, whoever gave the statement. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/**
 * The error as a statement by hand would have given it, so that who asks tells an outage from a bug in one way. Of
 * arguments that Prisma did not take only that is said: its own message quotes them, and they may be personal data.
 */
export function asThrown(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if (error.name === 'PrismaClientValidationError') return new DatabaseError('ARGUMENTS', 'arguments no table takes');
  const { driverAdapterError } = ((error as { meta?: unknown }).meta ?? {}) as { driverAdapterError?: Error };
  const { kind = '', originalCode, originalMessage } = (driverAdapterError?.cause ?? {}) as DriverFault;
  const code = originalCode ?? ofSockets[kind];
  return code === undefined ? error : new DatabaseError(code, originalMessage ?? kind);
}
