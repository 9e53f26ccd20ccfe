import { instant } from '@puente/domain/kernel';
import type { JWTHeaderParameters } from 'jose';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { readHolderProof } from './index.js';

const issuer = 'https://api.puente.example';
const now = instant('2026-11-25T12:00:00.000Z');
const seconds = Date.parse(now) / 1000;
const typ = 'openid4vci-proof+jwt';

const pair = () => generateKeyPair('ES256', { extractable: true });
const publicOf = async ({ publicKey }: Awaited<ReturnType<typeof pair>>) => exportJWK(publicKey);

interface Made {
  readonly header?: Partial<JWTHeaderParameters>;
  readonly claims?: Readonly<Record<string, unknown>>;
}
async function proof({ claims, header }: Made = {}, keys?: Awaited<ReturnType<typeof pair>>): Promise<string> {
  const own = keys ?? (await pair());
  return new SignJWT({ aud: issuer, iat: seconds, nonce: 'n-1', ...claims })
    .setProtectedHeader({ alg: 'ES256', typ, jwk: await publicOf(own), ...header })
    .sign(own.privateKey);
}

describe('the proof of a wallet’s key', () => {
  it('names the key, its thumbprint and the nonce', async () => {
    const keys = await pair();
    const jwk = await publicOf(keys);
    expect(await readHolderProof(await proof({}, keys), issuer, now)).toEqual({
      key: jwk,
      thumbprint: await calculateJwkThumbprint(jwk),
      nonce: 'n-1',
    });
  });

  it.each<[string, Made]>([
    ['for another issuer', { claims: { aud: 'https://elsewhere.example' } }],
    ['made an hour ago', { claims: { iat: seconds - 3600 } }],
    ['made tomorrow', { claims: { iat: seconds + 86_400 } }],
    ['without a time', { claims: { iat: undefined } }],
    ['without a nonce', { claims: { nonce: undefined } }],
    ['of another type', { header: { typ: 'JWT' } }],
    ['without its key', { header: { jwk: undefined as never } }],
  ])('%s proves nothing', async (_, made) => {
    expect(await readHolderProof(await proof(made), issuer, now)).toBeUndefined();
  });

  it('by another key than the one that it names proves nothing', async () => {
    const [own, other] = [await pair(), await pair()];
    const jwt = await proof({ header: { jwk: await publicOf(other) } }, own);
    expect(await readHolderProof(jwt, issuer, now)).toBeUndefined();
  });

  it('unsigned, or with the private key in it, proves nothing', async () => {
    const keys = await pair();
    const unsigned = new UnsecuredJWT({ aud: issuer, iat: seconds, nonce: 'n-1' }).encode();
    const header = Buffer.from(JSON.stringify({ alg: 'none', typ, jwk: await publicOf(keys) })).toString('base64url');
    const none = `${header}.${unsigned.split('.')[1] ?? ''}.`;
    expect(await readHolderProof(none, issuer, now)).toBeUndefined();
    const leaking = await proof({ header: { jwk: await exportJWK(keys.privateKey) } }, keys);
    expect(await readHolderProof(leaking, issuer, now)).toBeUndefined();
  });
});
