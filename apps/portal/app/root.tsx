import { icon } from '@puente/web/brand';
import type { ReactNode } from 'react';
import { isRouteErrorResponse, Outlet, useRouteError } from 'react-router';
import { Frame } from './layout/index.js';
import { style } from './layout/style.js';
import { Broken, Failed } from './failed/failed.js';
import { isProblem } from './failed/problem.js';
import { useVisit } from './visit/index.js';

export function Layout({ children }: { readonly children: ReactNode }) {
  const { language } = useVisit();
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="theme-color" content="#0b5058" />
        <link rel="icon" href={icon} />
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <Frame>{children}</Frame>
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  return isRouteErrorResponse(error) && isProblem(error.data) ? <Failed problem={error.data} /> : <Broken />;
}
