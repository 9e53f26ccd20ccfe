import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { renderToString } from 'react-dom/server';
import type { EntryContext, HandleErrorFunction, RouterContextProvider } from 'react-router';
import { ServerRouter } from 'react-router';
import css from './look/portal.css?inline';
import { log } from './log.js';
import { keepLanguage, VisitProvider, visitContext } from './visit/index.js';

/** server.mjs starts the pages with it; it travels with them in one build. */
export { start } from '../server/main.js';

const styleHash = createHash('sha256').update(css).digest('base64');
const contentSecurityPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${styleHash}'`,
  'img-src data:',
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default async function render(
  request: Request,
  status: number,
  headers: Headers,
  routes: EntryContext,
  context: RouterContextProvider,
): Promise<Response> {
  const visit = context.get(visitContext);
  const page = renderToString(
    <VisitProvider visit={visit}>
      <ServerRouter context={routes} url={request.url} />
    </VisitProvider>,
  );
  headers.set('content-type', 'text/html; charset=utf-8');
  headers.set('content-language', visit.language);
  headers.set('content-security-policy', contentSecurityPolicy);
  if (visit.languageAsked) headers.append('set-cookie', await keepLanguage(visit.language, visit.secure));
  const body = pack(`<!DOCTYPE html>${page}`, request.headers.get('accept-encoding') ?? '', headers);
  return new Response(request.method === 'HEAD' ? null : body, { status, headers });
}

/** A prepaid megabyte holds four times as many pages when they are packed. */
function pack(page: string, accepted: string, headers: Headers): Uint8Array<ArrayBuffer> {
  const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
  headers.set('vary', 'accept-encoding, accept-language, cookie');
  if (encoding === undefined) return new Uint8Array(Buffer.from(page));
  headers.set('content-encoding', encoding);
  const packed =
    encoding === 'gzip'
      ? gzipSync(page)
      : brotliCompressSync(page, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return new Uint8Array(packed);
}

/** A bug or a broken dependency: its words go to the log, never to the page. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted) return;
  log('error', 'page failed', {
    code: context.get(visitContext).code,
    error: error instanceof Error ? (error.stack ?? error.message) : 'not an error',
  });
};
