import { apiPath, asking } from '@puente/web/asking';
import type { LoaderFunctionArgs } from 'react-router';
import { cannotShow } from '../failed/problem.js';
import { handedOn } from '../sending/handed-on.js';
import { inFrame } from '../viewer/in-frame.js';
import { visitContext } from '../visit/index.js';

/** What a browser shows by itself: pictures, which the node has drawn anew; and a PDF, in its own viewer, where the page asks for it beside a file and has no script that draws it. */
const pictures: ReadonlySet<string> = new Set(['image/jpeg', 'image/png']);
const isShown = (type: string, beside: boolean): boolean =>
  pictures.has(type) || (beside && type === 'application/pdf');

/** `/documentos/:documentId`: handed on as it comes, whole or the part of it that a browser's own viewer asks for. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { documentId = '' } = params;
  if (!/^[\w-]+$/.test(documentId)) return cannotShow('not-found');
  const beside = new URL(request.url).searchParams.has('ver');
  const path = apiPath`/documents/${documentId}`;
  const also = (type: string) => ({
    'content-type': type,
    ...(isShown(type, beside)
      ? { 'content-disposition': 'inline' }
      : beside && { 'content-disposition': 'attachment' }),
    ...(beside && { 'content-security-policy': `default-src 'none'; object-src 'self'; ${inFrame}` }),
  });
  return handedOn(context.get(visitContext), beside ? asking(path, { disposition: 'inline' }) : path, also, request);
}
