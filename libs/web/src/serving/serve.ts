import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { safeListener } from '@puente/platform/listening';
import { giveBackAtRest } from '@puente/platform/memory';
import type { RouterContextProvider, ServerBuild } from 'react-router';
import { log } from '../logging/index.js';
import type { Drawer } from './answering.js';
import { answering } from './answering.js';
import { turnAway } from './gate.js';
import { guard } from './headers.js';
import { takenBy } from './methods.js';
import { listenerOf } from './pages.js';
import { readiness } from './readiness.js';

declare module 'react-router' {
  /** Says to the types what both sites' react-router.config.ts say to the router. */
  interface Future {
    v8_middleware: true;
  }
}

export interface Site extends Drawer {
  /** As the log calls it: `portal`. */
  readonly name: string;
  readonly host: string;
  readonly port: number;
  readonly country: string;
  /** The API that its pages are made of. */
  readonly api: string;
  /** Whether readers come over TLS. */
  readonly secure: boolean;
  readonly build: ServerBuild;
  /** What the pages know of one request. `peer` is the address of its socket. */
  readonly receive: (request: Request, peer: string) => Promise<RouterContextProvider>;
  /** Where an address of before leads now; undefined where it did not move. */
  readonly movedTo?: (address: string | undefined) => string | undefined;
}

const grace = 10_000;

/** Serves a site until SIGTERM or SIGINT; resolves when it listens. */
export async function serve(site: Site): Promise<Server> {
  const takenAt = takenBy(site.build);
  const answer = answering(site.build, site);
  const pages = listenerOf(async (request, peer) => answer(request, await site.receive(request, peer)));

  const listen = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    guard(response, site.secure);
    const refusal = turnAway(request, takenAt);
    if (refusal) {
      const { status, reason, headers } = refusal;
      response.writeHead(status, { 'content-type': 'text/plain', connection: 'close', ...headers }).end(reason);
      return;
    }
    const moved = site.movedTo?.(request.url);
    if (moved !== undefined) {
      // 308: a form that an open page still sends there keeps what was typed.
      response.writeHead(308, { location: moved }).end();
      return;
    }
    const path = request.url?.split('?', 1)[0];
    if (path === '/health') sendJson(response, 200, { status: 'up' });
    else if (path === '/readiness') {
      const state = await readiness(site.api);
      sendJson(response, state.status === 'up' ? 200 : 503, state);
    } else await pages(request, response);
  };
  const server = createServer(
    safeListener(listen, (fault) =>
      log('error', 'a request failed', { error: fault instanceof Error ? fault.stack : 'not an error' }),
    ),
  );

  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(site.port, site.host, listening);
  });
  giveBackAtRest();
  const { port } = server.address() as AddressInfo;
  log('info', `${site.name} listens`, { host: site.host, port, country: site.country });

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      log('info', `${site.name} stops`, { signal });
      server.close();
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), grace).unref();
    });
  }
  return server;
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
