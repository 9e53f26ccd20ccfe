import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { safeListener } from '@puente/platform/listening';
import type { ServerBuild } from 'react-router';
import { createRequestHandler } from 'react-router';
import { heardApi } from '../api/index.js';
import { log } from '../sending/log.js';
import { receive } from '../visit/receive.js';
import { readConfig } from './config.js';
import { turnAway } from './gate.js';
import { guard } from './headers.js';
import { takenBy } from './methods.js';
import { movedTo } from './moved.js';
import { listenerOf } from './pages.js';
import { readiness } from './readiness.js';

const grace = 10_000;

/** Serves the portal until SIGTERM or SIGINT; resolves when it listens. */
export async function start(build: ServerBuild, env: NodeJS.ProcessEnv): Promise<Server> {
  const config = readConfig(env);
  const heard = heardApi(config.api, config.country, Date.now);
  const takenAt = takenBy(build);
  const answer = createRequestHandler(build, 'production');
  const pages = listenerOf(async (request, peer) =>
    answer(request, await receive(request, peer, { ...config, heard })),
  );

  const listen = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    guard(response, config.secure);
    const refusal = turnAway(request, takenAt);
    if (refusal) {
      const { status, reason, headers } = refusal;
      response.writeHead(status, { 'content-type': 'text/plain', connection: 'close', ...headers }).end(reason);
      return;
    }
    const moved = movedTo(request.url);
    if (moved !== undefined) {
      // 308: a form that an open page still sends there keeps what was typed.
      response.writeHead(308, { location: moved }).end();
      return;
    }
    const path = request.url?.split('?', 1)[0];
    if (path === '/health') sendJson(response, 200, { status: 'up' });
    else if (path === '/readiness') {
      const state = await readiness(config.api);
      sendJson(response, state.status === 'up' ? 200 : 503, state);
    } else await pages(request, response);
  };
  const server = createServer(
    safeListener(listen, (fault) =>
      log('error', 'a request failed', { error: fault instanceof Error ? fault.stack : 'not an error' }),
    ),
  );

  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(config.port, config.host, listening);
  });
  const { port } = server.address() as AddressInfo;
  log('info', 'portal listens', { host: config.host, port, country: config.country });

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      log('info', 'portal stops', { signal });
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
