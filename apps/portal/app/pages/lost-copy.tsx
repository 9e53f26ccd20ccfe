import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { redirect, useLoaderData } from 'react-router';
import { isCaseNumber } from '@puente/domain/kernel';
import { Button } from '@puente/ui/buttons';
import { Title } from '@puente/ui/site';
import { paths } from '../paths/index.js';
import { pathOf } from '../credential/index.js';
import { visitContext, useWords } from '../visit/index.js';
import { cannotShow, problemOf } from '../failed/problem.js';

/** `/credencial/<number>/perdida/<copy>`: says what it does and that there is no way back, before it is done. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const token = visit.session;
  if (token === undefined) return redirect(paths.status, 303);
  const listed = await visit.credentials.list(token);
  if (listed.outcome === 'session-over') return redirect(paths.status, 303);
  if (listed.outcome !== 'listed') return cannotShow(problemOf(listed, visit));
  const { copy: id = '', number = '' } = params;
  const found = listed.credentials.find((one) => one.number === number);
  const copy = found?.copies.find((one) => one.id === id);
  if (copy === undefined || copy.endedAt !== undefined) return cannotShow({ kind: 'not-found' });
  return { number, id, medium: copy.medium };
}

export async function action({ context, params }: ActionFunctionArgs) {
  const visit = context.get(visitContext);
  const token = visit.session;
  const { copy = '', number = '' } = params;
  if (token === undefined) return redirect(paths.status, 303);
  if (!isCaseNumber(number) || !/^c\d{1,6}$/.test(copy)) return cannotShow({ kind: 'not-found' });
  const ended = await visit.credentials.endCopy(token, number, copy);
  if (ended.outcome === 'limited' || ended.outcome === 'down' || ended.outcome === 'own-code')
    return cannotShow(problemOf(ended, visit));
  if (ended.outcome === 'session-over') return redirect(paths.status, 303);
  // What is lost already is as good as done.
  return redirect(`${paths.credential}?n=${encodeURIComponent(number)}&perdida`, 303);
}

export default function LostCopy() {
  const { id, medium, number } = useLoaderData<typeof loader>();
  const { lost } = useWords().credential;
  return (
    <>
      <Title>{lost.title[medium]}</Title>
      <h1>{lost.title[medium]}</h1>
      <p>{lost.what}</p>
      <p className="refused">
        <b>{lost.noWayBack}</b>
      </p>
      <p>{lost.others}</p>
      <form method="post" action={pathOf(number, `perdida/${id}`)}>
        <Button>{lost.confirm}</Button>
      </form>
      <p>
        <a href={`${paths.credential}?n=${number}`}>{lost.back}</a>
      </p>
    </>
  );
}
