/** As much of a logger as HTTP needs. */
export interface FaultLog {
  error(fields: Readonly<Record<string, unknown>>, message: string): void;
  warn(fields: Readonly<Record<string, unknown>>, message: string): void;
}

/**
 * What of an exception may be logged: its class, its code and where it came from. Its message may hold what a person
 * typed (PostgreSQL quotes the value it could not read), so it stays out.
 */
export function frames(fault: unknown): Readonly<Record<string, unknown>> {
  if (!(fault instanceof Error)) return { name: typeof fault };
  const { code, cause } = fault as { code?: unknown; cause?: unknown };
  return {
    name: fault.constructor.name,
    ...(typeof code === 'string' ? { code } : {}),
    at: (fault.stack ?? '').split('\n').filter((line) => line.startsWith('    at ')),
    ...(cause === undefined ? {} : { cause: frames(cause) }),
  };
}
