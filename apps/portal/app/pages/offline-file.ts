import type { LoaderFunctionArgs } from 'react-router';
import { workerSecurity } from '../sending/content-security.js';
import { offlinePage } from '../offline/index.js';
import { offlineFile } from '../offline/served.js';
import { forGood, packed } from '@puente/web/sending';
import { cannotShow } from '../failed/problem.js';

/** `/verificar/sin-conexion/comprobar.js`: its scripts. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const found = offlineFile(params['file'] ?? '');
  if (found === undefined) return cannotShow({ kind: 'not-found' });
  const headers = new Headers({ 'content-type': 'text/javascript; charset=utf-8', vary: 'accept-encoding' });
  if (found.file === 'worker') {
    headers.set('content-security-policy', workerSecurity);
    headers.set('cache-control', 'no-cache');
    headers.set('service-worker-allowed', offlinePage);
  } else headers.set('cache-control', forGood);
  return new Response(await packed(found.text, request.headers.get('accept-encoding'), headers), { headers });
}
