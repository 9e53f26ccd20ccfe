import { QueuePage, Queues } from '@puente/contracts/answers/cases';
import { apiPath, asking } from '@puente/web/asking';
import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { Title } from '@puente/web/site';
import { cannotShow, saidOr } from '../failed/problem.js';
import { useVisit, useWords, visitContext } from '../visit/index.js';
import { QueueList, QueueRows } from '../work/index.js';

/** `/`: what waits for whoever is signed in. The open queue and its page stand in the address. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const said = await visit.api.read(apiPath`/queues`, Queues);
  const works = !(said.outcome === 'refused' && said.problem.status === 403);
  const queues = works ? saidOr(said, visit).items : [];
  const { searchParams } = new URL(request.url);
  const open = searchParams.get('cola') ?? (queues.find(({ count }) => count > 0) ?? queues[0])?.id;
  if (open === undefined) return { queues };
  if (!queues.some(({ id }) => id === open)) return cannotShow('not-found');
  const cursor = searchParams.get('desde');
  const query = { queue: open, ...(cursor === null ? {} : { cursor }) };
  const page = saidOr(await visit.api.read(asking(apiPath`/cases`, query), QueuePage), visit);
  return { queues, open, page, now: Date.now() };
}

export default function Work() {
  const { work } = useWords();
  const { country, language, session } = useVisit();
  const { now, open, page, queues } = useLoaderData<typeof loader>();
  const locale = { language, country, timeZone: session?.me.timeZone ?? 'UTC' };
  return (
    <>
      <Title>{work.title}</Title>
      <h1>{work.title}</h1>
      {queues.length === 0 ? <p>{work.noQueues}</p> : <QueueList queues={queues} open={open} />}
      {page && <QueueRows page={page} queue={open} locale={locale} now={new Date(now)} />}
    </>
  );
}
