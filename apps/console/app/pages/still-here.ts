import type { LoaderFunctionArgs } from 'react-router';
import { visitContext } from '../visit/index.js';

/**
 * `/sigo-aqui`: somebody says that they are still there, or there again. Being answered keeps the session; who it is and what stands in
 * their forms now lets a page that was open before go on.
 */
export function loader({ context }: LoaderFunctionArgs): Response {
  const { session } = context.get(visitContext);
  if (session === undefined) return new Response(null, { status: 401 });
  const { formToken, me } = session;
  return Response.json({ who: me.id, formToken }, { headers: { 'cache-control': 'no-store' } });
}
