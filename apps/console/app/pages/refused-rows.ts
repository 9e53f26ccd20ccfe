import { apiPath } from '@puente/web/asking';
import type { LoaderFunctionArgs } from 'react-router';
import { caseIn } from '../failed/case-in.js';
import { handedOn } from '../sending/handed-on.js';
import { visitContext } from '../visit/index.js';

/** `/registros/:caseId/rechazadas.csv`: the refused rows as a table, for whoever mends the register. */
export function loader({ context, params }: LoaderFunctionArgs) {
  const caseId = caseIn(params);
  return handedOn(context.get(visitContext), apiPath`/bulk-issues/${caseId}/refused.csv`);
}
