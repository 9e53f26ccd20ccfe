import { QueuePage } from '@puente/contracts/answers/cases';
import { apiPath, asking } from '@puente/web/asking';
import type { LoaderFunctionArgs } from 'react-router';
import { redirect } from 'react-router';
import { saidOr } from '../failed/problem.js';
import { pageOf } from '../paths/page-of.js';
import { visitContext } from '../visit/index.js';
import { workAt } from '../work/index.js';

/** `/siguiente`: the most urgent file of a queue but the one that was just worked on; the queue itself, where there is no other. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const { searchParams } = new URL(request.url);
  const [cola, after] = [searchParams.get('cola') ?? '', searchParams.get('despues')];
  // One whose process still goes on after the decision may stand in the queue for a moment yet.
  const { items } = saidOr(
    await visit.api.read(asking(apiPath`/cases`, { queue: cola, limit: '2' }), QueuePage),
    visit,
  );
  const next = items.find(({ caseId }) => caseId !== after);
  const queue = new URLSearchParams({ cola }).toString();
  const at = next && pageOf(next.kind, next.caseId, visit.session?.me.roles);
  return redirect(at === undefined ? workAt({ cola }) : `${at}?${queue}`, 303);
}
