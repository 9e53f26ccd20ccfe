import { apiPath } from '@puente/web/asking';
import type { LoaderFunctionArgs } from 'react-router';
import { cannotShow } from '../failed/problem.js';
import { handedOn } from '../sending/handed-on.js';
import { inFrame } from '../viewer/in-frame.js';
import { visitContext } from '../visit/index.js';

/** What a browser shows by itself: pictures, which the node has drawn anew; and a PDF, in its own viewer, where the page asks for it beside a file. */
const pictures: ReadonlySet<string> = new Set(['image/jpeg', 'image/png']);
const isShown = (type: string, beside: boolean): boolean =>
  pictures.has(type) || (beside && type === 'application/pdf');

/** `/documentos/:documentId`: handed on as it comes. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { documentId = '' } = params;
  if (!/^[\w-]+$/.test(documentId)) return cannotShow('not-found');
  const beside = new URL(request.url).searchParams.has('ver');
  return handedOn(context.get(visitContext), apiPath`/documents/${documentId}`, (type) => ({
    'content-type': type,
    ...(isShown(type, beside) && { 'content-disposition': 'inline' }),
    ...(beside && { 'content-security-policy': `default-src 'none'; object-src 'self'; ${inFrame}` }),
  }));
}
