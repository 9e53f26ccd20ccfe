import { setTimeout as after } from 'node:timers/promises';
import { fetchPublic, OutboundFault } from '@puente/platform/outbound';
import { readTrustList } from '@puente/verifier/trust';
import type { Authority } from '@puente/verifier/trust';
import type { Heard } from '../offline/heard.js';
import { payloadOf } from '../offline/heard.js';
import type { Down } from './call-api.js';
import { unreachable, unreadable } from './call-api.js';

type HeardAnswer = { readonly outcome: 'heard'; readonly heard: Heard } | Down;
export type HeardApi = () => Promise<HeardAnswer>;

/** Revocations are on a list within seconds and served for a minute; so long may the same answer be given. */
const fresh = 60_000;
/** For all that one node says: its trust list, or all of a country's status lists together. */
const patience = 5_000;
const mostBytes = 4_000_000;
const mostLists = 100;
/** So long is a country waited for; after that its lists are those that it sent before, until the new ones are here. */
const courtesy = 1_000;

type Lists = readonly (readonly [address: string, text: string])[];

/** Of one country: what it said last, and what it is saying. */
interface Heeded {
  said: Lists;
  saying?: Promise<Lists> | undefined;
}

/**
 * What a node believes and what every node in its trust list says no longer holds. Only addresses that the trust list names
 * are asked, and for whole lists: no node learns of anybody who is checked, nor of anybody who checks. Where another country's
 * lists are, that country says: it is asked on the internet, and its name never leads inside. Each country has its own time and
 * its own bytes: one that is slow or sends without end delays no other one's lists.
 */
export function heardApi(base: string, here: string, now: () => number): HeardApi {
  const heeded = new Map<string, Heeded>();
  let latest: { readonly at: number; readonly answer: Promise<HeardAnswer> } | undefined;
  return async () => {
    if (latest === undefined || now() - latest.at >= fresh) latest = { at: now(), answer: hear(base, here, heeded) };
    const asked = latest;
    const answer = await asked.answer;
    if (answer.outcome === 'down' && latest === asked) latest = undefined;
    return answer;
  };
}

/** What is left of a country's time and bytes. */
interface Left {
  readonly bytes: number;
  readonly milliseconds: number;
}
type Ask = (address: string, left: Left) => Promise<string | undefined>;

async function hear(base: string, here: string, heeded: Map<string, Heeded>): Promise<HeardAnswer> {
  const trust = await ownText(new URL('/trust-list', base).href, { bytes: mostBytes, milliseconds: patience });
  if (trust === undefined) return unreachable('the trust list cannot be fetched');
  try {
    const { authorities } = readTrustList(payloadOf(trust));
    const own = authorities.find(({ country }) => country === here);
    // A node on `localhost` belongs to a stack on one machine.
    const localhost = own !== undefined && new URL(own.statusLists).hostname === 'localhost';
    const others: Ask = (address, left) => othersText(address, left, localhost);
    const lists = await Promise.all(authorities.map((each) => heed(each, each === own ? ownText : others, heeded)));
    return { outcome: 'heard', heard: { trust, statusLists: Object.fromEntries(lists.flat()) } };
  } catch {
    return unreadable;
  }
}

/** What the country says now where that comes in time, and what it said before where not. */
async function heed(authority: Authority, ask: Ask, heeded: Map<string, Heeded>): Promise<Lists> {
  const one: Heeded = heeded.get(authority.statusLists) ?? { said: [] };
  heeded.set(authority.statusLists, one);
  one.saying ??= listsOf(authority, ask)
    .then((lists) => (one.said = lists))
    .finally(() => (one.saying = undefined));
  const late = new AbortController();
  const before = after(courtesy, undefined, { signal: late.signal }).then(() => one.said);
  before.catch(() => undefined);
  try {
    return await Promise.race([one.saying, before]);
  } finally {
    late.abort();
  }
}

/** From the first on, until there is no next one, or no time or room for it. A country that does not answer is left out. */
async function listsOf({ statusLists }: Authority, ask: Ask): Promise<Lists> {
  const until = performance.now() + patience;
  const lists: [string, string][] = [];
  let bytes = mostBytes;
  for (let number = 1; number <= mostLists; number++) {
    const address = `${statusLists}/${number}`;
    const milliseconds = Math.floor(until - performance.now());
    const text = milliseconds > 0 ? await ask(address, { bytes, milliseconds }) : undefined;
    if (text === undefined) break;
    bytes -= Buffer.byteLength(text);
    lists.push([address, text]);
  }
  return lists;
}

async function othersText(
  address: string,
  { bytes, milliseconds }: Left,
  localhost: boolean,
): Promise<string | undefined> {
  try {
    return (await fetchPublic(new URL(address), { bytesAtMost: bytes, milliseconds, localhost })).toString();
  } catch (fault) {
    if (fault instanceof OutboundFault) return undefined;
    throw fault;
  }
}

/** Of this country's node, which may well be inside, and sends no more than it has. */
async function ownText(address: string, { milliseconds }: Left): Promise<string | undefined> {
  try {
    const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(milliseconds) });
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}
