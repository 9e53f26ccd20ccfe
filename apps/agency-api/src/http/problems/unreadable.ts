import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { HttpProblem, problemDocument } from './problem.js';
import type { ProblemCode } from './problem-codes.js';

/** What Node does not even read as a request, by its own codes. */
const ofNode: Readonly<Record<string, ProblemCode>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'REQUEST_TOO_SLOW',
  HPE_HEADER_OVERFLOW: 'HEADERS_TOO_LARGE',
};

/**
 * Answers where there is no request to answer, only bytes, with a problem like any other: in Spanish, because nobody was heard
 * to ask for another language. The connection ends: where a next request would begin in it, nobody knows.
 */
export function answerUnreadable(
  { code = '' }: { readonly code?: string },
  socket: Pick<Socket, 'writable' | 'end' | 'destroy'>,
  trace: string,
): void {
  if (code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const problem = new HttpProblem(ofNode[code] ?? 'MALFORMED_REQUEST');
  const body = JSON.stringify(problemDocument(problem, 'es', trace));
  const lines = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ''}`,
    'content-type: application/problem+json; charset=utf-8',
    'content-language: es',
    `content-length: ${Buffer.byteLength(body)}`,
    'cache-control: no-store',
    'connection: close',
  ];
  socket.end(`${lines.join('\r\n')}\r\n\r\n${body}`);
}
