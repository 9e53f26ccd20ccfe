import type { ServerBuild } from 'react-router';
import { takenBy } from './methods.js';

const page = (id: string, parentId: string | undefined, path: string | undefined, module: object) => ({
  ...{ id, path, module },
  ...(parentId === undefined ? {} : { parentId }),
  ...(id === 'home' ? { index: true } : {}),
});
const loader = () => null;
const action = () => null;

const pages = [
  page('root', undefined, '', {}),
  page('home', 'root', undefined, {}),
  page('status', 'root', '/tramite', { loader, action }),
  page('answer', 'root', '/cuanto-vale/:from/:host?', { loader }),
  page('lost', 'root', '/credencial/:number/perdida/:copy', { loader, action }),
  page('files', 'root', '/responder', { loader, action, handle: { largestForm: 10_000 } }),
  page('nowhere', 'root', '*', { loader, action }),
];
const taken = takenBy({ routes: Object.fromEntries(pages.map((one) => [one.id, one])) } as unknown as ServerBuild);

describe('what an address takes', () => {
  it.each([
    ['/', 'GET HEAD'],
    ['/tramite', 'GET HEAD POST'],
    ['/cuanto-vale/MX', 'GET HEAD'],
    ['/credencial/GT-26-7K3M9Q-X/perdida/c1', 'GET HEAD POST'],
    ['/health', 'GET HEAD'],
    ['/readiness', 'GET HEAD'],
    ['/what/is/not/there', 'GET HEAD POST'],
  ])('%s: %s', (path, methods) => expect(taken(path).methods.join(' ')).toBe(methods));

  it('is more than words only where the page says so', () => {
    expect(taken('/responder').largestForm).toBe(10_000);
    expect(taken('/tramite').largestForm).toBeUndefined();
  });
});
