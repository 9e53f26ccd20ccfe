import { pageAnswer, pageFailed } from '@puente/web/sending';
import type { EntryContext, RouterContextProvider } from 'react-router';
import { ServerRouter } from 'react-router';
import { style } from './layout/style.js';
import offlineCss from './offline/checker.css?inline';
import { paths } from './paths/index.js';
import { contentSecurity } from './sending/content-security.js';
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
  // Whoever reports leaves nothing in the browser that says so, nor that they were here.
  if (visit.languageAsked && !visit.path.startsWith(paths.report))
    headers.append('set-cookie', await visit.cookies.keepLanguage(visit.language));
  const page = (
    <VisitProvider visit={visit}>
      <ServerRouter context={routes} url={request.url} />
    </VisitProvider>
  );
  return pageAnswer({ request, status, headers, page, language: visit.language, security: securityOf(visit.path) });
}

export const handleError = pageFailed((context) => context.get(visitContext).code);
