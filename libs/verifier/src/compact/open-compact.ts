import type { Opened, Place } from '../check/opened.js';
import { readBase45 } from '../input/base45.js';
import type { CborMap, CborValue } from '../input/cbor.js';
import { CborReader } from '../input/cbor.js';
import { assertSize, limits } from '../input/limits.js';
import { Unreadable } from '../input/unreadable.js';
import { bitsPerPlace } from '../status/places.js';
import type { KnownKey } from '../trust/index.js';
import { compactFacts } from './compact-facts.js';
import { claim, cwtContentFormat, es256, field, header } from './compact-keys.js';
import { bytesIn, mapIn, numberIn, textIn } from './read-claims.js';

export const compactPrefix = 'PUENTE1:';

/** RFC 9052 §2. */
const sign1Tag = 0xd2;

export function openCompact(text: string): Opened {
  assertSize(text, limits.compact);
  const reader = new CborReader(readBase45(text, compactPrefix.length));
  reader.expectByte(sign1Tag);
  const [protectedHeaders, unprotected, payload, signature] = parts(reader.value());
  reader.assertEnd();
  // Nobody signs the unprotected headers: whatever stands there was not the issuer's.
  if (!(unprotected instanceof Map) || unprotected.size > 0) throw new Unreadable('malformed', 'unprotected headers');
  const kid = kidOf(mapFrom(protectedHeaders));
  const claims = mapFrom(payload);
  const record = mapIn(claims, claim.record);
  const did = textIn(claims, claim.issuer);
  return {
    form: 'compact',
    did,
    names: ({ short }) => same(short, kid),
    signedAt: numberIn(claims, claim.issuedAt) * 1000,
    notBefore: numberIn(claims, claim.notBefore) * 1000,
    expires: claims.has(claim.expires) ? numberIn(claims, claim.expires) * 1000 : Infinity,
    bytes: toBeSigned(protectedHeaders, payload),
    signature,
    place: (statusLists) => placeOf(record, statusLists),
    facts: (country) => compactFacts(record, country),
  };
}

function parts(message: CborValue): readonly [Uint8Array, CborValue | undefined, Uint8Array, Uint8Array] {
  const [headers, unprotected, payload, signature, ...others] = Array.isArray(message)
    ? (message as readonly CborValue[])
    : [];
  if (
    !(headers instanceof Uint8Array && payload instanceof Uint8Array && signature instanceof Uint8Array) ||
    signature.length !== 64 ||
    others.length > 0
  )
    throw new Unreadable('malformed', 'not a COSE_Sign1');
  return [headers, unprotected, payload, signature];
}

function mapFrom(bytes: Uint8Array): CborMap {
  const value = CborReader.readAll(bytes);
  if (!(value instanceof Map)) throw new Unreadable('malformed', 'not a map');
  return value as CborMap;
}

function kidOf(headers: CborMap): Uint8Array {
  if (headers.get(header.algorithm) !== es256) throw new Unreadable('wrong-algorithm', 'not ES256');
  if (headers.get(header.type) !== cwtContentFormat) throw new Unreadable('wrong-type', 'not a CWT');
  if (headers.size !== 3) throw new Unreadable('malformed', 'headers that no credential has');
  return bytesIn(headers, header.kid);
}

const same = (left: KnownKey['short'], right: Uint8Array): boolean =>
  left.length === right.length && left.every((byte, at) => byte === right[at]);

function placeOf(record: CborMap, statusLists: string): Place | undefined {
  const status = record.get(field.status);
  const [list, index] = Array.isArray(status) ? (status as readonly CborValue[]) : [];
  if (typeof list !== 'number' || typeof index !== 'number') return undefined;
  return { list: `${statusLists}/${list}`, bit: index * bitsPerPlace };
}

/** RFC 9052 §4.4: `["Signature1", headers, h'', payload]`, written by hand. */
function toBeSigned(headers: Uint8Array, payload: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(context.length + 1 + head + headers.length + head + payload.length);
  bytes.set(context);
  let at = writeBytes(bytes, context.length, headers);
  bytes[at++] = 0x40;
  at = writeBytes(bytes, at, payload);
  return bytes.subarray(0, at);
}

const context = Uint8Array.of(0x84, 0x6a, ...new TextEncoder().encode('Signature1'));
/** The longest head of a byte string below 65,536 bytes, and no credential is longer. */
const head = 3;

function writeBytes(into: Uint8Array, at: number, bytes: Uint8Array): number {
  if (bytes.length < 24) into[at++] = 0x40 | bytes.length;
  else if (bytes.length < 256) {
    into[at++] = 0x58;
    into[at++] = bytes.length;
  } else {
    into[at++] = 0x59;
    into[at++] = bytes.length >> 8;
    into[at++] = bytes.length & 255;
  }
  into.set(bytes, at);
  return at + bytes.length;
}
