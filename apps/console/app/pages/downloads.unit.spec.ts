import { apiPath } from '@puente/web/asking';
import { handKept, keptForGood } from '@puente/web/sending';
import type { LoaderFunctionArgs } from 'react-router';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { RouterContextProvider } from 'react-router';
import { thumbnailsAt } from '../paths/index.js';
import { handedOn } from '../sending/handed-on.js';
import { withCookies } from '../sending/with-cookies.js';
import { namedPapers, Thumbnails } from '../viewer/thumbnails.js';
import type { Visit } from '../visit/index.js';
import { visitContext } from '../visit/index.js';
import { loader as readDocument } from './document.js';
import { loader as readThumbnail } from './thumbnail.js';

const path = '/documentos/d1';
const asked: { path: string; headers?: Readonly<Record<string, string>> }[] = [];
const visitWith = (answer: Response) =>
  ({
    path,
    api: {
      fetch: (to: string, headers?: Readonly<Record<string, string>>) => {
        asked.push({ path: to, ...(headers && { headers }) });
        return Promise.resolve(answer);
      },
    },
    language: 'es',
  }) as unknown as Visit;
const pdf = () =>
  new Response('%PDF', { headers: { 'content-type': 'application/pdf', 'content-disposition': 'attachment; x' } });

type Loader = (args: LoaderFunctionArgs) => Promise<Response>;

async function loaded(loader: Loader, query: string, answer: Response, headers: HeadersInit = {}): Promise<Response> {
  const context = new RouterContextProvider();
  context.set(visitContext, visitWith(answer));
  const request = new Request(`http://console.example${path}${query}`, { headers });
  return loader({ context, request, params: { documentId: 'd1' } } as unknown as LoaderFunctionArgs);
}
const documentAt = (query: string, answer: Response, headers?: HeadersInit) =>
  loaded(readDocument, query, answer, headers);

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

  it('comes in the parts that a browser asks for, and says of itself what it takes to go on', async () => {
    const said = {
      ...{ 'content-type': 'application/pdf', 'content-disposition': 'inline; filename="d1.pdf"', etag: '"t"' },
      ...{ 'content-range': 'bytes 1-2/4', 'accept-ranges': 'bytes', 'content-length': '2', 'x-else': 'x' },
    };
    const part = () => new Response('PD', { status: 206, headers: said });
    const whatIsAsked = { range: 'bytes=1-2', 'if-range': '"t"', cookie: 'secret', 'if-none-match': '"t"' };
    const answer = await documentAt('?ver', part(), whatIsAsked);
    expect(asked.at(-1)).toEqual({
      path: '/documents/d1?disposition=inline',
      headers: { range: 'bytes=1-2', 'if-range': '"t"', 'accept-encoding': 'identity' },
    });
    expect(answer.status).toBe(206);
    expect(await answer.text()).toBe('PD');
    expect(Object.fromEntries(answer.headers)).toEqual({
      ...{ 'accept-ranges': 'bytes', 'content-range': 'bytes 1-2/4', 'content-length': '2', etag: '"t"' },
      ...{ 'content-type': 'application/pdf', 'content-disposition': 'inline' },
      'content-security-policy': expect.stringMatching(/^default-src 'none'/) as string,
    });
    const beyond = new Response('{}', { status: 416, headers: { ...said, 'content-range': 'bytes */4' } });
    const refused = await documentAt('?ver', beyond, { range: 'bytes=9-' });
    expect([refused.status, [...refused.headers]]).toEqual([416, [['content-range', 'bytes */4']]]);
  });

  it('is a picture beside others, small; one that has an odd name is not there', async () => {
    const picture = new Response('', { headers: { 'content-type': 'image/jpeg' } });
    expect((await loaded(readThumbnail, '', picture)).headers.get('content-type')).toBe('image/jpeg');
    expect(asked.at(-1)?.path).toBe('/documents/d1/thumbnail');
    const [image, document] = [{ mediaType: 'image/png' }, { mediaType: 'application/pdf' }];
    const at = thumbnailsAt([
      { id: 'd1', kind: 'identity', ...image },
      { id: 'd2"><b>', kind: 'identity', ...document },
      { id: 'd3', kind: '<b>', ...document },
      { id: 'd4', kind: 'constructor', ...document },
    ]);
    const papers = namedPapers(new URL(at, 'http://console.example').searchParams, 'es');
    expect(papers).toEqual([
      { id: 'd1', name: 'documento de identidad', mediaType: 'image/jpeg' },
      { id: 'd4', name: 'Documento', mediaType: 'application/pdf' },
    ]);
    const html = renderToStaticMarkup(createElement(Thumbnails, { papers, title: 'Documentos' }));
    expect([...html.matchAll(/(?:src|href|first-page)="([^"]+)"/g)].map(([, to]) => to)).toEqual([
      ...['/documentos/d1/ver?tipo=image%2Fjpeg&amp;giro=0&amp;zoom=1', '/documentos/d1/miniatura'],
      ...['/documentos/d4/ver?tipo=application%2Fpdf&amp;giro=0&amp;zoom=1', '/documentos/d4?ver'],
    ]);
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

describe('what a browser keeps for good', () => {
  it('is asked for by another address once it says something else', async () => {
    const [one, other] = [keptForGood('/consola.css', 'a{}'), keptForGood('/consola.css', 'b{}')];
    expect(one.address).toMatch(/^\/consola\.css\?v=[0-9a-f]{12}$/);
    expect(other.address).not.toBe(one.address);
    const answer = await handKept(one, 'text/css', new Request('http://console.example/consola.css'));
    expect(await answer.text()).toBe('a{}');
    expect(answer.headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
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
