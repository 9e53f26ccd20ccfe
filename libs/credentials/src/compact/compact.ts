import { Encoder } from 'cbor-x';
import type { Instant } from '@puente/domain/kernel';
import type { Signer } from '../keys/index.js';
import { endOfDay, seconds } from '../record/last-moment.js';
import type { CredentialRecord, StatusPlace } from '../record/index.js';
import { base45 } from './base45.js';
import { compactClaims } from './compact-claims.js';
import { claim, cwtContentFormat, es256, header } from './compact-keys.js';

/** Before the base45 text, so that a scanner knows what it reads; of QR's alphanumeric characters too. */
export const compactPrefix = 'PUENTE1:';

export interface CompactOptions {
  /** Whether the paper's reader sees the birth date and the document's number. */
  readonly identity: boolean;
}

const cbor = new Encoder({ mapsAsObjects: false, useRecords: false, variableMapSize: true, tagUint8Array: false });

/**
 * The form that fits into a QR code: a CWT (RFC 8392) in a COSE_Sign1 (RFC 9052 §4.2), ES256, in base45 (RFC 9285). Not
 * deflated: it fits without, and what cannot be inflated cannot be a bomb.
 */
export async function compact(
  record: CredentialRecord,
  place: StatusPlace,
  signer: Signer,
  now: Instant,
  { identity }: CompactOptions = { identity: true },
): Promise<string> {
  const claims = new Map<number, unknown>([
    [claim.issuer, record.issuer.did],
    ...(record.validUntil ? [[claim.expires, seconds(endOfDay(record.validUntil))] as const] : []),
    [claim.notBefore, seconds(record.issuedAt)],
    [claim.issuedAt, seconds(now)],
    [claim.record, compactClaims(record, place, identity)],
  ]);
  const headers = encode(
    new Map<number, unknown>([
      [header.algorithm, es256],
      [header.kid, shortKid(signer.kid)],
      [header.type, cwtContentFormat],
    ]),
  );
  const payload = encode(claims);
  const signature = await signer.sign(encode(['Signature1', headers, new Uint8Array(), payload]));
  return compactPrefix + base45(Buffer.concat([sign1Tag, encode([headers, new Map(), payload, signature])]));
}

/** RFC 9052 §2: COSE_Sign1 is tag 18. */
const sign1Tag = Buffer.of(0xd2);

/** Eight bytes tell a country's keys apart; the whole thumbprint would be a fifth of the text. */
const shortKid = (kid: string): Buffer => Buffer.from(kid, 'base64url').subarray(0, 8);

const encode = (value: unknown): Buffer => Buffer.from(cbor.encode(value));
