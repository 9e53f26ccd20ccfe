import { z } from 'zod';
import { countryCode } from '../values/index.js';

const coordinate = z.base64url().length(43);
const secret = z.base64url().length(43);
const thumbprint = z.base64url().length(43);

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

export const signingAlgorithm = 'ES256';
export const encryptionAlgorithm = 'ECDH-ES+A256KW';

export const PublicSigningKey = publicKey(signingAlgorithm);
export const PublicEncryptionKey = publicKey(encryptionAlgorithm);

/** A node's own keys, as its key file holds them. Read at start; never leaves the node. */
export const NodeKeyFile = z.strictObject({
  country: countryCode,
  signing: PublicSigningKey.extend({ d: secret }),
  encryption: PublicEncryptionKey.extend({ d: secret }),
  /** Wraps the keys of the dossiers. */
  master: secret,
  /** Signs the sessions of the worker's page. */
  session: secret,
});

/** What the annex to the agreements says of a country's node: its keys, and the fingerprint that the signing key must have. */
export const TrustEntry = z.strictObject({
  did: z.string().regex(/^did:web:[a-z0-9.:%-]+$/i),
  fingerprint: thumbprint,
  signing: PublicSigningKey,
  encryption: PublicEncryptionKey,
});
export const TrustAnnexFile = z.record(countryCode, TrustEntry);

export type NodeKeyFile = z.output<typeof NodeKeyFile>;
export type TrustEntry = z.output<typeof TrustEntry>;
export type TrustAnnexFile = z.output<typeof TrustAnnexFile>;
