import { randomUUID } from 'node:crypto';
import { QueueView, Queues } from '@puente/contracts/answers/cases';
import { apiPath } from '@puente/web/asking';
import { Title } from '@puente/ui/site';
import { consoleIn } from '@puente/words/languages';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { Answer } from '../act/index.js';
import { textAt, Trouble, typedIn } from '../act/index.js';
import { cannotShow, saidOr } from '../failed/problem.js';
import { paths } from '../paths/index.js';
import { SavedQueues, SaveQueue } from '../saved/index.js';
import { readForm } from '../sending/read-form.js';
import { useWords, visitContext } from '../visit/index.js';
import type { Visit } from '../visit/index.js';
import { askedIn, narrowing, workAt } from '../work/index.js';

const Saved = QueueView.pick({ id: true, name: true, filter: true });
const Removed = QueueView.pick({ id: true });

const queuesOf = async (visit: Visit) => saidOr(await visit.api.read(apiPath`/queues`, Queues), visit).items;

/** `/colas`: the queues that an officer saved; where the address says what a queue was narrowed to, the form that saves it as one. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const asked = askedIn(new URL(request.url));
  const queues = await queuesOf(context.get(visitContext));
  const from = queues.find(({ id }) => id === asked.cola);
  return {
    saved: queues.filter(({ saved }) => saved),
    ...(from && narrowing(asked) && { narrowed: { asked, from: from.name } }),
    key: randomUUID(),
  };
}

export async function action({ context, request }: ActionFunctionArgs): Promise<Answer | Response> {
  const visit = context.get(visitContext);
  const typed = typedIn(await readForm(request, visit));
  if (typed === undefined) return cannotShow('too-large');
  const removed = textAt(typed, 'remove');
  return removed === undefined ? save(visit, typed, new URL(request.url)) : remove(visit, removed);
}

async function remove(visit: Visit, id: string): Promise<Response> {
  const said = await visit.api.remove(apiPath`/queues/${id}`, Removed);
  // Whoever removed it in another tab finds it gone as well.
  if (!(said.outcome === 'refused' && said.problem.status === 404)) saidOr(said, visit);
  return redirect(paths.queues, 303);
}

async function save(visit: Visit, typed: NonNullable<Answer['typed']>, url: URL): Promise<Answer | Response> {
  const name = textAt(typed, 'name');
  if (name === undefined) return { typed, faults: { name: consoleIn(visit.language).find.missing } };
  const asked = askedIn(url);
  const queues = await queuesOf(visit);
  const from = queues.find(({ id }) => id === asked.cola);
  const narrowed = narrowing(asked);
  if (from === undefined || narrowed === undefined) return cannotShow('not-found');
  // A name stands in the list once: the same one again is that queue, arranged anew.
  const id = queues.find((queue) => queue.saved && queue.name === name)?.id ?? textAt(typed, 'key') ?? randomUUID();
  const body = { name, filter: { ...from.filter, ...narrowed } };
  const said = await visit.api.put(apiPath`/queues/${id}`, body, Saved);
  const mends = said.outcome === 'refused' && ![401, 403].includes(said.problem.status);
  if (!mends) return redirect(workAt({ cola: saidOr(said, visit).id }), 303);
  const { detail, errors } = said.problem;
  return { typed, faults: { name: errors[0]?.message ?? detail } };
}

export default function SavedQueuesPage() {
  const words = useWords();
  const { key, narrowed, saved } = useLoaderData<typeof loader>();
  const answer: Answer = useActionData<typeof action>() ?? {};
  return (
    <>
      <Title>{words.saved.title}</Title>
      <p>
        <a href={paths.work}>{words.work.title}</a>
      </p>
      <h1>{words.saved.title}</h1>
      <Trouble {...answer} changed={false} file={paths.queues} />
      {narrowed && <SaveQueue {...narrowed} {...{ answer, sent: key }} />}
      <SavedQueues queues={saved} />
    </>
  );
}
