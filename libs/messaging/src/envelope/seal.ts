import type { EventData, EventType } from '@puente/contracts/events';
import { eventTypeName } from '@puente/contracts/events';
import { encryptionAlgorithm, signingAlgorithm } from '@puente/contracts/keys';
import type { Frozen } from '@puente/contracts/values';
import type { CaseId, Instant } from '@puente/domain/kernel';
import { CompactEncrypt, CompactSign } from 'jose';
import type { NodeKeys, TrustedNode } from '../keys/index.js';
import { keysUsedAt } from '../keys/index.js';
import { topicOf } from '../topics/index.js';
import type { Headers } from './headers.js';
import { headersOf } from './headers.js';

export const signedType = 'puente-event+jwt';
export const contentEncryption = 'A256GCM';

/** What one node has to tell another. */
export type Told = {
  readonly [Type in EventType]: {
    readonly type: Type;
    readonly id: string;
    readonly subject: CaseId;
    readonly time: Instant;
    readonly data: Frozen<EventData<Type>>;
  };
}[EventType];

/** As it goes to the broker. */
export interface SealedEvent {
  readonly topic: string;
  readonly key: string;
  readonly headers: Headers;
  readonly value: Uint8Array;
}

/**
 * Signs for the sender, then encrypts for the receiver, each with the keys that their annex entry says for `sentAt`.
 *
 * @param attempt from 2 on where it is sent again on purpose
 */
export async function seal(
  told: Told,
  from: { readonly keys: NodeKeys; readonly did: string },
  to: TrustedNode,
  sentAt: Instant,
  attempt = 1,
): Promise<SealedEvent> {
  const attributes = {
    id: told.id,
    type: eventTypeName(told.type),
    source: from.did,
    subject: told.subject,
    time: told.time,
    to: to.country,
  };
  const { signing } = keysUsedAt(from.keys, sentAt);
  const { encryption } = keysUsedAt(to, sentAt);
  const signed = await new CompactSign(
    Buffer.from(JSON.stringify({ ...attributes, ...(attempt === 1 ? {} : { attempt }), data: told.data })),
  )
    .setProtectedHeader({ alg: signingAlgorithm, kid: signing.kid, typ: signedType })
    .sign(signing.key);
  const sealed = await new CompactEncrypt(Buffer.from(signed))
    .setProtectedHeader({ alg: encryptionAlgorithm, enc: contentEncryption, kid: encryption.kid, cty: signedType })
    .encrypt(encryption.key);
  return {
    topic: topicOf(from.keys.country, told.type),
    key: told.subject,
    headers: headersOf(attributes, sentAt),
    value: Buffer.from(sealed),
  };
}
