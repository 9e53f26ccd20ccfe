import { InputError } from '../input/input-error.js';
import { limits } from '../input/limits.js';
import { Unreadable } from '../input/unreadable.js';
import { openJws } from '../jwt/open-jws.js';
import { check, openTrustList } from '../node/index.js';
import type { CheckResult, Verdict } from '../result/index.js';
import type { StatusLists } from '../status/status-lists.js';
import type { TrustList } from '../trust/index.js';
import { readTrustList } from '../trust/index.js';
import type { Arguments } from './arguments.js';
import { readArguments, UsageError } from './arguments.js';
import { report } from './report.js';
import { readCredential, readSource, SourceError } from './sources.js';
import { checkWords } from './words.js';

export interface Terminal {
  readonly input: AsyncIterable<Uint8Array>;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** What a script may go by; README.md has the same table. */
export const exitCodes = {
  valid: 0,
  'not-valid': 1,
  'not-genuine': 2,
  unknown: 3,
  usage: 64,
  trust: 65,
  unreadable: 66,
} as const satisfies Readonly<Record<Verdict | 'usage' | 'trust' | 'unreadable', number>>;

/** @returns the exit code */
export async function run(typed: readonly string[], now: Date, terminal: Terminal): Promise<number> {
  const words = checkWords[typed.includes('en') ? 'en' : 'es'];
  try {
    const given = readArguments(typed, now);
    const result = await checked(given, terminal);
    terminal.print(given.json ? `${JSON.stringify(result, undefined, 2)}\n` : report(result, given.language));
    return exitCodes[result.verdict];
  } catch (error) {
    if (error instanceof UsageError) return complain(`${error.message}\n${words.usage}`, 'usage');
    if (error instanceof InputError) return complain(`${words.trustList}: ${error.message}`, 'trust');
    if (error instanceof SourceError) return complain(`${words.unreadable}: ${error.message}`, 'unreadable');
    throw error;
  }

  function complain(message: string, code: keyof typeof exitCodes): number {
    terminal.complain(`${message}\n`);
    return exitCodes[code];
  }
}

async function checked(given: Arguments, { input }: Terminal): Promise<CheckResult> {
  const trust = await readTrust(given);
  const credential = await readCredential(given.credential, input);
  const { now, occasion } = given;
  const by = { trust, now, ...(occasion ? { occasion } : {}) };
  const statusLists = await readLists(given.status);
  const result = await check(credential, { ...by, statusLists });
  const url = result.status?.list;
  if (!given.online || url === undefined || result.status?.state !== 'unknown') return result;
  const fetched = await readOrNothing(url);
  return fetched === undefined ? result : check(credential, { ...by, statusLists: { ...statusLists, [url]: fetched } });
}

/** Signed, it is believed by its pins; plain, because it is the user's own file or address. */
async function readTrust({ trust, pins, now }: Arguments): Promise<TrustList> {
  const text = await readSource(trust);
  if (pins.length > 0) return openTrustList(text, { keys: pins, now });
  try {
    return readTrustList(JSON.parse(text));
  } catch (error) {
    throw error instanceof SyntaxError ? new InputError('not JSON; a signed one needs --pin') : error;
  }
}

/** Under the URL that each says to be at; the check holds that against its signature. */
async function readLists(sources: readonly string[]): Promise<StatusLists> {
  const lists: Record<string, string> = {};
  for (const source of sources) {
    const text = (await readSource(source)).trim();
    lists[urlIn(text, source)] = text;
  }
  return lists;
}

function urlIn(list: string, source: string): string {
  try {
    const { id } = openJws(list, 'vc+jwt', limits.statusList).payload;
    return typeof id === 'string' ? id : source;
  } catch (error) {
    if (error instanceof Unreadable) return source;
    throw error;
  }
}

/** Out of reach is no news: the answer stays open. */
async function readOrNothing(url: string): Promise<string | undefined> {
  try {
    return await readSource(url);
  } catch (error) {
    if (error instanceof SourceError) return undefined;
    throw error;
  }
}
