import { apiPath } from '@puente/web/asking';
import type { LoaderFunctionArgs } from 'react-router';
import { caseIn } from '../failed/case-in.js';
import { visitContext } from '../visit/index.js';
import { handedOn } from '../sending/handed-on.js';

/** `/expedientes/:caseId/diario.jws`: the journal with its proof, signed, to be checked by somebody outside. */
export function loader({ context, params }: LoaderFunctionArgs) {
  const caseId = caseIn(params);
  return handedOn(context.get(visitContext), apiPath`/audits/cases/${caseId}/journal`);
}
