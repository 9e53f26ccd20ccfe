import { base45, claim, compactPrefix, header } from '@puente/credentials/compact';
import { decode as fromBase45 } from 'base45';
import { Decoder, Encoder } from 'cbor-x';
import { createHmac } from 'node:crypto';
import type { SampleKey } from './authorities.js';

const options = { mapsAsObjects: false, useRecords: false, variableMapSize: true, tagUint8Array: false };
const encoder = new Encoder(options);
const decoder = new Decoder(options);

type IntegerMap = Map<number, unknown>;

interface Message {
  readonly headers: IntegerMap;
  readonly unprotected: IntegerMap;
  readonly claims: IntegerMap;
  readonly signature: Uint8Array;
}

const encode = (value: unknown): Uint8Array => Buffer.from(encoder.encode(value));
const map = (bytes: Uint8Array): IntegerMap => decoder.decode(bytes) as IntegerMap;

function open(text: string): Message {
  // After the tag, which cbor-x would hand to a handler.
  const parts = decoder.decode(fromBase45(text.slice(compactPrefix.length)).subarray(1)) as Uint8Array[];
  const [headers, unprotected, claims, signature] = parts as [Uint8Array, unknown, Uint8Array, Uint8Array];
  return { headers: map(headers), unprotected: unprotected as IntegerMap, claims: map(claims), signature };
}

export const inCode = (bytes: Uint8Array): string => compactPrefix + base45(bytes);

const close = ({ headers, unprotected, claims, signature }: Message): string =>
  inCode(Buffer.concat([Buffer.of(0xd2), encode([encode(headers), unprotected, encode(claims), signature])]));

const toBeSigned = (headers: IntegerMap, claims: IntegerMap, context: string): Uint8Array =>
  encode([context, encode(headers), new Uint8Array(), encode(claims)]);

/** Another record under the signature of the true one. */
export function alterRecord(text: string, key: number, value: unknown): string {
  const message = open(text);
  const record = new Map(message.claims.get(claim.record) as IntegerMap).set(key, value);
  return close({ ...message, claims: new Map(message.claims).set(claim.record, record) });
}

/** Other headers, signed by the very key. */
export async function resignCose(text: string, key: number, value: unknown, { signer }: SampleKey): Promise<string> {
  const message = open(text);
  const headers = new Map(message.headers).set(key, value);
  const signature = await signer.sign(toBeSigned(headers, message.claims, 'Signature1'));
  return close({ ...message, headers, signature });
}

/** RFC 9053: HMAC 256/256 is 5. */
export function macedCose(text: string, { trusted }: SampleKey): string {
  const message = open(text);
  const headers = new Map(message.headers).set(header.algorithm, 5);
  const secret = Buffer.concat([trusted.jwk.x, trusted.jwk.y].map((part) => Buffer.from(part, 'base64url')));
  const mac = createHmac('sha256', secret)
    .update(toBeSigned(headers, message.claims, 'MAC0'))
    .digest();
  return close({ ...message, headers, signature: Buffer.concat([mac, mac]) });
}

export function withUnprotected(text: string): string {
  const message = open(text);
  return close({ ...message, unprotected: new Map([[header.kid, Buffer.from('otherkey')]]) });
}

export function withoutSignature(text: string): string {
  return close({ ...open(text), signature: new Uint8Array(64) });
}
