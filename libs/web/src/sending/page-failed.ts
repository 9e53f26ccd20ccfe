import type { RouterContextProvider } from 'react-router';
import { log } from '../logging/index.js';

/** In whose answer something failed. */
interface Answering {
  readonly request: Request;
  readonly context: RouterContextProvider;
}

/**
 * A bug or a broken dependency: its words go to the log, never to the page.
 *
 * @param codeOf what the page tells the reader to say to the help desk
 */
export const pageFailed =
  (codeOf: (context: RouterContextProvider) => string) =>
  (error: unknown, { context, request }: Answering): void => {
    if (request.signal.aborted) return;
    log('error', 'page failed', {
      code: codeOf(context),
      error: error instanceof Error ? (error.stack ?? error.message) : 'not an error',
    });
  };
