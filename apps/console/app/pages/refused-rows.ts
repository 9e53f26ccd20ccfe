import { readCaseNumber } from '@puente/domain/kernel';
import { apiPath } from '@puente/web/asking';
import type { LoaderFunctionArgs } from 'react-router';
import { cannotShow } from '../failed/problem.js';
import { handedOn } from '../sending/handed-on.js';
import { visitContext } from '../visit/index.js';

/** `/registros/:caseId/rechazadas.csv`: the refused rows as a table, for whoever mends the register. */
export function loader({ context, params }: LoaderFunctionArgs) {
  const caseId = readCaseNumber(params['caseId'] ?? '');
  if (caseId === undefined) return cannotShow('not-found');
  return handedOn(context.get(visitContext), apiPath`/bulk-issues/${caseId}/refused.csv`);
}
