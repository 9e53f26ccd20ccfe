import { pageAnswer, pageFailed } from '@puente/web/sending';
import type { Drawer } from '@puente/web/serving';
import type { ServerBuild } from 'react-router';
import { style } from './layout/style.js';
import offlineCss from './offline/checker.css?inline';
import { paths } from './paths/index.js';
import { contentSecurity } from './sending/content-security.js';
import { start as startWith } from './serving/main.js';
import { VisitProvider, visitContext } from './visit/index.js';

const securityOf = contentSecurity({ all: style, offline: offlineCss });

const drawer: Drawer = {
  async draw({ context, page, ...drawing }) {
    const visit = context.get(visitContext);
    // Whoever reports leaves nothing in the browser that says so, nor that they were here.
    if (visit.languageAsked && !visit.path.startsWith(paths.report))
      drawing.headers.append('set-cookie', await visit.cookies.keepLanguage(visit.language));
    return pageAnswer({
      ...drawing,
      page: <VisitProvider visit={visit}>{page}</VisitProvider>,
      language: visit.language,
      security: securityOf(visit.path),
    });
  },
  failed: pageFailed((context) => context.get(visitContext).code),
};

/** server.mjs starts the pages with it; it travels with them in one build. */
export const start = (build: ServerBuild, env: NodeJS.ProcessEnv) => startWith(build, env, drawer);
