import type { PuenteEvent } from '@puente/contracts/events';
import { eventTypeOf, isConfirmedByNobody, readEventData, SignedAttributes } from '@puente/contracts/events';
import { encryptionAlgorithm, signingAlgorithm } from '@puente/contracts/keys';
import type { Instant } from '@puente/domain/kernel';
import type { CryptoKey } from 'jose';
import { compactDecrypt, compactVerify } from 'jose';
import type { EventKey, NodeKeys, TrustAnnex, TrustedNode } from '../keys/index.js';
import { keysValidAt } from '../keys/index.js';
import { topicOf } from '../topics/index.js';
import type { Headers } from './headers.js';
import { readHeaders } from './headers.js';
import type { NotOpened } from './reasons.js';
import { notOpened } from './reasons.js';
import { contentEncryption, signedType } from './seal.js';

/** As it came from the broker; every part may be anything. */
export interface ArrivedEvent {
  readonly topic: string;
  readonly key?: string;
  readonly headers: Headers;
  readonly value: Uint8Array;
}

export type Opened = { readonly ok: true; readonly event: PuenteEvent } | NotOpened;

/** The largest document, twice base64-coded, with room for the rest. */
const bytesAtMost = 26_000_000;

/**
 * Opens what another node sealed. Never throws, whatever the bytes are. The order matters: what is cheap and public is
 * checked before anything is decrypted, and nothing of the content is read before its signature holds.
 *
 * @param at by this node's clock: which of its sender's keys counts now
 */
export async function open(arrived: ArrivedEvent, keys: NodeKeys, trust: TrustAnnex, at: Instant): Promise<Opened> {
  if (arrived.value.byteLength > bytesAtMost) return notOpened('NOT_AN_EVENT', 'too large');
  const headers = readHeaders(arrived.headers);
  if (!headers.ok) return notOpened('NOT_AN_EVENT', headers.faults.join(', '));
  const { claimed } = headers;
  if (claimed.to !== keys.country) return notOpened('NOT_FOR_THIS_COUNTRY', 'ce_recipient');
  const sender = trust.bySource(claimed.source);
  if (sender === undefined || sender.country === keys.country) return notOpened('UNKNOWN_COUNTRY', 'ce_source');
  const type = eventTypeOf(claimed.type);
  if (!isUnderItsPrefix(arrived.topic, sender, claimed.type)) return notOpened('WRONG_PREFIX', 'topic');
  if (arrived.key !== claimed.subject) return notOpened('HEADERS_DISAGREE', 'key');

  const decrypted = await decrypt(arrived.value, keys);
  if (decrypted === undefined) return notOpened('CANNOT_DECRYPT', 'body');
  const payload = await verify(decrypted, sender, at);
  if (payload === undefined) return notOpened('BAD_SIGNATURE', 'body');

  const signed = parseJson(payload);
  const attributes = SignedAttributes.safeParse(signed);
  if (!attributes.success) return notOpened('SCHEMA', 'signed attributes');
  const differing = attributeNames.filter((name) => attributes.data[name] !== claimed[name]);
  if (differing.length > 0) return notOpened('HEADERS_DISAGREE', differing.join(', '));
  const { id, subject, time, to } = claimed;
  const { attempt } = attributes.data;
  const proven = { id, from: sender.country, subject, ...(attempt === undefined ? {} : { attempt }) };
  const told = isConfirmedByNobody(claimed.type) ? undefined : proven;
  if (type === undefined) return notOpened('SCHEMA', 'type: not known here', told);
  const read = readEventData(type, subject, (signed as { readonly data?: unknown }).data);
  if (!read.ok) return notOpened('SCHEMA', read.faults.join('; '), told);
  return { ok: true, event: { type, ...proven, to, time, data: read.data } as PuenteEvent };
}

const attributeNames = ['id', 'type', 'source', 'subject', 'time', 'to'] as const satisfies (keyof SignedAttributes)[];

/** An unknown type is judged later, by its signed name; here only the prefix counts. */
function isUnderItsPrefix(topic: string, sender: TrustedNode, typeName: string): boolean {
  const type = eventTypeOf(typeName);
  return type === undefined
    ? topic.startsWith(`${sender.country.toLowerCase()}.`)
    : topic === topicOf(sender.country, type);
}

/** Algorithms are listed, so that a header can choose nothing but which of the known keys it is about. */
async function decrypt(body: Uint8Array, keys: NodeKeys): Promise<Uint8Array | undefined> {
  const own = [keys, ...(keys.next === undefined ? [] : [keys.next])].map(({ encryption }) => encryption);
  try {
    const { plaintext, protectedHeader } = await compactDecrypt(body, namedIn(own), {
      keyManagementAlgorithms: [encryptionAlgorithm],
      contentEncryptionAlgorithms: [contentEncryption],
    });
    return protectedHeader.cty === signedType ? plaintext : undefined;
  } catch {
    return undefined;
  }
}

async function verify(signed: Uint8Array, sender: TrustedNode, at: Instant): Promise<Uint8Array | undefined> {
  const valid = keysValidAt(sender, at).map(({ signing }) => signing);
  try {
    const { payload, protectedHeader } = await compactVerify(signed, namedIn(valid), {
      algorithms: [signingAlgorithm],
    });
    return protectedHeader.typ === signedType ? payload : undefined;
  } catch {
    return undefined;
  }
}

const namedIn =
  (keys: readonly EventKey[]) =>
  (header: { readonly kid?: string } | undefined): CryptoKey => {
    const named = keys.find(({ kid }) => kid === header?.kid);
    if (named === undefined) throw new RangeError('signed, or sealed for, another key');
    return named.key;
  };

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
