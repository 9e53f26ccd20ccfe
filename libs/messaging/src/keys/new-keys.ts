import { randomBytes } from 'node:crypto';
import {
  encryptionAlgorithm,
  IssuingKey,
  NodeKeyFile,
  PublicEncryptionKey,
  PublicSigningKey,
  signingAlgorithm,
} from '@puente/contracts/keys';
import type { TrustEntry } from '@puente/contracts/keys';
import type { CountryCode } from '@puente/domain/kernel';
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import { z } from 'zod';

/** A fresh set of keys for a node. */
export async function newNodeKeys(country: CountryCode): Promise<NodeKeyFile> {
  return NodeKeyFile.parse({
    country,
    ...(await newEventKeys()),
    master: randomBytes(32).toString('base64url'),
    marks: randomBytes(32).toString('base64url'),
    session: randomBytes(32).toString('base64url'),
  });
}

/** A fresh pair for what countries tell each other. */
export const newEventKeys = async () => ({
  signing: PublicSigningKey.extend({ d: z.string() }).parse(await newKey(signingAlgorithm)),
  encryption: PublicEncryptionKey.extend({ d: z.string() }).parse(await newKey(encryptionAlgorithm)),
});

/** The public half, as it goes into the annex that all countries hold. */
export const trustEntryOf = ({ signing, encryption, issuing = [] }: NodeKeyFile, did: string): TrustEntry => ({
  did,
  fingerprint: signing.kid,
  signing: PublicSigningKey.parse(publicPart(signing)),
  encryption: PublicEncryptionKey.parse(publicPart(encryption)),
  issuing: issuing.map(({ device: _device, ...key }) => IssuingKey.parse({ ...key, jwk: publicPart(key.jwk) })),
});

export const publicPart = (key: object) => Object.fromEntries(Object.entries(key).filter(([name]) => name !== 'd'));

async function newKey(alg: typeof signingAlgorithm | typeof encryptionAlgorithm) {
  const { privateKey } = await generateKeyPair(alg, { crv: 'P-256', extractable: true });
  const key = await exportJWK(privateKey);
  const { kty, crv, x, y, d } = key;
  return { kty, crv, x, y, d, alg, kid: await calculateJwkThumbprint(key) };
}
