import { pageAnswer, pageFailed } from '@puente/web/sending';
import type { Drawer } from '@puente/web/serving';
import type { ServerBuild } from 'react-router';
import { start as startWith } from './serving/main.js';
import { VisitProvider, visitContext } from './visit/index.js';

/** Its own one style and script and no other, nothing from elsewhere: what an officer types goes to this console. */
const security = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** How a page is sent, its policy with it. */
export const drawer: Drawer = {
  draw({ context, page, ...drawing }) {
    const visit = context.get(visitContext);
    return pageAnswer({
      ...drawing,
      page: <VisitProvider visit={visit}>{page}</VisitProvider>,
      language: visit.language,
      security: { 'content-security-policy': security },
    });
  },
  failed: pageFailed((context) => context.get(visitContext).code),
};

/** server.mjs starts the pages with it; it travels with them in one build. */
export const start = (build: ServerBuild, env: NodeJS.ProcessEnv) => startWith(build, env, drawer);
