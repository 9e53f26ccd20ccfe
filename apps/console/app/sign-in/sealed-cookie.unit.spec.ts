import { randomBytes } from 'node:crypto';
import { sealedCookie } from './sealed-cookie.js';

const key = new Uint8Array(randomBytes(32));
const how = { key, secure: true, seconds: 60, sameSite: 'strict' } as const;
const session = sealedCookie<{ readonly token: string }>('session', how);

/** A request of the browser that was given `set`. */
const bearing = (set: string): Request =>
  new Request('https://console.example/', { headers: { cookie: set.split(';', 1)[0] ?? '' } });

describe('[attack 41] what a browser keeps of an officer’s session', () => {
  it('is read by this console, for as long as it lasts', async () => {
    const set = await session.keep({ token: 'secret-token' });
    expect(await session.read(bearing(set))).toEqual({ token: 'secret-token' });
    expect(set).not.toContain('secret-token');
    expect(set).toMatch(/^__Host-session=.*; Max-Age=60; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    jest.useFakeTimers({ now: Date.now() + 61_000 });
    expect(await session.read(bearing(set))).toBeUndefined();
    jest.useRealTimers();
    expect(await session.keep({ token: 'secret-token' }, 5)).toContain('; Max-Age=5;');
  });

  it('is worth nothing with another key, as another cookie, changed or invented', async () => {
    const set = await session.keep({ token: 'secret-token' });
    const other = sealedCookie('session', { ...how, key: new Uint8Array(randomBytes(32)) });
    expect(await other.read(bearing(set))).toBeUndefined();
    const named = sealedCookie('signing-in', how);
    expect(await named.read(bearing(set.replace('__Host-session', '__Host-signing-in')))).toBeUndefined();
    const at = set.indexOf(';') - 40;
    const changed = set.slice(0, at) + (set[at] === 'A' ? 'B' : 'A') + set.slice(at + 1);
    expect(await session.read(bearing(changed))).toBeUndefined();
    for (const invented of ['', 'x', 'eyJhbGciOiJub25lIn0.e30.', '%'])
      expect(await session.read(bearing(`__Host-session=${invented}`))).toBeUndefined();
  });
});
