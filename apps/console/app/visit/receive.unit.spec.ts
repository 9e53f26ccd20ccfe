import { randomBytes } from 'node:crypto';
import type { ActionFunctionArgs } from 'react-router';
import { formTokenName } from '../layout/form-token.js';
import { action as signOut } from '../pages/sign-out.js';
import type { Provider, Session } from '../sign-in/index.js';
import { cookiesFor, endedSessions } from '../sign-in/index.js';
import { visitContext } from './index.js';
import { receive } from './receive.js';

jest.mock('openid-client', () => ({}));

const cookies = cookiesFor(new Uint8Array(randomBytes(32)), true);
const signIn = { end: () => Promise.resolve(), signOutAt: () => Promise.reject(new Error('away')) };
const serving = {
  ...{ api: 'http://api.example', country: 'GT', looks: '/consola.css', runs: '/consola.js', proxyKey: undefined },
  ...{ cookies, ended: endedSessions(), signIn: signIn as unknown as Provider },
  remembered: { read: () => Promise.resolve(undefined), keep: () => Promise.resolve('') },
} as unknown as Parameters<typeof receive>[2];

const signedIn = (formToken: string): Session => ({
  tokens: { access: 'x', refresh: undefined, id: 'x', name: 'x', until: Date.now() + 300_000 },
  me: { id: 'gt.officer', roles: [] } as unknown as Session['me'],
  ...{ since: Date.now(), formToken },
});
const bearing = (session: Session, init: RequestInit = {}) => {
  const [cookie = ''] = cookies.session.keep(session).split(';', 1);
  return new Request('http://console.example/salir', { ...init, headers: { cookie } });
};
const opens = async (request: Request) => {
  const { session, setCookies } = (await receive(request, '127.0.0.1', serving)).get(visitContext);
  return { who: session?.me.id, gives: setCookies.map((one) => /Max-Age=\d+/.exec(one)?.[0]) };
};

describe('[attack 73] a copy of what a browser keeps of a session', () => {
  it('opens nothing once its officer signed out, and the officer’s next session is theirs', async () => {
    const [mine, next] = ['one', 'two'].map(signedIn) as [Session, Session];
    expect(await opens(bearing(mine))).toEqual({ who: 'gt.officer', gives: ['Max-Age=1800'] });

    const request = bearing(mine, { method: 'POST', body: new URLSearchParams({ [formTokenName]: 'one' }) });
    const context = await receive(request, '127.0.0.1', serving);
    await signOut({ request, context } as unknown as ActionFunctionArgs);

    expect(await opens(bearing(mine))).toEqual({ who: undefined, gives: ['Max-Age=0'] });
    expect((await opens(bearing(next))).who).toBe('gt.officer');
  });

  it('is known as long as any could be read, and no longer', () => {
    const ended = endedSessions();
    const hours = 60 * 60 * 1000;
    ended.add({ formToken: 'one', since: 0 }, 8 * hours);
    ended.add({ formToken: 'two', since: 11 * hours }, 12 * hours);
    expect(['one', 'two'].map((formToken) => ended.has({ formToken, since: 0 }))).toEqual([true, true]);
    ended.add({ formToken: 'three', since: 0 }, 12 * hours + 1);
    expect(['one', 'two'].map((formToken) => ended.has({ formToken, since: 0 }))).toEqual([false, true]);
  });
});
