import { turnAway as turnAwayWhere } from './gate.js';

/** Pages that are read, one that takes a form, and one that takes files. */
const takenAt = (path: string) => ({
  methods: ['/', '/responder'].includes(path) ? ['GET', 'HEAD', 'POST'] : ['GET', 'HEAD'],
  ...(path === '/responder' ? { largestForm: 10_000 } : {}),
});
const turnAway = (request: Parameters<typeof turnAwayWhere>[0]) => turnAwayWhere(request, takenAt);

const post = (headers: Record<string, string>) =>
  turnAway({ method: 'POST', headers: { 'content-length': '40', host: 'portal.example', ...headers } })?.status;

describe('the gate before the pages', () => {
  it.each([
    ['same-origin', undefined],
    ['none', undefined],
    ['same-site', 403],
    ['cross-site', 403],
  ])('a form from %s: %p', (site, status) => {
    expect(post({ 'sec-fetch-site': site, origin: 'null' })).toBe(status);
  });

  it('judges older browsers by their origin', () => {
    expect(post({ origin: 'https://portal.example' })).toBeUndefined();
    expect(post({ origin: 'https://other.example' })).toBe(403);
    expect(post({ origin: 'nonsense' })).toBe(403);
    // [attack 19] A page in a sandbox, a file, another site that hides: all are `null`.
    expect(post({ origin: 'null' })).toBe(403);
  });

  it('takes no long form and none of unknown length', () => {
    expect(post({ 'content-length': '4097' })).toBe(413);
    expect(turnAway({ method: 'POST', headers: {} })?.status).toBe(411);
    const files = (length: string) => ({ method: 'POST', url: '/responder', headers: { 'content-length': length } });
    expect(turnAway(files('10000'))).toBeUndefined();
    expect(turnAway(files('10001'))?.status).toBe(413);
    expect(turnAway({ ...files('5000'), url: '/responder/otra' })?.status).toBe(405);
  });

  it('says which methods an address takes, to whatever else is asked', () => {
    for (const method of ['GET', 'HEAD']) expect(turnAway({ method, headers: {} })).toBeUndefined();
    const toForms = { allow: 'GET, HEAD, POST, OPTIONS' };
    expect(turnAway({ method: 'DELETE', headers: {} })).toMatchObject({ status: 405, headers: toForms });
    expect(turnAway({ method: 'OPTIONS', headers: {} })).toEqual({ status: 204, reason: '', headers: toForms });
    for (const method of ['POST', 'PROPFIND'])
      expect(turnAway({ method, url: '/directorio?q=1', headers: {} })).toMatchObject({
        status: 405,
        headers: { allow: 'GET, HEAD, OPTIONS' },
      });
  });

  it.each([
    ['a b"><script>', '/tramite'],
    ['[', '/'],
    ['portal.example:99999', '/'],
    ['', '/'],
    ['portal.example', '//['],
    ['portal.example', '/compartido/un-enlace%F0%9F'],
    ['portal.example', '//evil.example/tramite'],
    ['portal.example', '/\\evil.example'],
    ['portal.example', '/.//evil.example'],
    ['portal.example', '/a/..//evil.example'],
    ['portal.example', 'http://evil.example/'],
    ['portal.example', '*'],
  ])('[attack 1] host %p and address %p are turned away', (host, url) => {
    expect(turnAway({ method: 'GET', url, headers: { host } })?.status).toBe(400);
  });

  it.each(['portal.example', 'portal.example:8443', '127.0.0.1:7463', '[::1]:7463', 'localhost'])(
    'answers as %s',
    (host) => {
      expect(turnAway({ method: 'GET', url: '/tramite?lang=es', headers: { host } })).toBeUndefined();
    },
  );
});
