import type { IncomingMessage } from 'node:http';
import type { Taken } from './methods.js';
import { reading } from './methods.js';

/** A case number and a code are a few dozen bytes. */
const usuallyLargest = 4096;

export interface Refusal {
  readonly status: number;
  readonly reason: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * What is turned away before the pages see it; undefined lets it pass.
 *
 * @param takenAt what a path takes; whatever other method is asked hears it in `Allow` (RFC 9110 §15.5.6)
 */
export function turnAway(
  request: Pick<IncomingMessage, 'method' | 'headers' | 'url'>,
  takenAt: (path: string) => Taken,
): Refusal | undefined {
  if (!isAddress(request)) return { status: 400, reason: 'Bad Request' };
  const { method = '', url = '/' } = request;
  // Each page is read: which one it is would be looked for a second time.
  if (reading.includes(method)) return undefined;
  const { largestForm = usuallyLargest, methods } = takenAt(url.split('?', 1)[0] ?? '/');
  if (!methods.includes(method)) {
    const headers = { allow: [...methods, 'OPTIONS'].join(', ') };
    return method === 'OPTIONS'
      ? { status: 204, reason: '', headers }
      : { status: 405, reason: 'Method Not Allowed', headers };
  }
  if (method !== 'POST') return undefined;
  if (!sentFromOurPages(request.headers)) return { status: 403, reason: 'Forbidden' };
  const length = Number.parseInt(request.headers['content-length'] ?? '', 10);
  if (Number.isNaN(length)) return { status: 411, reason: 'Length Required' };
  if (length > largestForm) return { status: 413, reason: 'Content Too Large' };
  return undefined;
}

/**
 * Whether a page can have this address: a path, on what names a machine and perhaps a port. Node takes nearly anything for
 * either, and the pages would make one address of both.
 */
function isAddress({ url = '/', headers: { host = 'localhost' } }: Pick<IncomingMessage, 'headers' | 'url'>): boolean {
  const isHost = /^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i.test(host);
  if (!isHost || !isPath(url) || !isText(url.split('?', 1)[0] ?? '') || !URL.canParse(url, `http://${host}`))
    return false;
  // `/.//` is another machine's name once the dot is taken out.
  return isPath(new URL(url, `http://${host}`).pathname);
}

const isPath = (path: string): boolean => /^\/(?![/\\])/.test(path);

/** Of bytes that are no text the router writes the whole address into the log, with whatever code or link is in it. */
function isText(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/** Browsers say where a form was; those too old for Sec-Fetch-Site send an Origin, which is `null` where it hides. */
function sentFromOurPages(headers: IncomingMessage['headers']): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin, host } = headers;
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
