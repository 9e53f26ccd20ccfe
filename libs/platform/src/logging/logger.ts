import type { DestinationStream, Logger as Pino } from 'pino';
import { pino, stdSerializers } from 'pino';

export type Logger = Pick<Pino, 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'child'>;

/**
 * Fields that could hold a person or a secret, at any of the depths we log. Nothing personal is ever logged on purpose;
 * this is the net under it.
 */
const sensitive = [
  'authorization',
  'cookie',
  'password',
  'token',
  'folio',
  'number',
  'givenNames',
  'surnames',
  'birthDate',
  'phone',
  'email',
  'person',
  'dossier',
  'body',
];
const depths = ['', '*.', '*.*.'];

/** JSON lines, one object each. `name` is the app's; `to` defaults to standard output. */
export function createLogger(
  options: { name: string; level?: string; country?: string },
  to?: DestinationStream,
): Logger {
  const settings = {
    name: options.name,
    level: options.level ?? 'info',
    base: options.country === undefined ? {} : { country: options.country },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: depths.flatMap((depth) => sensitive.map((name) => depth + name)), censor: '[kept out]' },
    serializers: { err: errorWithoutValues },
  };
  return to === undefined ? pino(settings) : pino(settings, to);
}

/** A database's error quotes the row it failed on (`detail`, `where`): only type, message, code and stack are kept. */
function errorWithoutValues(error: Error) {
  const { type, message, stack } = stdSerializers.err(error);
  const code = 'code' in error ? { code: error.code } : {};
  return { type, message, stack, ...code };
}
