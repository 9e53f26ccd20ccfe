import type { IncomingMessage, ServerResponse } from 'node:http';
import { createReadableStreamFromReadable, writeReadableStreamToWritable } from '@react-router/node';
import { asked } from './asked.js';

/** Answers a request of a reader; `peer` is the address of their socket. */
type Pages = (request: Request, peer: string) => Promise<Response>;

/**
 * Between Node and the pages, in place of the router's own adapter: bodies go both ways no faster than they are taken. What a page does
 * not read of a long form is never in memory, and a download waits for the phone that it goes to. The router's reads all that
 * is sent and writes all that it has, whoever is at the other end.
 */
export function listenerOf(pages: Pages): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (incoming, response) => {
    const gone = new AbortController();
    response.once('close', () => {
      // Whoever has all of it went nowhere.
      if (!response.writableFinished) gone.abort();
    });
    const answer = await pages(requestFrom(incoming, gone.signal), incoming.socket.remoteAddress ?? '');
    // What the page left of a form is let go, so that a browser that is still sending it comes to read the answer.
    response.once('finish', () => incoming.removeAllListeners('data').resume());
    response.writeHead(answer.status, [...answer.headers].flat());
    if (answer.body === null || incoming.method === 'HEAD') {
      response.end();
      return;
    }
    const sent = isShort(answer) ? sentAtOnce(answer, response) : writeReadableStreamToWritable(answer.body, response);
    await sent.catch((fault: unknown) => {
      // Whoever went away in the middle of a page is no fault.
      if (!gone.signal.aborted) throw fault;
    });
  };
}

/** A page is this long at most, packed: it goes in one write, and through no stream. */
const atOnce = 256 * 1024;
const isShort = ({ headers }: Response): boolean => Number(headers.get('content-length') ?? Infinity) <= atOnce;

async function sentAtOnce(answer: Response, response: ServerResponse): Promise<void> {
  response.end(new Uint8Array(await answer.arrayBuffer()));
}

function requestFrom(incoming: IncomingMessage, signal: AbortSignal): Request {
  const { headers: given, method = 'GET', rawHeaders, socket, url = '/' } = incoming;
  const headers = new Headers();
  for (let n = 0; n + 1 < rawHeaders.length; n += 2) headers.append(rawHeaders[n] ?? '', rawHeaders[n + 1] ?? '');
  const protocol = 'encrypted' in socket && socket.encrypted === true ? 'https' : 'http';
  const address = new URL(url, `${protocol}://${given.host ?? 'localhost'}`);
  if (method === 'GET' || method === 'HEAD') return new Request(address, { method, headers, signal });
  const body = createReadableStreamFromReadable(incoming);
  // Fetch asks for it where a body is a stream (fetch.spec.whatwg.org, `duplex`); the DOM's types do not know it.
  const streamed: RequestInit & { readonly duplex: 'half' } = { method, headers, signal, body, duplex: 'half' };
  return asked(new Request(address, streamed));
}
