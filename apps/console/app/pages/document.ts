import { apiPath } from '@puente/web/asking';
import type { LoaderFunctionArgs } from 'react-router';
import { cannotShow, toSignIn } from '../failed/problem.js';
import { inFrame } from '../viewer/in-frame.js';
import { visitContext } from '../visit/index.js';

/** What a browser shows by itself: pictures, which the node has drawn anew; and a PDF, in its own viewer, where the page asks for it beside a file. */
const pictures: ReadonlySet<string> = new Set(['image/jpeg', 'image/png']);
const isShown = (type: string, beside: boolean): boolean =>
  pictures.has(type) || (beside && type === 'application/pdf');

/** `/documentos/:documentId`: handed on as it comes. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const { documentId = '' } = params;
  if (!/^[\w-]+$/.test(documentId)) return cannotShow('not-found');
  const answer = await visit.api.fetch(apiPath`/documents/${documentId}`);
  if (answer === undefined || answer.status >= 500) return cannotShow('down');
  if (answer.status === 401) return toSignIn(visit);
  if (!answer.ok) return cannotShow(answer.status === 403 ? 'forbidden' : 'not-found');
  const beside = new URL(request.url).searchParams.has('ver');
  const type = answer.headers.get('content-type')?.split(';', 1)[0] ?? '';
  return new Response(answer.body, {
    headers: {
      'content-type': type === '' ? 'application/octet-stream' : type,
      'content-disposition': isShown(type, beside)
        ? 'inline'
        : (answer.headers.get('content-disposition') ?? 'attachment'),
      ...(beside && { 'content-security-policy': `default-src 'none'; object-src 'self'; ${inFrame}` }),
    },
  });
}
