import type { LoaderFunctionArgs } from 'react-router';
import { packed } from '@puente/web/sending';
import { liveScript } from '../live/served.js';

/** `/tramite/seguir.js`: the script of the worker's page. */
export async function loader({ request }: LoaderFunctionArgs) {
  const headers = new Headers({ 'content-type': 'text/javascript; charset=utf-8', vary: 'accept-encoding' });
  headers.set('cache-control', 'public, max-age=31536000, immutable');
  return new Response(await packed(liveScript, request.headers.get('accept-encoding'), headers), { headers });
}
