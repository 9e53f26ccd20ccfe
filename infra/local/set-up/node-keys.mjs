import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files of a node under `nodes/<country>/`. */
export function nodeFiles(places, country) {
  const folder = join(places.nodes, country);
  const path = (name) => join(folder, name);
  return {
    folder,
    keys: path('keys.json'),
    trust: path('trust.json'),
    documents: path('documents'),
    messages: path('messages'),
  };
}

/** RFC 7638: the members in this order and no others. */
export function thumbprint({ crv, kty, x, y }) {
  return createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url');
}

function keyFor(alg, use) {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const jwk = privateKey.export({ format: 'jwk' });
  return { ...jwk, kid: thumbprint(jwk), alg, use };
}

const publicPart = ({ d: _secret, ...rest }) => rest;

/**
 * Makes each node's keys once, and the trust annex in which every node finds the others' public keys and fingerprints.
 * A demonstration's way: in a deployment an operator makes the keys, and the annex is part of the agreement.
 */
export function createNodeKeys(places, countries) {
  const made = [];
  const annex = {};
  for (const country of countries) {
    const files = nodeFiles(places, country);
    for (const folder of [files.documents, files.messages]) mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!existsSync(files.keys)) {
      writeFileSync(files.keys, `${JSON.stringify(newKeys(country), null, 2)}\n`, { mode: 0o600 });
      made.push(country);
    }
    const keys = JSON.parse(readFileSync(files.keys, 'utf8'));
    annex[country] = {
      did: `did:web:${country.toLowerCase()}.puente.example`,
      fingerprint: keys.signing.kid,
      signing: publicPart(keys.signing),
      encryption: publicPart(keys.encryption),
    };
  }
  for (const country of countries) {
    writeFileSync(nodeFiles(places, country).trust, `${JSON.stringify(annex, null, 2)}\n`);
  }
  return made.length > 0 ? `made for ${made.join(', ')}` : 'all there';
}

const newKeys = (country) => ({
  country,
  signing: keyFor('ES256', 'sig'),
  encryption: keyFor('ECDH-ES+A256KW', 'enc'),
  master: randomBytes(32).toString('base64url'),
  session: randomBytes(32).toString('base64url'),
});
