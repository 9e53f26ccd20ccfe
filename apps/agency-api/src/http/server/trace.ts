import { randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

const traceparent = /^[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/;

/** Random once and counted on: random bytes for each request cost more than a row. Names a request, guards nothing. */
const processPart = randomBytes(8).toString('hex');
let counted = 0;

function newTrace(): string {
  counted += 1;
  return processPart + counted.toString(16).padStart(16, '0');
}

/** The trace the caller is in (W3C Trace Context), or a new one: what log lines and problems are found by. */
export function traceId(request: { readonly headers: IncomingHttpHeaders }): string {
  const header = request.headers['traceparent'];
  const given = typeof header === 'string' ? traceparent.exec(header)?.[1] : undefined;
  return given ?? newTrace();
}
