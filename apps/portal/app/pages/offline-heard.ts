import type { LoaderFunctionArgs } from 'react-router';
import { packedOnce } from '@puente/web/sending';
import { heardContext, visitContext } from '../visit/index.js';
import { cannotShow, problemOf } from '../failed/problem.js';

/** `/verificar/sin-conexion/listas`: the same for everybody, so that asking for it says nothing. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const known = await context.get(heardContext)();
  if (known.outcome !== 'heard') return cannotShow(problemOf(known, visit));
  const headers = new Headers({
    'content-type': 'application/json',
    'cache-control': 'no-cache',
    vary: 'accept-encoding',
  });
  const body = await packedOnce(known.heard, request.headers.get('accept-encoding'), headers);
  return new Response(body, { headers });
}
