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
const mostCharacters = 4_000_000;
const mostLists = 100;

/**
 * What a node believes and what every node in its trust list says no longer holds. Only addresses that the trust list names
 * are asked, and for whole lists: no node learns of anybody who is checked, nor of anybody who checks.
 */
export function heardApi(base: string, now: () => number): HeardApi {
  let latest: { readonly at: number; readonly answer: Promise<HeardAnswer> } | undefined;
  return async () => {
    if (latest === undefined || now() - latest.at >= fresh) latest = { at: now(), answer: hear(base) };
    const asked = latest;
    const answer = await asked.answer;
    if (answer.outcome === 'down' && latest === asked) latest = undefined;
    return answer;
  };
}

async function hear(base: string): Promise<HeardAnswer> {
  const trust = await textAt(new URL('/trust-list', base).href);
  if (trust === undefined) return unreachable('the trust list cannot be fetched');
  try {
    const { authorities } = readTrustList(payloadOf(trust));
    const lists = await Promise.all(authorities.map(listsOf));
    return { outcome: 'heard', heard: { trust, statusLists: Object.fromEntries(lists.flat()) } };
  } catch {
    return unreadable;
  }
}

/** From the first on, until there is no next one. A country that does not answer is left out. */
async function listsOf({ statusLists }: Authority): Promise<[string, string][]> {
  const lists: [string, string][] = [];
  for (let number = 1; number <= mostLists; number++) {
    const address = `${statusLists}/${number}`;
    const text = await textAt(address);
    if (text === undefined) break;
    lists.push([address, text]);
  }
  return lists;
}

async function textAt(address: string): Promise<string | undefined> {
  try {
    const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(patience) });
    if (!response.ok || response.body === null) return undefined;
    let text = '';
    const decoder = new TextDecoder();
    // Node's stream can be iterated; the types of pages do not know it.
    for await (const part of response.body as unknown as AsyncIterable<Uint8Array>) {
      text += decoder.decode(part, { stream: true });
      if (text.length > mostCharacters) return undefined;
    }
    return text;
  } catch {
    return undefined;
  }
}
