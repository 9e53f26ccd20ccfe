import type { PageLanguage } from '@puente/words/languages';
import * as React from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Visit } from './index.js';
import { VisitProvider } from './index.js';

// The workspace's Jest compiles JSX for React's classic runtime, which looks for this name.
Object.assign(globalThis, { React });

/** A part of a page as a visitor of that country gets it. */
export function drawn(children: React.ReactNode, language: PageLanguage = 'es', country = 'GT'): string {
  const visit = { language, country } as Visit;
  return renderToStaticMarkup(React.createElement(VisitProvider, { visit, children }));
}

/** Its words without its tags. */
export const read = (...given: Parameters<typeof drawn>): string =>
  drawn(...given)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
