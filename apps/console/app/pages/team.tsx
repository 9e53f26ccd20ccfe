import { Officers, Workloads } from '@puente/contracts/answers/agency';
import { Button } from '@puente/ui/buttons';
import { apiPath } from '@puente/web/asking';
import { chartsReady } from '@puente/ui/charts';
import { Notice } from '@puente/ui/notices';
import { Title } from '@puente/ui/site';
import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { useColleagues } from '../colleagues/index.js';
import { cannotShow, saidOr } from '../failed/problem.js';
import { paths, proposalAt } from '../paths/index.js';
import { wasDone } from '../paths/was-done.js';
import { isTheirs } from '../paths/whose.js';
import { DaysFigure, LoadTable } from '../team/index.js';
import { useWords, visitContext } from '../visit/index.js';
import { workAt } from '../work/index.js';

/** `/equipo`: what a supervisor answers for: who has how much, what is late or nobody’s, and what waits for a second supervisor. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  if (!isTheirs('team', visit.session?.me.roles ?? [])) return cannotShow('forbidden');
  const [register, loads] = await Promise.all([
    visit.api.read(apiPath`/officers`, Officers),
    visit.api.read(apiPath`/officers/workload`, Workloads),
    chartsReady(),
  ]);
  const { searchParams } = new URL(request.url);
  const told = wasDone(request).done ? 'done' : searchParams.has('yaRespondido') ? 'answered-before' : undefined;
  return { register: saidOr(register, visit), ...saidOr(loads, visit), told };
}

const queues = ['late', 'soon-late', 'unassigned'] as const;

export default function Team() {
  const { draws, file, officers, team } = useWords();
  const { whole } = useColleagues();
  const { days, items: loads, register, told } = useLoaderData<typeof loader>();
  const { proposals } = register;
  return (
    <>
      <Title>{team.title}</Title>
      <h1>{team.title}</h1>
      {told !== undefined && (
        <Notice kind={told === 'done' ? 'done' : 'trouble'}>
          {told === 'done' ? file.done : officers.answeredBefore}
        </Notice>
      )}
      <ul>
        {queues.map((cola) => (
          <li key={cola}>
            <a href={workAt({ cola })}>{team.queues[cola]}</a>
          </li>
        ))}
      </ul>
      <h2>{team.loads}</h2>
      {loads.length === 0 ? <p>{team.nobody}</p> : <LoadTable register={register} loads={loads} />}
      {loads.length > 0 && <DaysFigure days={days} loads={loads} register={register} />}
      <h2>{team.proposals}</h2>
      {proposals.length === 0 && <p>{team.noProposals}</p>}
      <ul>
        {proposals.map(({ change, id, officer }) => (
          <li key={id}>
            <a href={proposalAt(id)}>
              {officers.changes[change.what]} · {whole(officer)}
            </a>
          </li>
        ))}
      </ul>
      <form method="get" action={paths.accounts} className="filters">
        <div className="field">
          <label htmlFor="cuenta">{officers.enter}</label>
          <input id="cuenta" name="cuenta" maxLength={128} aria-describedby="cuenta-hint" />
          <small id="cuenta-hint">{officers.enterHint}</small>
        </div>
        <p className="buttons">
          <Button quiet>{officers.goOn}</Button>
        </p>
      </form>
      <h2>{team.more}</h2>
      <ul>
        <li>
          <a href={paths.calendar}>{team.calendar}</a>
        </li>
        <li>
          <a href={paths.teamDraws}>{draws.title}</a>
        </li>
        <li>
          <a href={paths.pauses}>{team.pauses}</a>
        </li>
      </ul>
    </>
  );
}
