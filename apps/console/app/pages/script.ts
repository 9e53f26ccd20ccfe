import { packed } from '@puente/web/sending';
import type { LoaderFunctionArgs } from 'react-router';
import { script } from '../script/served.js';

/** `/consola.js`: what makes the pages quick. None of them needs it. */
export async function loader({ request }: LoaderFunctionArgs) {
  const headers = new Headers({ 'content-type': 'text/javascript; charset=utf-8', vary: 'accept-encoding' });
  headers.set('cache-control', 'public, max-age=31536000, immutable');
  return new Response(await packed(script.text, request.headers.get('accept-encoding'), headers), { headers });
}
