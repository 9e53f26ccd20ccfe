import type { IssuingKey } from '@puente/contracts/keys';
import { announcementIn, PublicPoint } from '@puente/contracts/keys';
import { z } from 'zod';

/** The public halves of a node's keys, as the trust annex has them. */
export interface PublishedKeys {
  readonly did: string;
  /** Newest first, retired ones too, and those that others may have: these are in no document. */
  readonly issuing: readonly IssuingKey[];
  /** Signs events between countries. */
  readonly signing: EventKey;
  /** To it, events are encrypted. */
  readonly encryption: EventKey;
  /** What follows these two, signed with the first. */
  readonly announced?: string;
}
interface EventKey extends z.output<typeof PublicPoint> {
  readonly kid: string;
  readonly alg: string;
}

const instant = z.iso.datetime({ offset: true });
const verificationMethod = z.object({
  id: z.string(),
  type: z.literal('JsonWebKey'),
  controller: z.string(),
  publicKeyJwk: PublicPoint.extend({ kid: z.string(), alg: z.string() }),
  /** The key's first moment; not a word of the standards, so the document says what it means. */
  validFrom: instant.exactOptional(),
  /** Controlled Identifiers 1.0 §2.2: nothing signed at or after it counts. */
  expires: instant.exactOptional(),
  /** The same, because somebody else may have the key; ours say it nowhere, and leave such a key out. */
  revoked: instant.exactOptional(),
  /** Of a key of events that follows: its announcement, signed with the one before. */
  announcement: z.string().exactOptional(),
});
export type VerificationMethod = z.output<typeof verificationMethod>;

/** What is read of another's document; it may hold more. */
export const DidDocument = z.object({
  id: z.string(),
  verificationMethod: z.array(verificationMethod).max(200),
  assertionMethod: z.array(z.string()).max(200),
  authentication: z.array(z.string()).max(200),
  keyAgreement: z.array(z.string()).max(200),
});
export type DidDocument = z.output<typeof DidDocument>;

const contexts = [
  'https://www.w3.org/ns/did/v1',
  'https://www.w3.org/ns/cid/v1',
  {
    validFrom: {
      '@id': 'https://www.w3.org/2018/credentials#validFrom',
      '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
    },
    announcement: 'urn:puente:announcement',
  },
] as const;

/**
 * A node's document (DID Core 1.0, Controlled Identifiers 1.0). Issuing keys, retired ones with the dates between which
 * they signed, make assertions; the keys of events never do: who may speak to another country cannot issue with that key.
 * A key that others may have is not in it: who resolves the document alone accepts whatever is signed by a key that it names,
 * and few read the dates. The trust list has such keys with theirs, for who must tell what was signed before.
 * Keys of events that follow stand beside those of now, with their announcement.
 */
export function didDocument({ did, issuing, signing, encryption, announced }: PublishedKeys) {
  const method = ({ kty, crv, x, y, kid, alg }: EventKey, dates: object = {}) => ({
    id: `${did}#${kid}`,
    type: 'JsonWebKey' as const,
    controller: did,
    publicKeyJwk: { kty, crv, x, y, kid, alg },
    ...dates,
  });
  const issuers = issuing
    .filter(({ compromisedAt }) => compromisedAt === undefined)
    .map(({ kid, jwk, from, until }) =>
      method({ ...jwk, kid, alg: 'ES256' }, { validFrom: from, ...(until === undefined ? {} : { expires: until }) }),
    );
  const next = announced === undefined ? undefined : announcementIn(announced);
  const ending = next === undefined ? {} : { expires: next.until };
  const [signers, recipients] = [[method(signing, ending)], [method(encryption, ending)]];
  if (next !== undefined) {
    signers.push(method(next.signing, { validFrom: next.from, announcement: announced }));
    recipients.push(method(next.encryption, { validFrom: next.from }));
  }
  return {
    '@context': contexts,
    id: did,
    verificationMethod: [...issuers, ...signers, ...recipients],
    assertionMethod: issuers.map(({ id }) => id),
    authentication: signers.map(({ id }) => id),
    keyAgreement: recipients.map(({ id }) => id),
  };
}
