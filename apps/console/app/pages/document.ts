import { apiPath } from '@puente/web/asking';
import type { LoaderFunctionArgs } from 'react-router';
import { cannotShow, toSignIn } from '../failed/problem.js';
import { visitContext } from '../visit/index.js';

/** What a browser shows by itself: pictures, which the node has drawn anew. Everything else is saved and opened by another program. */
const shown: ReadonlySet<string> = new Set(['image/jpeg', 'image/png']);

/** `/documentos/:documentId`: handed on as it comes. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const { documentId = '' } = params;
  if (!/^[\w-]+$/.test(documentId)) return cannotShow('not-found');
  const answer = await visit.api.fetch(apiPath`/documents/${documentId}`);
  if (answer === undefined || answer.status >= 500) return cannotShow('down');
  if (answer.status === 401) return toSignIn(visit);
  if (!answer.ok) return cannotShow(answer.status === 403 ? 'forbidden' : 'not-found');
  const type = answer.headers.get('content-type')?.split(';', 1)[0] ?? '';
  return new Response(answer.body, {
    headers: {
      'content-type': type === '' ? 'application/octet-stream' : type,
      'content-disposition': shown.has(type) ? 'inline' : (answer.headers.get('content-disposition') ?? 'attachment'),
    },
  });
}
