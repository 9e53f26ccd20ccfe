import type { Opened } from '../opened/opened.js';
import { readBase45 } from '../input/base45.js';
import { CborReader, noKey } from '../input/cbor.js';
import { assertSize, limits } from '../input/limits.js';
import { Unreadable } from '../input/unreadable.js';
import type { Platform } from '../platform/platform.js';
import { bitsPerPlace } from '../opened/places.js';
import type { KnownKey } from '../trust/index.js';
import { claim, cwtContentFormat, es256, header } from './compact-keys.js';
import type { CompactRecord } from './record-reader.js';
import { readRecord } from './record-reader.js';
import { roomForContext, toBeSigned } from './to-be-signed.js';

export const compactPrefix = 'PUENTE1:';

/** RFC 9052 §2: a COSE_Sign1 is tag 18, and a list of four. */
const sign1Tag = 0xd2;
const listOfFour = 0x84;
const emptyMap = 0xa0;

export function openCompact(text: string, platform: Platform): Opened {
  assertSize(text, limits.compact);
  const message = readBase45(text, compactPrefix.length, roomForContext);
  const reader = new CborReader(message, platform, roomForContext);
  reader.byte(sign1Tag);
  reader.byte(listOfFour);
  const kid = readKid(reader);
  // Nobody signs the unprotected headers: whatever stood there would not be the issuer's.
  const unprotected = reader.position;
  reader.byte(emptyMap);
  const { did, issuedAt, notBefore, expires, record } = readClaims(reader);
  const signed = reader.position;
  const signature = reader.bytes();
  reader.end();
  if (signature.length !== 64) throw new Unreadable('malformed', 'not a signature of ES256');
  const { list, index } = record.place;
  return {
    form: 'compact',
    did,
    names: ({ short }) => same(short, kid),
    signedAt: issuedAt * 1000,
    notBefore: notBefore * 1000,
    expires: expires * 1000,
    bytes: toBeSigned(message, unprotected, signed),
    signature,
    place: (statusLists) => ({ list: `${statusLists}/${list}`, bit: index * bitsPerPlace }),
    facts: record.facts,
  };
}

function readKid(reader: CborReader): Uint8Array {
  const end = reader.inside();
  let algorithm = 0;
  let type = 0;
  let kid: Uint8Array | undefined;
  for (let left = reader.map(), key = noKey; left > 0; left--) {
    key = reader.key(key);
    if (key === header.algorithm) algorithm = reader.number();
    else if (key === header.type) type = reader.number();
    else if (key === header.kid) kid = reader.bytes();
    else throw new Unreadable('malformed', 'a header that no credential has');
  }
  reader.end(end);
  if (algorithm !== es256) throw new Unreadable('wrong-algorithm', 'not ES256');
  if (type !== cwtContentFormat) throw new Unreadable('wrong-type', 'not a CWT');
  if (kid === undefined) throw new Unreadable('malformed', 'no key named');
  return kid;
}

interface Claims {
  readonly did: string;
  /** Seconds since 1970. */
  readonly issuedAt: number;
  readonly notBefore: number;
  readonly expires: number;
  readonly record: CompactRecord;
}

function readClaims(reader: CborReader): Claims {
  const end = reader.inside();
  let did: string | undefined;
  let issuedAt = Infinity;
  let notBefore = Infinity;
  let expires = Infinity;
  let record: CompactRecord | undefined;
  for (let left = reader.map(), key = noKey; left > 0; left--) {
    key = reader.key(key);
    if (key === claim.issuer) did = reader.text();
    else if (key === claim.issuedAt) issuedAt = reader.number();
    else if (key === claim.notBefore) notBefore = reader.number();
    else if (key === claim.expires) expires = reader.number();
    else if (key === claim.record) record = readRecord(reader);
    else reader.skip();
  }
  reader.end(end);
  if (did === undefined || record === undefined) throw new Unreadable('malformed', 'a claim is missing');
  return { did, issuedAt, notBefore, expires, record };
}

function same(left: KnownKey['short'], right: Uint8Array): boolean {
  for (let at = 0; at < left.length; at++) if (left[at] !== right[at]) return false;
  return left.length === right.length;
}
