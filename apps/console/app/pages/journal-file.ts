import { readCaseNumber } from '@puente/domain/kernel';
import { apiPath } from '@puente/web/asking';
import type { LoaderFunctionArgs } from 'react-router';
import { cannotShow } from '../failed/problem.js';
import { visitContext } from '../visit/index.js';
import { handedOn } from '../sending/handed-on.js';

/** `/expedientes/:caseId/diario.jws`: the journal with its proof, signed, to be checked by somebody outside. */
export function loader({ context, params }: LoaderFunctionArgs) {
  const caseId = readCaseNumber(params['caseId'] ?? '');
  if (caseId === undefined) return cannotShow('not-found');
  return handedOn(context.get(visitContext), apiPath`/audits/cases/${caseId}/journal`);
}
