import { Shell } from '@puente/ui/site';
import type { ReactNode } from 'react';
import type { LoaderFunctionArgs, MiddlewareFunction } from 'react-router';
import { isRouteErrorResponse, Outlet, useLoaderData, useRouteError } from 'react-router';
import { ColleaguesContext } from './colleagues/index.js';
import { Broken, Failed } from './failed/failed.js';
import { isFailure } from './failed/problem.js';
import { Frame } from './layout/index.js';
import { withCookies } from './sending/with-cookies.js';
import { useVisit, visitContext } from './visit/index.js';

/** Pages, downloads and ways elsewhere alike give the browser what it is to keep. */
export const middleware: MiddlewareFunction<Response>[] = [
  async ({ context }, next) => withCookies(await next(), context.get(visitContext).setCookies),
];

/** Beside what the page itself asks for. */
export const loader = ({ context }: LoaderFunctionArgs) => context.get(visitContext).colleagues();

export function Layout({ children }: { readonly children: ReactNode }) {
  const { language } = useVisit();
  return (
    <Shell language={language} head={<Head />}>
      <Frame>{children}</Frame>
    </Shell>
  );
}

function Head() {
  const { looks, runs } = useVisit();
  return (
    <>
      <meta name="color-scheme" content="light dark" />
      <link rel="stylesheet" href={looks} />
      <script src={runs} defer />
    </>
  );
}

export default function Root() {
  return (
    <ColleaguesContext value={useLoaderData<typeof loader>()}>
      <Outlet />
    </ColleaguesContext>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  return isRouteErrorResponse(error) && isFailure(error.data) ? <Failed failure={error.data} /> : <Broken />;
}
