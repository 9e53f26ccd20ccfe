import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newEcKey } from './ec-key.mjs';

/** Files of a node under `nodes/<country>/`. */
export function nodeFiles(places, country) {
  const folder = join(places.nodes, country);
  const path = (name) => join(folder, name);
  return {
    folder,
    keys: path('keys.json'),
    passwords: path('database-passwords.json'),
    brokerPassword: path('broker-password'),
    proxyKey: path('proxy-key'),
    consoleKey: path('console-key'),
    trust: path('trust.json'),
    documents: path('documents'),
    messages: path('messages'),
    deletions: path('deleted-dossiers'),
  };
}

/** RFC 7638: the members in this order and no others. */
export function thumbprint({ crv, kty, x, y }) {
  return createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url');
}

function keyFor(alg, use) {
  const jwk = newEcKey();
  return { ...jwk, kid: thumbprint(jwk), alg, use };
}

const publicPart = ({ d: _secret, ...rest }) => rest;

/** Where a node's API is found by others; `localhost`, because did:web knows no addresses (W3C CCG, did:web §3.1). */
export const publicUrlOf = (country, ports) => `http://localhost:${ports[`agency-api-${country}`]}`;

/** The issuer's name that resolves to `<public URL>/.well-known/did.json`; a port's colon is percent-encoded. */
export const didOf = (publicUrl) => `did:web:${new URL(publicUrl).host.replace(':', '%3A')}`;

/**
 * Makes each node's keys once, and the trust annex in which every node finds the others' public keys and fingerprints.
 * `since`: when the first issuing key begins to count. A demonstration's way: in a deployment an operator makes the keys, and the annex is part of the agreement.
 */
export function createNodeKeys(places, countries, ports, since = new Date()) {
  const made = [];
  const annex = {};
  for (const country of countries) {
    const files = nodeFiles(places, country);
    for (const folder of [files.documents, files.messages]) mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!existsSync(files.keys)) {
      writeKeys(files.keys, newKeys(country, since));
      made.push(country);
    }
    for (const secret of [files.proxyKey, files.consoleKey])
      if (!existsSync(secret)) writeFileSync(secret, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });
    const keys = JSON.parse(readFileSync(files.keys, 'utf8'));
    // Made before countries issued anything: the other keys stay as they are.
    if (keys.issuing === undefined) {
      keys.issuing = [newIssuingKey(since)];
      writeKeys(files.keys, keys);
      made.push(`${country} (issuing)`);
    }
    annex[country] = {
      did: didOf(publicUrlOf(country, ports)),
      fingerprint: keys.signing.kid,
      signing: publicPart(keys.signing),
      encryption: publicPart(keys.encryption),
      issuing: keys.issuing.map((key) => ({ ...key, jwk: publicPart(key.jwk) })),
    };
  }
  for (const country of countries) {
    writeFileSync(nodeFiles(places, country).trust, `${JSON.stringify(annex, null, 2)}\n`);
  }
  return made.length > 0 ? `made for ${made.join(', ')}` : 'all there';
}

/** The next file is complete before it takes the place of the last one. */
function writeKeys(path, keys) {
  writeFileSync(`${path}.new`, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${path}.new`, path);
}

/** Of its own, apart from the key that signs events (libs/credentials/src/keys). */
function newIssuingKey(since) {
  const jwk = newEcKey();
  const from = new Date(since);
  from.setMilliseconds(0);
  return { kid: thumbprint(jwk), jwk, from: from.toISOString() };
}

const newKeys = (country, since) => ({
  country,
  signing: keyFor('ES256', 'sig'),
  encryption: keyFor('ECDH-ES+A256KW', 'enc'),
  master: randomBytes(32).toString('base64url'),
  marks: randomBytes(32).toString('base64url'),
  session: randomBytes(32).toString('base64url'),
  issuing: [newIssuingKey(since)],
});
