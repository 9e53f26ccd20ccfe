import { QueuePage, Queues } from '@puente/contracts/answers/cases';
import { apiPath } from '@puente/web/asking';
import type { LoaderFunctionArgs } from 'react-router';
import { redirect, useLoaderData } from 'react-router';
import { Title } from '@puente/ui/site';
import { cannotShow, saidOr } from '../failed/problem.js';
import { firstPage } from '../layout/index.js';
import { readPage } from '../paging/index.js';
import { useWords, visitContext } from '../visit/index.js';
import { asQuery, askedIn, Filters, isNarrowed, Nothing, QueueList, QueueRows, workAt } from '../work/index.js';

/** `/`: what waits for whoever is signed in. The open queue, what of it is shown and its page stand in the address. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const said = await visit.api.read(apiPath`/queues`, Queues);
  const works = !(said.outcome === 'refused' && said.problem.status === 403);
  const queues = works ? saidOr(said, visit).items : [];
  const own = works ? undefined : firstPage(visit.session?.me.roles ?? []);
  if (own !== undefined) return redirect(own, 303);
  const given = askedIn(new URL(request.url));
  const cola = given.cola ?? (queues.find(({ count }) => count > 0) ?? queues[0])?.id;
  if (cola === undefined) return { queues };
  if (!queues.some(({ id }) => id === cola)) return cannotShow('not-found');
  const asked = { ...given, cola };
  const { pagina: cursor, ...rest } = asked;
  const query = { ...asQuery(rest), counts: 'true' };
  const first = workAt(rest);
  const page = await readPage(visit, { path: apiPath`/cases`, schema: QueuePage, query, cursor, first });
  return { queues, asked, page, now: Date.now() };
}

export default function Work() {
  const { work } = useWords();
  const { asked, now, page, queues } = useLoaderData<typeof loader>();
  return (
    <>
      <Title>{work.title}</Title>
      <h1>{work.title}</h1>
      {queues.length === 0 ? <p>{work.noQueues}</p> : <QueueList queues={queues} open={asked?.cola} />}
      {asked && (
        <>
          {(isNarrowed(asked) || page.items.length > 0) && <Filters asked={asked} page={page} />}
          {page.items.length === 0 ? (
            <Nothing asked={asked} queues={queues} />
          ) : (
            <QueueRows page={page} asked={asked} now={new Date(now)} />
          )}
        </>
      )}
    </>
  );
}
