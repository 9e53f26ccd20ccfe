import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { newEcKey } from '../set-up/ec-key.mjs';

/** The provider's signing key, kept so that tokens outlive its restart. */
export function signingKeys(path) {
  if (!existsSync(path)) {
    const jwk = newEcKey();
    const kid = createHash('sha256').update(`${jwk.x}.${jwk.y}`).digest('base64url').slice(0, 16);
    writeFileSync(path, JSON.stringify([{ ...jwk, kid, alg: 'ES256', use: 'sig' }]), { mode: 0o600 });
  }
  return JSON.parse(readFileSync(path, 'utf8'));
}
