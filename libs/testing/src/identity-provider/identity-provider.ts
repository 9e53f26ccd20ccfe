import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { JWTPayload } from 'jose';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { OfficerOfAgency } from './claims.js';
import { officerClaims } from './claims.js';

/** An OpenID provider of one key: discovery, keys, and tokens for whoever the test says. */
export interface IdentityProvider {
  readonly issuer: string;
  /** Gives a token for a name, as the demonstration's does; the password is not looked at. */
  readonly tokenEndpoint: string;
  readonly publicKey: CryptoKey;
  /** Its directory of accounts: every account that somebody asks for is there, but these; some have a name. */
  readonly scim: {
    readonly url: string;
    readonly token: string;
    readonly strangers: Set<string>;
    isDown: boolean;
    readonly names: Map<string, string>;
  };
  sign(claims: JWTPayload, header?: Readonly<Record<string, string>>): Promise<string>;
  close(): Promise<void>;
}

type CryptoKey = Awaited<ReturnType<typeof generateKeyPair>>['publicKey'];

/** @param officers whom the token endpoint knows */
export async function identityProvider(officers: readonly OfficerOfAgency[] = []): Promise<IdentityProvider> {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: 'test', alg: 'ES256', use: 'sig' };
  const byId = new Map(officers.map((officer) => [officer.id, officer]));
  const sign: IdentityProvider['sign'] = (claims, header = {}) =>
    new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: 'test', typ: 'at+jwt', ...header }).sign(privateKey);

  async function granted(request: IncomingMessage): Promise<object> {
    const asked = new URLSearchParams(await text(request));
    const officer = byId.get(asked.get('username') ?? '');
    if (officer === undefined) throw new RangeError('nobody of that name');
    const claims = officerClaims(issuer, asked.get('resource') ?? '', officer);
    return { access_token: await sign(claims), expires_in: 3600 };
  }

  function account(url: string, response: ServerResponse): void {
    const id = decodeURIComponent(url.slice('/scim/Users/'.length));
    const error = { schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'] };
    const [status, body] = scim.isDown
      ? [503, error]
      : scim.strangers.has(id)
        ? [404, error]
        : [200, { id, displayName: scim.names.get(id) }];
    response.writeHead(status, { 'content-type': 'application/scim+json' }).end(JSON.stringify(body));
  }

  const server: Server = createServer((request, response) => {
    const give = (body: object) => response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
    if (request.url?.startsWith('/scim/Users/')) account(request.url, response);
    else if (request.url === '/jwks') give({ keys: [jwk] });
    else if (request.url !== '/token') give({ issuer, jwks_uri: `${issuer}/jwks` });
    else void granted(request).then(give, () => response.writeHead(400).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const scim = {
    url: `${issuer}/scim`,
    token: 'test',
    strangers: new Set<string>(),
    isDown: false,
    names: new Map<string, string>(),
  };
  return {
    ...{ scim, issuer, publicKey, sign, tokenEndpoint: `${issuer}/token` },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
