import { apiPath } from '@puente/web/asking';
import type { LoaderFunctionArgs } from 'react-router';
import { RouterContextProvider } from 'react-router';
import { handedOn } from '../sending/handed-on.js';
import { withCookies } from '../sending/with-cookies.js';
import type { Visit } from '../visit/index.js';
import { visitContext } from '../visit/index.js';
import { loader as readDocument } from './document.js';

const path = '/documentos/d1';
const visitWith = (answer: Response) => ({ path, api: { fetch: () => Promise.resolve(answer) } }) as unknown as Visit;
const pdf = () =>
  new Response('%PDF', { headers: { 'content-type': 'application/pdf', 'content-disposition': 'attachment; x' } });

async function documentAt(query: string, answer: Response): Promise<Response> {
  const context = new RouterContextProvider();
  context.set(visitContext, visitWith(answer));
  const request = new Request(`http://console.example${path}${query}`);
  return readDocument({ context, request, params: { documentId: 'd1' } } as unknown as LoaderFunctionArgs);
}

describe('a paper', () => {
  it('is saved as the node names it, and shown where a page asks for it beside a file', async () => {
    const { headers } = await documentAt('', pdf());
    expect([...headers]).toEqual([
      ['content-disposition', 'attachment; x'],
      ['content-type', 'application/pdf'],
    ]);
    const beside = (await documentAt('?ver', pdf())).headers;
    expect(beside.get('content-disposition')).toBe('inline');
    expect(beside.get('content-security-policy')).toMatch(/^default-src 'none'; object-src 'self'; frame-ancestors/);
    // What a browser would run is never shown.
    const page = () => new Response('<b>', { headers: { 'content-type': 'text/html' } });
    expect((await documentAt('?ver', page())).headers.get('content-disposition')).toBe('attachment');
    const picture = new Response('', { headers: { 'content-type': 'image/png' } });
    expect((await documentAt('', picture)).headers.get('content-disposition')).toBe('inline');
  });

  it('leads to where one says what it is looked at for, and back', async () => {
    const errors = [{ field: 'header.Look-Purpose', code: 'required', message: 'Diga para qué' }];
    const problem = { type: 'x', title: 'x', status: 400, detail: 'x', code: 'INVALID_INPUT', traceId: 'x', errors };
    const refused = handedOn(visitWith(Response.json(problem, { status: 400 })), apiPath`/documents/d1`);
    const way = (await refused.catch((thrown: unknown) => thrown)) as Response;
    expect(way.headers.get('location')).toBe('/para-que?a=%2Fdocumentos%2Fd1');
    const gone = handedOn(visitWith(new Response('', { status: 404 })), apiPath`/documents/d1`);
    await expect(gone).rejects.toMatchObject({ init: { status: 404 } });
  });
});

describe('an answer with somebody’s session', () => {
  const script = () => new Response('', { headers: { 'cache-control': 'public, max-age=31536000, immutable' } });

  it('is kept by no cache that others share', () => {
    const { headers } = withCookies(script(), ['puente_console=sealed', 'lang=es']);
    expect(headers.get('cache-control')).toBe('private, max-age=31536000, immutable');
    expect(headers.getSetCookie()).toEqual(['puente_console=sealed', 'lang=es']);
    expect(withCookies(script(), []).headers.get('cache-control')).toMatch(/^public/);
    expect(withCookies(new Response(''), ['a=b']).headers.get('cache-control')).toBeNull();
  });
});
