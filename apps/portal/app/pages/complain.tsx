import { Button } from '@puente/ui/buttons';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { redirect } from 'react-router';
import { Title } from '@puente/ui/site';
import { cannotShow, problemOf } from '../failed/problem.js';
import { paths } from '../paths/index.js';
import { useWords, visitContext } from '../visit/index.js';

/** `/tramite/queja`: says what a complaint of silence does, before it is made (R10). */
export async function loader({ context }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  if (visit.session === undefined) return redirect(paths.status, 303);
  const answer = await visit.api.readStatus(visit.session);
  if (answer.outcome === 'session-over') return redirect(paths.status, 303);
  if (answer.outcome !== 'read') return cannotShow(problemOf(answer, visit));
  const { silence } = answer.status;
  const may = silence?.from !== undefined && !silence.complained;
  return may ? null : redirect(paths.status, 303);
}

export async function action({ context }: ActionFunctionArgs) {
  const visit = context.get(visitContext);
  const token = visit.session;
  if (token === undefined) return redirect(paths.status, 303);
  const answer = await visit.api.readStatus(token);
  if (answer.outcome === 'session-over') return redirect(paths.status, 303);
  if (answer.outcome !== 'read') return cannotShow(problemOf(answer, visit));
  const complained = await visit.own.complainOfSilence(token, answer.status.caseId);
  if (complained.outcome === 'limited' || complained.outcome === 'down' || complained.outcome === 'own-code')
    return cannotShow(problemOf(complained, visit));
  // Where it was too early, or somebody decided meanwhile, the page says how it stands.
  return redirect(paths.status, 303);
}

export default function Complain() {
  const { silence } = useWords().status;
  return (
    <>
      <Title>{silence.title}</Title>
      <h1>{silence.title}</h1>
      <p>{silence.what}</p>
      <p>{silence.keeps}</p>
      <form method="post" action={paths.complain}>
        <Button>{silence.confirm}</Button>
      </form>
      <p>
        <a href={paths.status}>{silence.back}</a>
      </p>
    </>
  );
}
