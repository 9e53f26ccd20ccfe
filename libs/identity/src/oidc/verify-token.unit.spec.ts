import { createHmac } from 'node:crypto';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { country } from '@puente/domain/kernel';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import type { TokenVerifier } from './index.js';
import { createTokenVerifier } from './index.js';

const audience = 'urn:puente:node:GT';
const claims = {
  puente_kind: 'officer',
  puente_country: 'GT',
  puente_agency: 'gt-mintrab',
  puente_roles: ['registrar', 'emperor'],
};

let provider: Server;
let issuer: string;
let pair: Awaited<ReturnType<typeof generateKeyPair>>;
let verifier: TokenVerifier;

beforeAll(async () => {
  pair = await generateKeyPair('ES256', { extractable: true });
  const jwk = { ...(await exportJWK(pair.publicKey)), kid: 'k1', alg: 'ES256', use: 'sig' };
  provider = createServer((request, response) => {
    const body = request.url === '/jwks' ? { keys: [jwk] } : { issuer, jwks_uri: `${issuer}/jwks` };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
  verifier = createTokenVerifier({ issuer, audience, country: country('GT') });
});

afterAll(() => new Promise((resolve) => provider.close(resolve)));

const token = (more: Record<string, unknown> = {}, header: Record<string, unknown> = {}): SignJWT =>
  new SignJWT({ ...claims, ...more })
    .setProtectedHeader({ alg: 'ES256', kid: 'k1', typ: 'at+jwt', ...header })
    .setSubject('gt.registrar')
    .setIssuer(issuer)
    .setAudience(audience)
    .setExpirationTime('5m');

const refused = async (text: string): Promise<string> => {
  const verified = await verifier.verify(text);
  return verified.ok ? 'believed' : verified.reason;
};

describe('a token of staff', () => {
  it('names the officer, the agency and the roles that this version knows', async () => {
    await expect(verifier.verify(await token().sign(pair.privateKey))).resolves.toEqual({
      ok: true,
      profile: {},
      actor: { kind: 'officer', id: 'gt.registrar', country: 'GT', agency: 'gt-mintrab', roles: ['registrar'] },
    });
  });

  it('[F67] gives no role for migration enforcement, and makes nobody of another kind, whatever it says', async () => {
    const said = async (more: Record<string, unknown>) => verifier.verify(await token(more).sign(pair.privateKey));
    const roles = ['migration-officer', 'border-police', 'enforcement'];
    await expect(said({ puente_roles: roles })).resolves.toMatchObject({ ok: true, actor: { roles: [] } });
    for (const puente_kind of ['enforcement', 'migration', 'system', undefined])
      await expect(said({ puente_kind })).resolves.toMatchObject({ ok: false });
  });

  it('is believed only after a sign-in with two factors, where the node asks for one', async () => {
    const strict = createTokenVerifier({ issuer, audience, country: country('GT'), signIns: ['mfa', 'phr'] });
    const said = async (more: Record<string, unknown>) => {
      const verified = await strict.verify(await token(more).sign(pair.privateKey));
      return verified.ok ? 'believed' : verified.reason;
    };
    expect(await said({ acr: 'phr' })).toBe('believed');
    for (const acr of ['pwd', undefined, ['mfa', 'phr']]) expect(await said({ acr })).toBe('weak-sign-in');
    expect(await said({ puente_kind: 'worker' })).toBe('believed');
  });

  it('names a worker by subject alone', async () => {
    const text = await token({ puente_kind: 'worker' }).sign(pair.privateKey);
    await expect(verifier.verify(text)).resolves.toEqual({
      ...{ ok: true, actor: { kind: 'worker', id: 'gt.registrar' }, profile: {} },
    });
  });

  it('says of whoever holds it a name and a language where they are a line each, and nothing else', async () => {
    const said = async (more: Record<string, unknown>) => {
      const verified = await verifier.verify(await token(more).sign(pair.privateKey));
      return verified.ok ? verified.profile : verified.reason;
    };
    const profile = { name: 'Ixchel Demostración', locale: 'es-GT' };
    expect(await said({ ...profile, email: 'x@example.org', preferred_username: 'ixchel' })).toEqual(profile);
    const odd = ['', '  ', 'a\nb', 'a\u2028b', 'a\u202Eb', 'a\u2067b', 'x'.repeat(201), ['x'], 7];
    for (const name of odd) expect(await said({ name })).toEqual({});
    const parts = { given_name: 'Ixchel', family_name: 'Cumes' };
    expect(await said(parts)).toEqual({ name: 'Ixchel Cumes' });
    expect(await said({ family_name: 'Cumes', given_name: 'a\nb' })).toEqual({ name: 'Cumes' });
    for (const name of odd) expect(await said({ ...parts, name })).toEqual({ name: 'Ixchel Cumes' });
  });

  it('names a verifier by its own client, with no role, whatever the token says of roles', async () => {
    const client = { puente_kind: 'verifier', client_id: 'gt.registrar', puente_name: 'Obra (demostración)' };
    const text = await token({ ...client, scope: 'check other' }).sign(pair.privateKey);
    await expect(verifier.verify(text)).resolves.toEqual({
      ok: true,
      profile: {},
      actor: { kind: 'verifier', id: 'gt.registrar', name: 'Obra (demostración)', scopes: ['check', 'other'] },
    });
    // On behalf of somebody, it would not be the client's own token.
    expect(await refused(await token({ ...client, client_id: 'another' }).sign(pair.privateKey))).toBe(
      'incomplete-claims',
    );
    expect(await refused(await token({ ...client, puente_name: '' }).sign(pair.privateKey))).toBe('incomplete-claims');
  });

  it('is refused for another audience, issuer, type, time or country', async () => {
    const sign = (jwt: SignJWT): Promise<string> => jwt.sign(pair.privateKey);
    expect(await refused(await sign(token().setAudience('urn:puente:node:MX')))).toBe('wrong-audience');
    expect(await refused(await sign(token().setIssuer('http://127.0.0.1:1')))).toBe('wrong-issuer');
    expect(await refused(await sign(token({}, { typ: 'JWT' })))).toBe('wrong-type');
    expect(await refused(await sign(token().setExpirationTime('-1m')))).toBe('expired');
    expect(await refused(await sign(token().setNotBefore('5m')))).toBe('not-yet-valid');
    expect(await refused(await sign(token({ puente_country: 'MX' })))).toBe('wrong-country');
    expect(await refused(await sign(token({ puente_agency: undefined })))).toBe('incomplete-claims');
    expect(await refused(await sign(token({ puente_kind: 'clock' })))).toBe('incomplete-claims');
  });

  it('is refused without signature, with a stranger’s, and with the public key as a password', async () => {
    const unsigned = new UnsecuredJWT(claims).setSubject('x').setIssuer(issuer).setAudience(audience);
    expect(await refused(unsigned.setExpirationTime('5m').encode())).toBe('wrong-algorithm');

    const body = (await token().sign(pair.privateKey)).split('.')[1] ?? '';
    const none = Buffer.from('{"alg":"none","typ":"at+jwt"}').toString('base64url');
    expect(await refused(`${none}.${body}.`)).toBe('wrong-algorithm');

    const stranger = await generateKeyPair('ES256');
    expect(await refused(await token().sign(stranger.privateKey))).toBe('bad-signature');
    expect(await refused(await token({}, { kid: 'k2' }).sign(stranger.privateKey))).toBe('bad-signature');

    const signed = `${Buffer.from('{"alg":"HS256","kid":"k1","typ":"at+jwt"}').toString('base64url')}.${body}`;
    const password = await exportSPKI(pair.publicKey);
    const confused = createHmac('sha256', password).update(signed).digest('base64url');
    expect(await refused(`${signed}.${confused}`)).toBe('wrong-algorithm');
    expect(await refused('not.a.token')).toBe('malformed');
    expect(await refused('')).toBe('malformed');
  });

  it('has its signature checked once in half a minute, and is believed no longer than it says', async () => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'setTimeout', 'clearTimeout', 'queueMicrotask'] });
    const checks = jest.spyOn(crypto.subtle, 'verify');
    try {
      const text = await token().setExpirationTime('40s').sign(pair.privateKey);
      const [, body = '', signature = ''] = text.split('.');
      const other = (part: string) => (part.startsWith('x') ? 'y' : 'x') + part.slice(1);
      for (let n = 0; n < 3; n += 1) expect(await refused(text)).toBe('believed');
      expect(checks).toHaveBeenCalledTimes(1);
      expect(await refused(text.replace(signature, other(signature)))).toBe('bad-signature');
      expect(await refused(text.replace(body, other(body)))).not.toBe('believed');
      checks.mockClear();
      jest.advanceTimersByTime(31_000);
      for (let n = 0; n < 3; n += 1) expect(await refused(text)).toBe('believed');
      expect(checks).toHaveBeenCalledTimes(1);
      jest.advanceTimersByTime(15_000);
      expect(await refused(text)).toBe('expired');
    } finally {
      checks.mockRestore();
      jest.useRealTimers();
    }
  });

  it('is believed from RS256 only where the key set holds such a key', async () => {
    const rsa = await generateKeyPair('RS256');
    expect(await refused(await token({}, { alg: 'RS256' }).sign(rsa.privateKey))).toBe('bad-signature');
  });
});

describe('a provider that does not answer', () => {
  it('is told apart from a bad token, and is asked again', async () => {
    const gone = createTokenVerifier({ issuer: 'http://127.0.0.1:9', audience, country: country('GT') });
    const text = await token().setIssuer('http://127.0.0.1:9').sign(pair.privateKey);
    await expect(gone.verify(text)).resolves.toEqual({ ok: false, reason: 'provider-unreachable' });
    await expect(gone.verify(text)).resolves.toEqual({ ok: false, reason: 'provider-unreachable' });
  });

  it('is not trusted where its document names another issuer', async () => {
    const alias = issuer.replace('127.0.0.1', 'localhost');
    const other = createTokenVerifier({ issuer: alias, audience, country: country('GT') });
    const text = await token().setIssuer(alias).sign(pair.privateKey);
    await expect(other.verify(text)).resolves.toEqual({ ok: false, reason: 'provider-unreachable' });
  });
});
