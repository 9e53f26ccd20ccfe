import { Button } from '@puente/ui/buttons';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { redirect } from 'react-router';
import { Title } from '@puente/ui/site';
import { paths } from '../paths/index.js';
import { useWords, visitContext } from '../visit/index.js';
import { cannotShow, problemOf } from '../failed/problem.js';

/** `/tramite/renunciar`: says what declining the measures does, and what it does not touch, before it is done. */
export async function loader({ context }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  if (visit.session === undefined) return redirect(paths.status, 303);
  const answer = await visit.api.readStatus(visit.session);
  if (answer.outcome === 'session-over') return redirect(paths.status, 303);
  if (answer.outcome !== 'read') return cannotShow(problemOf(answer, visit));
  const { host, measures, stage } = answer.status;
  const may = stage === 'compensation-pending' || (stage === 'host-review' && measures !== undefined);
  return may && host === visit.country ? null : redirect(paths.status, 303);
}

export async function action({ context }: ActionFunctionArgs) {
  const visit = context.get(visitContext);
  const token = visit.session;
  if (token === undefined) return redirect(paths.status, 303);
  const answer = await visit.api.readStatus(token);
  if (answer.outcome === 'session-over') return redirect(paths.status, 303);
  if (answer.outcome !== 'read') return cannotShow(problemOf(answer, visit));
  const declined = await visit.own.declineMeasures(token, answer.status.caseId);
  if (declined.outcome === 'limited' || declined.outcome === 'down' || declined.outcome === 'own-code')
    return cannotShow(problemOf(declined, visit));
  // Where there was nothing left to decline, the page says how it stands.
  return redirect(paths.status, 303);
}

export default function DeclineMeasures() {
  const { decline } = useWords().status;
  return (
    <>
      <Title>{decline.title}</Title>
      <h1>{decline.title}</h1>
      <p>{decline.what}</p>
      <p>{decline.keeps}</p>
      <p className="refused">
        <b>{decline.noWayBack}</b>
      </p>
      <form method="post" action={paths.declineMeasures}>
        <Button>{decline.confirm}</Button>
      </form>
      <p>
        <a href={paths.status}>{decline.back}</a>
      </p>
    </>
  );
}
