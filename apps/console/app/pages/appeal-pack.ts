import { apiPath } from '@puente/web/asking';
import type { LoaderFunctionArgs } from 'react-router';
import { caseIn } from '../failed/case-in.js';
import { handedOn } from '../sending/handed-on.js';
import { visitContext } from '../visit/index.js';

/** `/expedientes/:caseId/apelacion.pdf`: what a worker shows to legal aid, as a paper for an appeal; made when it is asked for. */
export function loader({ context, params }: LoaderFunctionArgs) {
  const caseId = caseIn(params);
  return handedOn(context.get(visitContext), apiPath`/legal-aid/${caseId}/appeal-pack`);
}
