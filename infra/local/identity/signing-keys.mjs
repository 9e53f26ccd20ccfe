import { createHash, generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** The provider's signing key, kept so that tokens outlive its restart. */
export function signingKeys(path) {
  if (!existsSync(path)) {
    const jwk = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });
    const kid = createHash('sha256').update(`${jwk.x}.${jwk.y}`).digest('base64url').slice(0, 16);
    writeFileSync(path, JSON.stringify([{ ...jwk, kid, alg: 'ES256', use: 'sig' }]), { mode: 0o600 });
  }
  return JSON.parse(readFileSync(path, 'utf8'));
}
