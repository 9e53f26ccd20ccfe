import type { Signed } from '../opened/opened.js';
import { readBase64url } from '../input/base64url.js';
import { assertDepth, assertSize, limits } from '../input/limits.js';
import type { Fields } from '../input/read-json.js';
import { isFields } from '../input/read-json.js';
import { Unreadable } from '../input/unreadable.js';

export interface OpenedJws {
  readonly header: Fields;
  readonly payload: Fields;
  readonly bytes: Uint8Array;
  readonly signature: Uint8Array;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * JWS in compact serialization (RFC 7515), ES256 and of one type, and nothing else: what a header says about keys or
 * extensions is not for us to follow.
 */
export function openJws(text: string, type: string, limit: number = limits.jwt): OpenedJws {
  assertSize(text, limit);
  const [header = '', payload = '', signature = '', ...others] = text.split('.');
  if (others.length > 0) throw new Unreadable('malformed', 'not three parts');
  const headers = jsonIn(header);
  if (headers['alg'] !== 'ES256') throw new Unreadable('wrong-algorithm', 'not ES256');
  if (headers['typ'] !== type) throw new Unreadable('wrong-type', 'not this type');
  if (headers['crit'] !== undefined) throw new Unreadable('malformed', 'extensions that must be understood');
  const opened = {
    header: headers,
    payload: jsonIn(payload),
    bytes: new TextEncoder().encode(`${header}.${payload}`),
    signature: readBase64url(signature),
  };
  if (opened.signature.length !== 64) throw new Unreadable('malformed', 'not a signature of ES256');
  return opened;
}

/** A JWS that an authority signed: its key is named `<did>#<thumbprint>`. */
export function signedBy(did: string, { header, payload, bytes, signature }: OpenedJws): Signed {
  const kid = header['kid'];
  return {
    did,
    names: ({ trusted }) => kid === `${did}#${trusted.kid}`,
    signedAt: timeIn(payload, 'iat'),
    bytes,
    signature,
  };
}

/** RFC 7519 NumericDate, in milliseconds. */
export function timeIn(payload: Fields, name: string): number {
  const value = payload[name];
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Unreadable('malformed', `${name} is not a time`);
  return value * 1000;
}

export const timeInOr = (payload: Fields, name: string, otherwise: number): number =>
  payload[name] === undefined ? otherwise : timeIn(payload, name);

function jsonIn(part: string): Fields {
  const json = parsed(readBase64url(part));
  if (!isFields(json)) throw new Unreadable('malformed', 'not an object');
  return json;
}

export function parsed(bytes: Uint8Array): unknown {
  try {
    const text = utf8.decode(bytes);
    assertDepth(text);
    return JSON.parse(text);
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('malformed', 'not JSON');
  }
}
