import { NodeView, Quarantine } from '@puente/contracts/answers/agency';
import { Emergencies } from '@puente/contracts/answers/public';
import { Notice } from '@puente/ui/notices';
import { apiPath } from '@puente/web/asking';
import { Title } from '@puente/ui/site';
import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { saidOr } from '../failed/problem.js';
import { Keys, Parts, Partners, Paused, SetAside, Versions } from '../node/index.js';
import { useDates, useWords, visitContext } from '../visit/index.js';

/** `/nodo`: how the node is, for whoever runs it; nobody's name and no case's number. */
export async function loader({ context }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const [node, quarantine, emergencies] = await Promise.all([
    visit.api.read(apiPath`/node`, NodeView),
    visit.api.read(apiPath`/quarantine`, Quarantine),
    visit.api.read(apiPath`/emergencies`, Emergencies),
  ]);
  const { items: pauses } = saidOr(emergencies, visit);
  return {
    view: saidOr(node, visit),
    setAside: saidOr(quarantine, visit).items,
    paused: pauses.filter(({ inForce }) => inForce),
  };
}

export default function NodePage() {
  const { node } = useWords();
  const { moment } = useDates();
  const { paused, setAside, view } = useLoaderData<typeof loader>();
  return (
    <>
      <Title>{node.title}</Title>
      <h1>{node.title}</h1>
      <Notice kind={view.status === 'ready' ? 'done' : 'trouble'}>
        {node.statuses[view.status]} <small>{node.asOf(moment(view.asOf))}</small>
      </Notice>
      <Parts view={view} />
      <Partners view={view} />
      <SetAside items={setAside} />
      <Keys view={view} />
      <Paused paused={paused} />
      <Versions view={view} />
    </>
  );
}
