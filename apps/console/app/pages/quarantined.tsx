import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Quarantined } from '@puente/contracts/answers/agency';
import { Notice } from '@puente/ui/notices';
import { apiPath } from '@puente/web/asking';
import { Title } from '@puente/ui/site';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { useActionData, useLoaderData } from 'react-router';
import type { z } from 'zod';
import type { Told } from '../ask/index.js';
import { answered, AskForm } from '../ask/index.js';
import { saidOr } from '../failed/problem.js';
import { useReason } from '../node/index.js';
import { paths, quarantinedAt } from '../paths/index.js';
import type { Visit } from '../visit/index.js';
import { useDates, useWords, visitContext } from '../visit/index.js';

type Seen = z.output<typeof Quarantined>;

/** The relay looks once a second, and says so of what it refused again. */
const looks = { atMost: 5, everyMs: 500 };

const readOne = async (visit: Visit, id: string): Promise<Seen> =>
  saidOr(await visit.api.read(apiPath`/quarantine/${id}`, Quarantined), visit);

/** `/nodo/cuarentena/:id`: has one judged afresh whose cause was mended, and tells what became of it. */
export async function loader({ context, params: { id = '' } }: LoaderFunctionArgs) {
  return { seen: await readOne(context.get(visitContext), id), key: randomUUID() };
}

export async function action({
  context,
  params: { id = '' },
  request,
}: ActionFunctionArgs): Promise<Told<Seen> | Response> {
  const visit = context.get(visitContext);
  const told = await answered(request, visit, {
    fields: [],
    send: (_body, key) => visit.api.give(apiPath`/quarantine/${id}/retry`, {}, Quarantined, { 'idempotency-key': key }),
  });
  let { result } = told;
  for (let look = 1; result?.standing === 'being-judged' && look <= looks.atMost; look += 1) {
    await pause(looks.everyMs);
    result = await readOne(visit, id);
  }
  return result === undefined ? told : { ...told, result };
}

export default function QuarantinedOne() {
  const { node } = useWords();
  const { moment } = useDates();
  const reasonOf = useReason();
  const { key, seen } = useLoaderData<typeof loader>();
  const answer: Told<Seen> = useActionData<typeof action>() ?? {};
  const now = answer.result ?? seen;
  const title = node.triesAgain(now.id);
  return (
    <>
      <Title>{title}</Title>
      <p>
        <a href={paths.node}>{node.title}</a>
      </p>
      <h1>{title}</h1>
      <p>
        {moment(now.receivedAt)} ·{' '}
        <code>
          {now.topic}/{now.partition}/{now.offset}
        </code>
      </p>
      <p>
        {reasonOf(now.reason)} <small>{now.reason}</small>
      </p>
      {answer.result === undefined && seen.standing === 'waits' ? (
        <>
          <p className="hint">{node.tryHint}</p>
          <AskForm answer={{ check: {}, ...answer }} fields={[]} name={node.tryAgain} sent={key} back={paths.node} />
        </>
      ) : (
        <Notice kind={now.standing === 'dealt-with' ? 'done' : 'trouble'}>
          {node.tried[now.standing]}{' '}
          {now.standing === 'being-judged' && <a href={quarantinedAt(now.id)}>{node.lookAgain}</a>}
        </Notice>
      )}
    </>
  );
}
