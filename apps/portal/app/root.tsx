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
    <Shell language={language} style={style} head={<meta name="theme-color" content="#0b5058" />}>
      <Frame>{children}</Frame>
    </Shell>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  return isRouteErrorResponse(error) && isProblem(error.data) ? <Failed problem={error.data} /> : <Broken />;
}
