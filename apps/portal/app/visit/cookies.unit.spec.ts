import { cookiesFor } from './cookies.js';

const [overTls, plain] = [cookiesFor(true), cookiesFor(false)];
const sentBack = (cookie: string) => new Request('http://portal', { headers: { cookie: cookie.split(';')[0] ?? '' } });

describe('the cookies of a portal', () => {
  it('that readers reach over TLS leave over nothing else, and cannot be put there by a neighbour', async () => {
    const session = await overTls.keepSession('token', new Date('2026-03-03T10:00:00Z'));
    expect(session).toMatch(/^__Host-puente_session=/);
    for (const attribute of ['HttpOnly', 'Secure', 'SameSite=Strict', 'Path=/', 'Expires='])
      expect(session).toContain(attribute);
    expect(session).not.toContain('Domain');
    expect(await overTls.keepLanguage('en')).toMatch(/^__Host-puente_language=.*Secure/);
    expect(await overTls.readSession(sentBack(session))).toBe('token');
    expect(await overTls.readSession(sentBack(await plain.keepSession('fixed', new Date())))).toBeUndefined();
  });

  it('on a machine without TLS are read all the same', async () => {
    const session = await plain.keepSession('token', new Date());
    expect(session).not.toContain('Secure');
    expect(await plain.readSession(sentBack(session))).toBe('token');
    expect(await plain.readSession(sentBack(await plain.dropSession()))).toBeUndefined();
  });
});
