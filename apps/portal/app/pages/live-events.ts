import type { LoaderFunctionArgs } from 'react-router';
import { visitContext } from '../visit/index.js';

/** `/tramite/novedades`: that the page changed, handed on from the API as it comes. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  // 204: a browser does not come again (HTML Living Standard, 9.2.3).
  const over = () => new Response(null, { status: 204 });
  if (visit.session === undefined || request.method === 'HEAD') return over();
  const followed = await visit.api.followStatus(visit.session, request.signal);
  switch (followed.outcome) {
    case 'followed':
      return events(followed.body);
    case 'session-over':
      return over();
    case 'limited':
      return events(againIn(followed.seconds));
    case 'down':
      return events(againIn(30));
  }
}

const againIn = (seconds: number): string => `retry: ${String(seconds * 1000)}\n\n`;

const events = (body: string | ReadableStream<Uint8Array> | null): Response =>
  new Response(body, { headers: { 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' } });
