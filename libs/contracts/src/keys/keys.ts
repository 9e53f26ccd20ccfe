import { z } from 'zod';
import { countryCode, instant } from '../values/index.js';

const coordinate = z.base64url().length(43);
const secret = z.base64url().length(43);
const thumbprint = z.base64url().length(43);
const compactJws = z
  .string()
  .max(4000)
  .regex(/^[\w-]+\.[\w-]+\.[\w-]+$/);

/** A public key, as RFC 7517 writes it; `kid` is its RFC 7638 thumbprint. Strict, so that no private part slips in. */
const publicKey = <Alg extends string>(alg: Alg) =>
  z.strictObject({
    kty: z.literal('EC'),
    crv: z.literal('P-256'),
    x: coordinate,
    y: coordinate,
    kid: thumbprint,
    alg: z.literal(alg),
    use: z.enum(['sig', 'enc']).exactOptional(),
  });

/** The first moment of the keys that follow, and the first at which the keys before them count no more. */
const overlap = { from: instant, until: instant };

export const signingAlgorithm = 'ES256';
export const encryptionAlgorithm = 'ECDH-ES+A256KW';

export const PublicSigningKey = publicKey(signingAlgorithm);
export const PublicEncryptionKey = publicKey(encryptionAlgorithm);

/** Of an issuing key, which other formats than JOSE name too: nothing but the point. */
export const PublicPoint = z.strictObject({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: coordinate,
  y: coordinate,
});

/**
 * A key that signs credentials and status lists, with the time during which it did: its id pins it, RFC 7638. A retired
 * one stays, so that what it signed can be checked. Since `compromisedAt` somebody else may have signed with it.
 */
export const IssuingKey = z.strictObject({
  kid: thumbprint,
  jwk: PublicPoint,
  from: instant,
  until: instant.exactOptional(),
  compromisedAt: instant.exactOptional(),
});

/**
 * The same, in the key file of the node that signs with it; a retired one has lost its private part. `device`: that is in
 * the node's device, and never was anywhere else.
 */
export const HeldIssuingKey = IssuingKey.extend({
  jwk: PublicPoint.extend({ d: secret.exactOptional() }),
  device: z.literal(true).exactOptional(),
});

interface Held {
  readonly until?: unknown;
  readonly jwk: { readonly d?: unknown };
  readonly device?: unknown;
}
const onlyTheFirstSigns = (keys: readonly Held[]) =>
  keys.every(({ until, jwk, device }, index) => {
    const signs = (jwk.d !== undefined) !== (device !== undefined);
    return index === 0 ? until === undefined && signs : until !== undefined && jwk.d === undefined && !device;
  });

/** A node's issuing keys, newest first: the first signs, the others have signed. */
export const HeldIssuingKeys = z
  .array(HeldIssuingKey)
  .min(1)
  .refine(onlyTheFirstSigns, 'the first key signs; every other is retired and has no private part');

/** The pair with which a country tells others something, and is told something. */
const heldEventKeys = {
  signing: PublicSigningKey.extend({ d: secret }),
  encryption: PublicEncryptionKey.extend({ d: secret }),
};

/** 256 bits, or the name of a key in the node's device. */
const masterKey = z.union([secret, z.strictObject({ device: z.string().regex(/^[0-9a-f]{16}$/) })]);

/** A node's own keys, as its key file holds them. Never leaves the node. */
export const NodeKeyFile = z.strictObject({
  country: countryCode,
  ...heldEventKeys,
  /** Announced to the others: the pair that follows, and when. */
  next: z.strictObject({ ...heldEventKeys, ...overlap }).exactOptional(),
  /** Wraps the keys of the dossiers. */
  master: masterKey,
  /** Wrapped them before, and some still; until everything is wrapped under the other. */
  formerMaster: masterKey.exactOptional(),
  /** From it follow the marks by which people are found again, and the draws of each day; in older files, from the master. */
  marks: secret.exactOptional(),
  /** Signs the sessions of the worker's page. */
  session: secret,
  /** Apart from the key that signs events: who issues a certificate cannot speak for the country to another. */
  issuing: HeldIssuingKeys.exactOptional(),
});

/** What a country says of the keys of events that follow its present ones. */
export const EventKeyAnnouncement = z.strictObject({
  signing: PublicSigningKey,
  encryption: PublicEncryptionKey,
  ...overlap,
});

/** What the annex to the agreements says of a country's node: its keys, and the fingerprint that the signing key must have. */
export const TrustEntry = z.strictObject({
  did: z.string().regex(/^did:web:[a-z0-9.:%-]+$/i),
  fingerprint: thumbprint,
  signing: PublicSigningKey,
  encryption: PublicEncryptionKey,
  /** An `EventKeyAnnouncement`, signed with the key above: JWS in compact serialization. */
  announced: compactJws.exactOptional(),
  /** How many hours before its first use an announced key must be heard of here; a day, where nothing else was agreed. */
  noticeHours: z.int().min(1).max(720).exactOptional(),
  /** What was announced counts at once and without that notice: why, in the words of whoever had it confirmed by another way. */
  atOnce: z.strictObject({ at: instant, reason: z.string().min(10).max(500) }).exactOptional(),
  /** Newest first. A country that issues nothing yet has none. */
  issuing: z.array(IssuingKey).default([]),
});
export const TrustAnnexFile = z.record(countryCode, TrustEntry);

export type EventKeyAnnouncement = z.output<typeof EventKeyAnnouncement>;
export type IssuingKey = z.output<typeof IssuingKey>;
export type HeldIssuingKey = z.output<typeof HeldIssuingKey>;
export type NodeKeyFile = z.output<typeof NodeKeyFile>;
export type TrustEntry = z.output<typeof TrustEntry>;
export type TrustAnnexFile = z.output<typeof TrustAnnexFile>;
