import type { ServerBuild } from 'react-router';
import { methodsOf } from './methods.js';

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
  page('nowhere', 'root', '*', { loader, action }),
];
const methods = methodsOf({ routes: Object.fromEntries(pages.map((one) => [one.id, one])) } as unknown as ServerBuild);

describe('the methods of an address', () => {
  it.each([
    ['/', 'GET HEAD'],
    ['/tramite', 'GET HEAD POST'],
    ['/cuanto-vale/MX', 'GET HEAD'],
    ['/credencial/GT-26-7K3M9Q-X/perdida/c1', 'GET HEAD POST'],
    ['/health', 'GET HEAD'],
    ['/readiness', 'GET HEAD'],
    ['/what/is/not/there', 'GET HEAD POST'],
  ])('%s: %s', (path, taken) => expect(methods(path).join(' ')).toBe(taken));
});
