import { CaseView } from '@puente/contracts/answers/cases';
import { apiPath } from '@puente/web/asking';
import type { LoaderFunctionArgs } from 'react-router';
import { caseIn } from '../failed/case-in.js';
import { visitContext } from '../visit/index.js';

/**
 * `/expedientes/:caseId/version.json`: which version of the file there is now. The open page asks by itself, which keeps no session
 * (`receive`). Within the hour it is the look that opened the page; whoever still has the file before them after that looks again.
 */
export async function loader({ context, params }: LoaderFunctionArgs): Promise<Response> {
  const said = await context.get(visitContext).api.read(apiPath`/cases/${caseIn(params)}`, CaseView);
  if (said.outcome !== 'said') return new Response(null, { status: 503 });
  return Response.json({ version: said.answer.version }, { headers: { 'cache-control': 'no-store' } });
}
