import { renderToString } from 'react-dom/server';
import type { EntryContext, HandleErrorFunction, RouterContextProvider } from 'react-router';
import { ServerRouter } from 'react-router';
import { contentSecurity } from './sending/content-security.js';
import { style } from './layout/style.js';
import { log } from '@puente/web/logging';
import offlineCss from './offline/checker.css?inline';
import { paths } from './paths/index.js';
import { packed } from '@puente/web/sending';
import { VisitProvider, visitContext } from './visit/index.js';

/** server.mjs starts the pages with it; it travels with them in one build. */
export { start } from './serving/main.js';

const securityOf = contentSecurity({ all: style, offline: offlineCss });

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
  headers.set('vary', 'accept-encoding, accept-language, cookie');
  for (const [name, value] of Object.entries(securityOf(visit.path))) headers.set(name, value);
  // Whoever reports leaves nothing in the browser that says so, nor that they were here.
  if (visit.languageAsked && !visit.path.startsWith(paths.report))
    headers.append('set-cookie', await visit.cookies.keepLanguage(visit.language));
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
