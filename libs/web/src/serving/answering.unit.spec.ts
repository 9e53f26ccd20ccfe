import type { ReactNode } from 'react';
import * as React from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { ServerBuild } from 'react-router';
import {
  data,
  isRouteErrorResponse,
  Outlet,
  redirect,
  RouterContextProvider,
  useActionData,
  useLoaderData,
  useRouteError,
} from 'react-router';
import { answering } from './answering.js';
import { asked as reading } from './asked.js';

// The workspace's Jest compiles JSX for React's classic runtime, which looks for this name.
Object.assign(globalThis, { React });

const read: string[] = [];
const told: unknown[] = [];
beforeEach(() => {
  read.length = 0;
  told.length = 0;
});

const { createElement } = React;
const Said = () =>
  createElement('p', null, JSON.stringify(useLoaderData()), ' ', JSON.stringify(useActionData() ?? null));
const Failed = () => {
  const error = useRouteError();
  return createElement('p', null, isRouteErrorResponse(error) ? `said: ${String(error.data)}` : 'broken');
};
const Broken = (): ReactNode => {
  throw new Error('secret of a page');
};
let isAllBroken = false;
const root = {
  default: Outlet,
  ErrorBoundary: () => createElement(isAllBroken ? Broken : Failed),
  Layout: ({ children }: { readonly children: ReactNode }) => createElement('main', null, children),
  middleware: [
    async (_args: unknown, next: () => Promise<Response>) => {
      const answer = await next();
      answer.headers.set('x-around', 'all');
      return answer;
    },
  ],
};
const loaded = (name: string, answer: unknown) => () => {
  read.push(name);
  if (answer instanceof Error) throw answer;
  return answer;
};
const page = (id: string, path: string | undefined, module: object, parentId = 'root') =>
  [id, { id, parentId, module, ...(path === undefined ? { index: true } : { path }) }] as const;
const build = {
  routes: Object.fromEntries<object>([
    ['root', { id: 'root', path: '', module: root }],
    page('home', undefined, { default: Said, loader: loaded('home', 'at home') }),
    page('around', 'files', {
      default: () => createElement('section', null, createElement(Outlet)),
      loader: loaded('around', null),
    }),
    page('file', ':number', { default: Said, loader: ({ params }: { params: object }) => params }, 'around'),
    page('form', 'form', {
      default: Said,
      loader: loaded('form', 'empty'),
      action: () => data('answered', { status: 422, headers: { 'set-cookie': 'a=b' } }),
    }),
    page('typed', 'typed', {
      default: Said,
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- as pages read it
      action: async ({ request }: { request: Request }) => [...(await request.formData()).keys()],
    }),
    page('none', 'none', {
      default: Said,
      loader: () => {
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's way to answer with another status
        throw data('not here', { status: 404 });
      },
    }),
    page('bug', 'bug', { default: Said, loader: loaded('bug', new Error('secret of a loader')) }),
    page('undrawn', 'undrawn', { default: Broken }),
    page('download', 'download', {
      loader: () => new Response('a file', { headers: { 'content-type': 'text/csv' } }),
      action: loaded('kept', new Response(null, { status: 204 })),
    }),
    page('elsewhere', 'elsewhere', { loader: () => redirect('/files/1', 303) }),
    page('takes', 'takes', { action: () => new Response(null, { status: 204 }) }),
  ]),
} as unknown as ServerBuild;

const answer = answering(build, {
  draw: ({ headers, page: drawn, status }) =>
    Promise.resolve().then(() => new Response(renderToStaticMarkup(drawn), { status, headers })),
  failed: (fault) => void told.push(fault instanceof Error ? fault.message : fault),
});
async function asked(path: string, init: RequestInit = {}) {
  const said = await answer(new Request(`http://site.example${path}`, init), new RouterContextProvider());
  return { status: said.status, headers: said.headers, text: await said.text() };
}

describe('a page of a site', () => {
  it('is drawn of what it loads, within those that are around it, and goes by what is around all', async () => {
    const home = await asked('/');
    expect([home.status, home.text]).toEqual([200, '<main><p>&quot;at home&quot; null</p></main>']);
    expect(home.headers.get('x-around')).toBe('all');
    expect((await asked('/files/7')).text).toBe(
      '<main><section><p>{&quot;number&quot;:&quot;7&quot;} null</p></section></main>',
    );
    expect(read).toEqual(['home', 'around']);
    expect(told).toEqual([]);
  });

  it('says what a form was answered, with its status and what the browser is to keep', async () => {
    const { headers, status, text } = await asked('/form', { method: 'POST', body: new URLSearchParams() });
    expect([status, text]).toEqual([422, '<main><p>&quot;empty&quot; &quot;answered&quot;</p></main>']);
    expect(headers.getSetCookie()).toEqual(['a=b']);
  });

  it.each([
    ['of another type', 'application/json', '{}'],
    ['cut off', 'multipart/form-data; boundary=x', '--x\r\nContent-Dispo'],
    ['without a boundary', 'multipart/form-data', '--x--'],
  ])('[attack 72] that is sent a form %s turns it away, and tells us of no fault', async (_what, type, body) => {
    const request = reading(
      new Request('http://site.example/typed', { method: 'POST', body, headers: { 'content-type': type } }),
    );
    const { status } = await answer(request, new RouterContextProvider());
    expect([status, told]).toEqual([400, []]);
  });

  it('that cannot be shown says why, in the same frame', async () => {
    const none = await asked('/none');
    expect([none.status, none.text]).toEqual([404, '<main><p>said: not here</p></main>']);
    expect((await asked('/what/is/not/there')).status).toBe(404);
    expect(told).toEqual([]);
  });

  it.each([
    ['loads', '/bug', 'secret of a loader'],
    ['draws', '/undrawn', 'secret of a page'],
  ])('with a bug where it %s tells us of it, and its reader only that there is one', async (_where, path, secret) => {
    const { headers, status, text } = await asked(path);
    expect([status, text]).toEqual([500, '<main><p>broken</p></main>']);
    expect(headers.get('x-around')).toBe('all');
    expect(told).toEqual([secret]);
  });

  it('is answered also where not even that can be drawn, or whoever asked is gone', async () => {
    isAllBroken = true;
    const { status, text } = await asked('/bug');
    isAllBroken = false;
    expect([status, text]).toEqual([500, '']);
    expect(told.slice(0, 2)).toEqual(['secret of a loader', 'secret of a page']);
    expect((await asked('/', { signal: AbortSignal.abort() })).status).toBe(500);
  });
});

describe('an address without a page', () => {
  it('answers with what it has, as it is', async () => {
    const { headers, status, text } = await asked('/download');
    expect([status, text, headers.get('content-type')]).toEqual([200, 'a file', 'text/csv']);
    expect(headers.get('x-around')).toBe('all');
    const elsewhere = await asked('/elsewhere');
    expect([elsewhere.status, elsewhere.headers.get('location')]).toEqual([303, '/files/1']);
    expect(told).toEqual([]);
  });

  it('reads nothing once it took a form, and says where it takes nothing else', async () => {
    expect(await asked('/download', { method: 'POST' })).toMatchObject({ status: 204, text: '' });
    const { headers, status } = await asked('/takes');
    expect([status, headers.get('allow')]).toEqual([405, 'POST']);
  });
});
