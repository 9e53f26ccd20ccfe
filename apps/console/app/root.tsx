import { Shell } from '@puente/web/site';
import type { ReactNode } from 'react';
import type { MiddlewareFunction } from 'react-router';
import { isRouteErrorResponse, Outlet, useRouteError } from 'react-router';
import { Broken, Failed } from './failed/failed.js';
import { isFailure } from './failed/problem.js';
import { Frame } from './layout/index.js';
import { style } from './layout/style.js';
import { useVisit, visitContext } from './visit/index.js';

/** Pages, downloads and ways elsewhere alike give the browser what it is to keep. */
export const middleware: MiddlewareFunction<Response>[] = [
  async ({ context }, next) => {
    const response = await next();
    for (const cookie of context.get(visitContext).setCookies) response.headers.append('set-cookie', cookie);
    return response;
  },
];

export function Layout({ children }: { readonly children: ReactNode }) {
  const { language } = useVisit();
  return (
    <Shell language={language} style={style} head={<meta name="color-scheme" content="light dark" />}>
      <Frame>{children}</Frame>
    </Shell>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  return isRouteErrorResponse(error) && isFailure(error.data) ? <Failed failure={error.data} /> : <Broken />;
}
