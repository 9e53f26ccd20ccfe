import type { ComponentType, ReactNode } from 'react';
import { Fragment } from 'react';
import type {
  ActionFunction,
  ActionFunctionArgs,
  LoaderFunction,
  RouterContextProvider,
  ServerBuild,
  StaticHandlerContext,
} from 'react-router';
import {
  createContext,
  createStaticHandler,
  createStaticRouter,
  isRouteErrorResponse,
  StaticRouterProvider,
} from 'react-router';
import { NoForm } from './asked.js';
import type { Route } from './route-tree.js';
import { treeOf } from './route-tree.js';

export interface Drawing {
  readonly request: Request;
  readonly status: number;
  /** What the pages gave the browser to keep. */
  readonly headers: Headers;
  readonly page: ReactNode;
  readonly context: RouterContextProvider;
}

export interface Drawer {
  readonly draw: (drawing: Drawing) => Promise<Response>;
  /** Is told what a page threw that is no answer; must not throw. */
  readonly failed: (fault: unknown, of: Pick<Drawing, 'request' | 'context'>) => void;
}

/**
 * Answers requests with the pages of a build. In place of the router's own handler, which makes each page ready to be taken over in the
 * browser, with all that was loaded for it and every other page of the site: no script of ours takes one over.
 */
export function answering({ routes }: Pick<ServerBuild, 'routes'>, { draw, failed }: Drawer) {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- the router makes its handler of closures
  const { query: asked } = createStaticHandler(treeOf(routes, parts));
  return async (request: Request, context: RouterContextProvider): Promise<Response> => {
    async function drawn(loaded: StaticHandlerContext): Promise<Response> {
      const headers = new Headers();
      for (const said of [loaded.actionHeaders, loaded.loaderHeaders].flatMap(Object.values<Headers>))
        for (const cookie of said.getSetCookie()) headers.append('set-cookie', cookie);
      return draw({ request, context, headers, status: loaded.statusCode, page: <Page loaded={loaded} /> });
    }

    async function answer(load: (request: Request) => Promise<StaticHandlerContext | Response>): Promise<Response> {
      const loaded = await load(request);
      if (loaded instanceof Response) return loaded;
      const errors: unknown[] = Object.values(loaded.errors ?? {});
      if (errors.some((error) => error instanceof NoForm)) return new Response('Bad Request', { status: 400 });
      for (const error of errors) if (!isRouteErrorResponse(error)) failed(error, { request, context });
      const whole = context.get(wholeAnswer);
      if (whole !== null && !loaded.errors) return whole;
      try {
        return await drawn(loaded);
      } catch (fault) {
        failed(fault, { request, context });
        const [outermost] = loaded.matches;
        return drawn({ ...loaded, statusCode: 500, errors: { [outermost?.route.id ?? '']: fault } });
      }
    }

    try {
      // By its types it could be what was loaded; where answers are made, it is one.
      return (await asked(request, { requestContext: context, generateMiddlewareResponse: answer })) as Response;
    } catch (fault) {
      failed(fault, { request, context });
      return new Response(null, { status: 500 });
    }
  };
}

/** What an address without a page answers: a file, a way elsewhere. */
const wholeAnswer = createContext<Response | null>(null);

/** What is around every page. */
type Around = ComponentType<{ readonly children: ReactNode }>;

function parts({ module }: Route): object {
  const { action, ErrorBoundary, handle, loader, middleware } = module;
  const { default: Shown, Layout = Fragment } = module as { default?: ComponentType; Layout?: Around };
  const around = (Inner: ComponentType) => (
    <Layout>
      <Inner />
    </Layout>
  );
  return {
    handle,
    ...(middleware && { middleware }),
    ...(ErrorBoundary && { hasErrorBoundary: true, errorElement: around(ErrorBoundary) }),
    ...(Shown
      ? { element: around(Shown), ...(loader && { loader }), ...(action && { action }) }
      : { element: null, loader: alone(loader ?? takesForms), ...(action && { action: alone(action) }) }),
  };
}

/** The router would take an answer apart, and what comes of it for something that a page shows. */
const alone =
  (answer: LoaderFunction | ActionFunction) =>
  async (args: ActionFunctionArgs): Promise<null> => {
    const context = args.context as RouterContextProvider;
    // Once a form was answered, nothing more is read.
    if (context.get(wholeAnswer) !== null) return null;
    const whole: unknown = await answer(args);
    if (!(whole instanceof Response)) throw new Error('an address without a page answers nothing');
    context.set(wholeAnswer, whole);
    return null;
  };

const takesForms = () => new Response(null, { status: 405, headers: { allow: 'POST' } });

/** Those that are around it are found by what was loaded, and no other is needed. */
function Page({ loaded }: { readonly loaded: StaticHandlerContext }) {
  const shown = loaded.matches.map(({ route: { element, errorElement, id } }) => ({ id, element, errorElement }));
  return <StaticRouterProvider router={createStaticRouter(shown, loaded)} context={loaded} hydrate={false} />;
}
