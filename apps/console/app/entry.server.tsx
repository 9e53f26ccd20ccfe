import { createHash } from 'node:crypto';
import { log } from '@puente/web/logging';
import { packed } from '@puente/web/sending';
import { renderToString } from 'react-dom/server';
import type { EntryContext, HandleErrorFunction, RouterContextProvider } from 'react-router';
import { ServerRouter } from 'react-router';
import { style } from './layout/style.js';
import { VisitProvider, visitContext } from './visit/index.js';

/** server.mjs starts the pages with it; it travels with them in one build. */
export { start } from './serving/main.js';

/** No script, nothing from elsewhere: what an officer types goes to this console. */
const security = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "img-src 'self' data:",
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
  headers.set('content-security-policy', security);
  headers.set('vary', 'accept-encoding, accept-language, cookie');
  const body = await packed(`<!DOCTYPE html>${page}`, request.headers.get('accept-encoding'), headers);
  return new Response(request.method === 'HEAD' ? null : body, { status, headers });
}

/** A bug or a broken dependency: its words go to the log, never to the page. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted) return;
  log('error', 'page failed', {
    code: context.get(visitContext).code,
    error: error instanceof Error ? (error.stack ?? error.message) : 'not an error',
  });
};
