import { createHash } from 'node:crypto';
import { pageAnswer, pageFailed } from '@puente/web/sending';
import type { EntryContext, RouterContextProvider } from 'react-router';
import { ServerRouter } from 'react-router';
import { style } from './layout/style.js';
import { VisitProvider, visitContext } from './visit/index.js';

/** server.mjs starts the pages with it; it travels with them in one build. */
export { start } from './serving/main.js';

/** Its own one script and no other, nothing from elsewhere: what an officer types goes to this console. */
const security = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "script-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default function render(
  request: Request,
  status: number,
  headers: Headers,
  routes: EntryContext,
  context: RouterContextProvider,
): Promise<Response> {
  const visit = context.get(visitContext);
  const page = (
    <VisitProvider visit={visit}>
      <ServerRouter context={routes} url={request.url} />
    </VisitProvider>
  );
  const policy = { 'content-security-policy': security };
  return pageAnswer({ request, status, headers, page, language: visit.language, security: policy });
}

export const handleError = pageFailed((context) => context.get(visitContext).code);
