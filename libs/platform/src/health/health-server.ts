import { createServer } from 'node:http';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { safeListener } from '../listening/index.js';
import type { Logger } from '../logging/index.js';

/** A part that the process needs. `required: false`: without it the process still does its work, later. */
export interface Part {
  readonly name: string;
  readonly required?: boolean;
  /** Rejects, or does not answer within the limit, when the part is down. */
  readonly check: () => Promise<unknown>;
}

export interface Readiness {
  readonly status: 'ready' | 'degraded' | 'not-ready';
  readonly parts: Readonly<Record<string, 'up' | 'down'>>;
}

const allow = 'GET, HEAD, OPTIONS';

/** Seconds; a little longer than between two looks for what is waited for. */
const comeAgain = { 'retry-after': '2' };

/** Asks every part at once. */
export async function readiness(parts: readonly Part[], withinMs = 1500): Promise<Readiness> {
  const states = await Promise.all(parts.map(async (part) => ({ part, up: await answers(part.check, withinMs) })));
  const down = states.filter(({ up }) => !up);
  const status = down.some(({ part }) => part.required !== false)
    ? 'not-ready'
    : down.length > 0
      ? 'degraded'
      : 'ready';
  return { status, parts: Object.fromEntries(states.map(({ part, up }) => [part.name, up ? 'up' : 'down'])) };
}

/**
 * Serves `/health` (the process runs) and `/readiness` (503 when a required part is down, and which one), to whoever reads:
 * another method is answered with 405 and `Allow` (RFC 9110 §15.5.6).
 */
export async function startHealthServer(options: {
  readonly host: string;
  readonly port: number;
  readonly parts: readonly Part[];
  readonly log: Pick<Logger, 'error'>;
  /** The process answers nothing else yet: whoever asks comes again, where else there would be nothing of this name. */
  readonly starting?: true;
}): Promise<{ readonly url: string; close(): Promise<void> }> {
  const listen = async ({ method = '', url = '' }: IncomingMessage, response: ServerResponse) => {
    const answer = (status: number, body: object, headers: OutgoingHttpHeaders = {}) =>
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
    if (url !== '/health' && url !== '/readiness') {
      return options.starting ? answer(503, { status: 'starting' }, comeAgain) : answer(404, { status: 'unknown' });
    }
    if (method === 'OPTIONS') return response.writeHead(204, { allow }).end();
    if (method !== 'GET' && method !== 'HEAD') return answer(405, { status: 'method not allowed' }, { allow });
    if (url === '/health') return answer(200, { status: 'up' });
    const state = await readiness(options.parts);
    // Whoever is told that it is ready sends requests at once, and between this listener and the next there is none.
    if (options.starting) return answer(503, { ...state, status: 'not-ready' }, comeAgain);
    return answer(state.status === 'not-ready' ? 503 : 200, state);
  };
  const server = createServer(
    safeListener(listen, (err) => options.log.error({ err }, 'a question about health failed')),
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port, options.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${options.host}:${String(port)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answers(check: () => Promise<unknown>, withinMs: number): Promise<boolean> {
  let limit: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    limit = setTimeout(() => resolve(false), withinMs);
  });
  const asked = Promise.resolve()
    .then(check)
    .then(
      () => true,
      () => false,
    );
  const up = await Promise.race([asked, late]);
  clearTimeout(limit);
  return up;
}
