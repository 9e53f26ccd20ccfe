import type { PageLanguage } from '@puente/words/languages';
import type { ReactNode } from 'react';
import { icon } from '../brand/index.js';

interface Shell {
  readonly language: PageLanguage;
  /** More of the head: the style, in the page itself or by its address. */
  readonly head: ReactNode;
  readonly children: ReactNode;
}

/** What is around every page: nothing of it comes from elsewhere, and no search engine keeps it. */
export function Shell({ children, head, language }: Shell) {
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        {head}
        <link rel="icon" href={icon} />
      </head>
      <body>{children}</body>
    </html>
  );
}
