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
const patience = 5_000;
/** Of a trust list of fifty countries, the largest; a node that sends more is not waited for. */
const mostBytes = 4_000_000;
const mostLists = 100;

/**
 * What a node believes and what every node in its trust list says no longer holds. Only addresses that the trust list names
 * are asked, and for whole lists: no node learns of anybody who is checked, nor of anybody who checks. Where another country's
 * lists are, that country says: it is asked on the internet, and its name never leads inside.
 */
export function heardApi(base: string, here: string, now: () => number): HeardApi {
  let latest: { readonly at: number; readonly answer: Promise<HeardAnswer> } | undefined;
  return async () => {
    if (latest === undefined || now() - latest.at >= fresh) latest = { at: now(), answer: hear(base, here) };
    const asked = latest;
    const answer = await asked.answer;
    if (answer.outcome === 'down' && latest === asked) latest = undefined;
    return answer;
  };
}

type Ask = (address: string) => Promise<string | undefined>;

async function hear(base: string, here: string): Promise<HeardAnswer> {
  const trust = await ownText(new URL('/trust-list', base).href);
  if (trust === undefined) return unreachable('the trust list cannot be fetched');
  try {
    const { authorities } = readTrustList(payloadOf(trust));
    const own = authorities.find(({ country }) => country === here);
    // A node on `localhost` belongs to a stack on one machine.
    const localhost = own !== undefined && new URL(own.statusLists).hostname === 'localhost';
    const others: Ask = (address) => othersText(address, localhost);
    const lists = await Promise.all(authorities.map((each) => listsOf(each, each === own ? ownText : others)));
    return { outcome: 'heard', heard: { trust, statusLists: Object.fromEntries(lists.flat()) } };
  } catch {
    return unreadable;
  }
}

/** From the first on, until there is no next one. A country that does not answer is left out. */
async function listsOf({ statusLists }: Authority, ask: Ask): Promise<[string, string][]> {
  const lists: [string, string][] = [];
  for (let number = 1; number <= mostLists; number++) {
    const address = `${statusLists}/${number}`;
    const text = await ask(address);
    if (text === undefined) break;
    lists.push([address, text]);
  }
  return lists;
}

async function othersText(address: string, localhost: boolean): Promise<string | undefined> {
  try {
    const limits = { bytesAtMost: mostBytes, milliseconds: patience, localhost };
    return (await fetchPublic(new URL(address), limits)).toString();
  } catch (fault) {
    if (fault instanceof OutboundFault) return undefined;
    throw fault;
  }
}

/** Of this country's node, which may well be inside. */
async function ownText(address: string): Promise<string | undefined> {
  try {
    const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(patience) });
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}
