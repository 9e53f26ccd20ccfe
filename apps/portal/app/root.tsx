import { Shell } from '@puente/ui/site';
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
    <Shell language={language} head={<Head />}>
      <Frame>{children}</Frame>
    </Shell>
  );
}

/** All of the style, in the page itself: a telephone asks once. */
function Head() {
  return (
    <>
      <meta name="theme-color" content="#0b5058" />
      <style dangerouslySetInnerHTML={{ __html: style }} />
    </>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  return isRouteErrorResponse(error) && isProblem(error.data) ? <Failed problem={error.data} /> : <Broken />;
}
