import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

/** Answers a request; what it throws or rejects with, `safeListener` answers. */
type Listen = (request: IncomingMessage, response: ServerResponse) => unknown;

/**
 * What a server listens with: whatever a listener throws, at once or later, is told and answered, and ends that one request. Without it
 * Node ends the process, because nobody catches what the listener of an event throws.
 *
 * @param tell logs the fault; must not throw
 */
export function safeListener(listen: Listen, tell: (fault: unknown) => void): RequestListener {
  return (request, response) => {
    new Promise((answered) => answered(listen(request, response))).catch((fault: unknown) => {
      tell(fault);
      // Whoever has half of an answer must see that the other half is missing.
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { 'content-type': 'text/plain', connection: 'close' }).end('Internal Server Error');
    });
  };
}
