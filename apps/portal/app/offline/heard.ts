import type { StatusLists, TrustList } from '@puente/verifier/browser';
import { readTrustList } from '@puente/verifier/browser';

/** What a checker knows before anybody shows anything: all of it about everybody, none of it about anyone. */
export interface Heard {
  /** The node's signed trust list, JWS in compact serialization. */
  readonly trust: string;
  /** Signed status lists by the address that credentials name. */
  readonly statusLists: StatusLists;
}

/** Undefined where it is something else. */
export function readHeard(json: unknown): Heard | undefined {
  if (!isFields(json)) return undefined;
  const { trust, statusLists } = json;
  if (typeof trust !== 'string' || !isFields(statusLists)) return undefined;
  const texts = Object.entries(statusLists).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return { trust, statusLists: Object.fromEntries(texts) };
}

/** A country that is not heard today is judged by what it said before, for as long as it said that that is good. */
export const hearMore = (before: Heard | undefined, now: Heard): Heard => ({
  trust: now.trust,
  statusLists: { ...before?.statusLists, ...now.statusLists },
});

/**
 * What a signed text says. Whoever serves this page could serve another script as well, so its signature proves nothing
 * here that the connection has not proved.
 *
 * @throws where it is no JWS of a JSON text
 */
export function payloadOf(jws: string): unknown {
  const base64 = (jws.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(bytes));
}

/** Undefined where it is none that this page can read: then what was heard before stays. */
export function trustIn({ trust }: Heard): TrustList | undefined {
  try {
    return readTrustList(payloadOf(trust));
  } catch {
    return undefined;
  }
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
