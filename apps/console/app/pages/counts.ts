import { Queues } from '@puente/contracts/answers/cases';
import { apiPath } from '@puente/web/asking';
import { consoleIn } from '@puente/words/languages';
import type { LoaderFunctionArgs } from 'react-router';
import { visitContext } from '../visit/index.js';
import { countsOf } from '../work/index.js';

/** `/colas.json`: what the list of queues says now. The open page asks by itself, which keeps no session (`receive`). */
export async function loader({ context }: LoaderFunctionArgs): Promise<Response> {
  const { api, language } = context.get(visitContext);
  const said = await api.read(apiPath`/queues`, Queues);
  if (said.outcome !== 'said') return new Response(null, { status: 503 });
  const { work } = consoleIn(language);
  return Response.json(Object.fromEntries(said.answer.items.map((queue) => [queue.id, countsOf(queue, work)])), {
    headers: { 'cache-control': 'no-store' },
  });
}
