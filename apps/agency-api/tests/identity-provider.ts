import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { StaffRole } from '@puente/domain/case';
import type { JWTPayload } from 'jose';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** An OpenID provider of one key: discovery, keys, and tokens for whoever the test says. */
export interface IdentityProvider {
  readonly issuer: string;
  readonly publicKey: CryptoKey;
  sign(claims: JWTPayload, header?: Readonly<Record<string, string>>): Promise<string>;
  close(): Promise<void>;
}

type CryptoKey = Awaited<ReturnType<typeof generateKeyPair>>['publicKey'];

export async function identityProvider(): Promise<IdentityProvider> {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: 'test', alg: 'ES256', use: 'sig' };
  const server: Server = createServer((request, response) => {
    const body = request.url === '/jwks' ? { keys: [jwk] } : { issuer, jwks_uri: `${issuer}/jwks` };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    publicKey,
    sign: (claims, header = {}) =>
      new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: 'test', typ: 'at+jwt', ...header }).sign(privateKey),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Claims of a member of staff: `mx-stps` is an agency of MX. */
export const officerClaims = (
  issuer: string,
  audience: string,
  officer: { readonly id: string; readonly agency: string; readonly roles: readonly StaffRole[] },
): JWTPayload => ({
  iss: issuer,
  aud: audience,
  sub: officer.id,
  exp: Math.floor(Date.now() / 1000) + 3600,
  puente_kind: 'officer',
  puente_country: officer.agency.slice(0, 2).toUpperCase(),
  puente_agency: officer.agency,
  puente_roles: [...officer.roles],
});
