import { apiPath } from '@puente/web/asking';
import type { LoaderFunctionArgs } from 'react-router';
import { cannotShow } from '../failed/problem.js';
import { handedOn } from '../sending/handed-on.js';
import { visitContext } from '../visit/index.js';

/** `/documentos/:documentId/miniatura`: a picture, small. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { documentId = '' } = params;
  if (!/^[\w-]+$/.test(documentId)) return cannotShow('not-found');
  return handedOn(context.get(visitContext), apiPath`/documents/${documentId}/thumbnail`);
}
