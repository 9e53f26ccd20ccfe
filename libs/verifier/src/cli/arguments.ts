import { parseArgs } from 'node:util';
import type { Occasion } from '../sd-jwt/holder-binding.js';

export interface Arguments {
  /** Text, path of a file, or `-` for what comes in. */
  readonly credential: string;
  /** Path or URL of the trust list. */
  readonly trust: string;
  /** Thumbprints by which a signed trust list is believed. */
  readonly pins: readonly string[];
  /** Paths or URLs of status lists. */
  readonly status: readonly string[];
  /** Fetch the status list where none was given. */
  readonly online: boolean;
  readonly language: 'es' | 'en';
  readonly json: boolean;
  readonly now: Date;
  readonly occasion?: Occasion;
}

/** What was typed is not a command; the message says how it is meant. */
export class UsageError extends Error {}

/** @throws UsageError */
export function readArguments(typed: readonly string[], now: Date): Arguments {
  const { values, positionals } = parsed(typed);
  const { trust, lang = 'es', at, nonce, audience } = values;
  if (trust === undefined) throw new UsageError('--trust');
  if (positionals.length > 1) throw new UsageError(positionals.slice(1).join(' '));
  if (lang !== 'es' && lang !== 'en') throw new UsageError(`--lang ${lang}`);
  if ((nonce === undefined) !== (audience === undefined)) throw new UsageError('--nonce, --audience');
  const when = at === undefined ? now : new Date(at);
  if (Number.isNaN(when.getTime())) throw new UsageError(`--at ${String(at)}`);
  return {
    credential: positionals[0] ?? '-',
    trust,
    pins: values.pin ?? [],
    status: values.status ?? [],
    online: values.online ?? false,
    language: lang,
    json: values.json ?? false,
    now: when,
    ...(nonce !== undefined && audience !== undefined ? { occasion: { nonce, audience } } : {}),
  };
}

/** Both are base64url as a rule, and may begin with `-`: what follows them is theirs, and no option. */
const ofAnyCharacters: ReadonlySet<string> = new Set(['--pin', '--nonce']);

function withItsValue(word: string, n: number, typed: readonly string[]): readonly string[] {
  if (ofAnyCharacters.has(typed[n - 1] ?? '')) return [];
  const value = typed[n + 1];
  return ofAnyCharacters.has(word) && value !== undefined ? [`${word}=${value}`] : [word];
}

function parsed(typed: readonly string[]) {
  try {
    return parseArgs({
      args: typed.flatMap(withItsValue),
      allowPositionals: true,
      options: {
        trust: { type: 'string' },
        pin: { type: 'string', multiple: true },
        status: { type: 'string', multiple: true },
        online: { type: 'boolean' },
        lang: { type: 'string' },
        json: { type: 'boolean' },
        at: { type: 'string' },
        nonce: { type: 'string' },
        audience: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
