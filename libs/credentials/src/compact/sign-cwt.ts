import { Encoder } from 'cbor-x';
import type { Signer } from '../keys/index.js';
import { cwtContentFormat, es256, header } from './compact-keys.js';

const cbor = new Encoder({ mapsAsObjects: false, useRecords: false, variableMapSize: true, tagUint8Array: false });

/** RFC 9052 §2: COSE_Sign1 is tag 18. */
const sign1Tag = Buffer.of(0xd2);

/** COSE_Sign1 (RFC 9052 §4.2), ES256, of claims with integer keys. Nothing stands in the headers that nobody signs. */
export async function signCwt(claims: ReadonlyMap<number, unknown>, signer: Signer): Promise<Uint8Array> {
  const headers = encode(
    new Map<number, unknown>([
      [header.algorithm, es256],
      [header.kid, shortKid(signer.kid)],
      [header.type, cwtContentFormat],
    ]),
  );
  const payload = encode(claims);
  const signature = await signer.sign(encode(['Signature1', headers, new Uint8Array(), payload]));
  return Buffer.concat([sign1Tag, encode([headers, new Map(), payload, signature])]);
}

/** Eight bytes tell a country's keys apart; the whole thumbprint would be a tenth of the text. */
const shortKid = (kid: string): Buffer => Buffer.from(kid, 'base64url').subarray(0, 8);

const encode = (value: unknown): Buffer => Buffer.from(cbor.encode(value));
