import { createLocalJWKSet, jwtVerify } from 'jose';
import type { CaseId, Instant } from '@puente/domain/kernel';
import { memoryKeyStore } from '../keys/index.js';
import type { SecurityEvent } from './index.js';
import { securityEventToken, securityEventTypes } from './index.js';

const at = '2026-03-03T15:04:05.678Z' as Instant;
const did = 'did:web:mx.puente.example';
const event: SecurityEvent = {
  did,
  jti: '0d2c7c1e-8a44-8a0c-9f0e-0f4f5b1f0a11',
  audience: 'hotel-demo',
  credential: 'MX-26-7K3M9Q-X' as CaseId,
  at,
  says: { type: 'statusChanged', state: 'revoked' },
};

describe('a security event token', () => {
  it('is checked by any JOSE library, for the verifier it is addressed to', async () => {
    const keys = await memoryKeyStore(at);
    const signer = await keys.current();
    const token = await securityEventToken(event, at, signer);
    const [key] = await keys.history();
    const jwks = createLocalJWKSet({ keys: [{ ...key?.jwk, kid: `${did}#${signer.kid}`, alg: 'ES256' }] });
    const options = { typ: 'secevent+jwt', issuer: did, audience: 'hotel-demo' };
    const { payload } = await jwtVerify(token, jwks, options);
    expect(payload).toEqual({
      iss: did,
      iat: 1772550245,
      toe: 1772550245,
      jti: event.jti,
      aud: 'hotel-demo',
      sub_id: { format: 'opaque', id: 'MX-26-7K3M9Q-X' },
      events: { [securityEventTypes.statusChanged]: { state: 'revoked' } },
    });
    await expect(jwtVerify(token, jwks, { ...options, audience: 'another' })).rejects.toThrow('"aud"');
  });

  it('can be taken for nothing else: no session token has its type, and it has no subject or end of its own', async () => {
    const token = await securityEventToken(event, at, await (await memoryKeyStore(at)).current());
    const [header = '', payload = ''] = token.split('.');
    const read = (part: string): object => JSON.parse(Buffer.from(part, 'base64url').toString()) as object;
    expect(read(header)).toMatchObject({ typ: 'secevent+jwt', alg: 'ES256' });
    expect(Object.keys(read(payload))).not.toEqual(expect.arrayContaining(['sub']));
    expect(read(payload)).not.toHaveProperty('exp');
  });
});
