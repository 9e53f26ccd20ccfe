import { countryCode } from '@puente/contracts/values';
import { z } from 'zod';
import { isThisMachine } from './elsewhere.js';

const isHere = (url: string) => isThisMachine(new URL(url).hostname);

/** Where the client connects, by the address or by what it asks for behind it, and whether it holds the server to its name. */
function isVerifiedOrHere(url: string): boolean {
  const { searchParams } = new URL(url);
  const modes = searchParams.getAll('sslmode');
  return (isHere(url) && !searchParams.has('host')) || (modes.length === 1 && modes[0] === 'verify-full');
}

/** Schemas of the variables that several apps read, so that each means the same everywhere. */
export const variables = {
  country: countryCode,
  /** A PostgreSQL URL, taken over as it is. */
  databaseUrl: z
    .url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// URL', abort: true })
    .refine(isVerifiedOrHere, 'must ask for sslmode=verify-full, because the database is on another machine'),
  httpUrl: z
    .url({ protocol: /^https?$/, error: 'must be an http(s) URL', abort: true })
    .refine((url) => url.startsWith('https:') || isHere(url), 'must be an https URL, because it is on another machine'),
  smtpUrl: z
    .url({ protocol: /^smtps?$/, error: 'must be an smtp(s) URL', abort: true })
    .refine((url) => url.startsWith('smtps:') || isHere(url), 'must be an smtps URL, because it is on another machine'),
  address: z.string().regex(/^[^\s/:]+:\d{1,5}$/, 'must be host:port'),
  addresses: z
    .string()
    .regex(/^[^\s/:,]+:\d{1,5}(,\s*[^\s/:,]+:\d{1,5})*$/, 'must be host:port, or several parted by commas')
    .transform((list) => list.split(',').map((address) => address.trim())),
  port: z.coerce.number('must be a port').int('must be a port').min(1, 'must be a port').max(65535, 'must be a port'),
  path: z.string(),
  secret: z.string().min(1),
  name: z.string().regex(/^[a-z0-9-]+$/, 'must be lower-case letters, digits and dashes'),
  /** Seconds by which the clock of a process and PostgreSQL's may differ before nothing is settled; kept in milliseconds. */
  clockTolerance: z.coerce
    .number()
    .min(1)
    .default(3600)
    .transform((seconds) => seconds * 1000),
  host: z.string().default('127.0.0.1'),
  logLevel: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
} as const;
