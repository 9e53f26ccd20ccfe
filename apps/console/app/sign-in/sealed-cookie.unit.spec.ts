import { randomBytes } from 'node:crypto';
import { sealedCookie } from './sealed-cookie.js';

const key = new Uint8Array(randomBytes(32));
const how = { key, secure: true, seconds: 60, sameSite: 'strict' } as const;
const session = sealedCookie<{ readonly token: string }>('session', how);

/** A request of the browser that was given `set`. */
const bearing = (set: string): Request =>
  new Request('https://console.example/', { headers: { cookie: set.split(';', 1)[0] ?? '' } });

describe('[attack 41] what a browser keeps of an officer’s session', () => {
  it('is read by this console, for as long as it lasts', () => {
    const set = session.keep({ token: 'secret-token' });
    expect(session.read(bearing(set))).toEqual({ token: 'secret-token' });
    expect(set).not.toContain('secret-token');
    expect(set).toMatch(/^__Host-session=.*; Max-Age=60; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    jest.useFakeTimers({ now: Date.now() + 61_000 });
    expect(session.read(bearing(set))).toBeUndefined();
    jest.useRealTimers();
    expect(session.keep({ token: 'secret-token' }, 5)).toContain('; Max-Age=5;');
  });

  it('is found among the others, under its own name alone, the first where somebody set a second', () => {
    const [mine = ''] = session.keep({ token: 'mine' }).split(';', 1);
    const [other = ''] = session.keep({ token: 'other' }).split(';', 1);
    const read = (cookie: string) => session.read(new Request('https://console.example/', { headers: { cookie } }));
    expect(read(`puente_language=es; ${mine}; x=y`)).toEqual({ token: 'mine' });
    expect(read(`${mine}; ${other}`)).toEqual({ token: 'mine' });
    expect(read(`x${mine}`)).toBeUndefined();
    expect(read(`x="; ${mine}`)).toEqual({ token: 'mine' });
    expect(session.read(new Request('https://console.example/'))).toBeUndefined();
  });

  it('of all that a provider gives still fits in a cookie', () => {
    const tokens = { access: 'a'.repeat(1400), id: 'i'.repeat(1100), refresh: 'r'.repeat(60) };
    const set = sealedCookie('puente_console', { ...how, key }).keep(tokens);
    // Browsers take 4096 bytes of name and value (RFC 6265, 6.1).
    expect(set.split(';', 1)[0]?.length).toBeLessThan(4096);
  });

  it('is worth nothing with another key, as another cookie, changed or invented', () => {
    const set = session.keep({ token: 'secret-token' });
    const other = sealedCookie('session', { ...how, key: new Uint8Array(randomBytes(32)) });
    expect(other.read(bearing(set))).toBeUndefined();
    const named = sealedCookie('signing-in', how);
    expect(named.read(bearing(set.replace('__Host-session', '__Host-signing-in')))).toBeUndefined();
    const at = set.indexOf(';') - 40;
    const changed = set.slice(0, at) + (set[at] === 'A' ? 'B' : 'A') + set.slice(at + 1);
    expect(session.read(bearing(changed))).toBeUndefined();
    for (const invented of ['', 'x', 'eyJhbGciOiJub25lIn0.e30.', '%', 'A'.repeat(20), 'A'.repeat(60)])
      expect(session.read(bearing(`__Host-session=${invented}`))).toBeUndefined();
  });
});
