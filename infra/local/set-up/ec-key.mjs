import { generateKeyPairSync } from 'node:crypto';

const format = { format: 'jwk' };

/**
 * A new P-256 key as a JWK (RFC 7518, 6.2), its private part included. Made and written in one step: Node 20 waits for
 * itself for ever where a pair is exported while what made the pair is collected as garbage.
 */
export const newEcKey = () =>
  generateKeyPairSync('ec', { namedCurve: 'P-256', publicKeyEncoding: format, privateKeyEncoding: format }).privateKey;
