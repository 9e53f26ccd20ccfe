import { Notice } from '@puente/ui/notices';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { data, redirect, useActionData, useLoaderData } from 'react-router';
import { Title } from '@puente/ui/site';
import { paths } from '../paths/index.js';
import { givenIn, MatchList } from '../disclosure/index.js';
import { useWords, visitContext } from '../visit/index.js';
import { cannotShow, problemOf } from '../failed/problem.js';

/** Whether a dossier at a counter is the worker's too: for whoever opened their page with a code of their own. */
export async function loader({ context }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  if (visit.session === undefined) return redirect(paths.status, 303);
  const read = await visit.own.matches(visit.session);
  if (read.outcome === 'session-over') return redirect(paths.status, 303);
  if (read.outcome !== 'read') return cannotShow(problemOf(read, visit));
  return { matches: read.matches };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const visit = context.get(visitContext);
  if (visit.session === undefined) return redirect(paths.status, 303);
  const given = givenIn(await request.formData());
  if (given === undefined) return data({ fault: 'incomplete' as const }, { status: 400 });
  const answered = await visit.own.answerMatch(visit.session, given);
  switch (answered.outcome) {
    case 'made':
      return data({ given: given.answer });
    case 'not-taken':
      return data({ fault: 'tooLate' as const }, { status: 409 });
    case 'session-over':
      return redirect(paths.status, 303);
    case 'own-code':
    case 'limited':
    case 'down':
      return cannotShow(problemOf(answered, visit));
  }
}

export default function Matches() {
  const { matches } = useLoaderData<typeof loader>();
  const said = useActionData<typeof action>();
  const { match, share, site } = useWords();
  const fault = said && 'fault' in said ? match[said.fault] : undefined;
  return (
    <>
      <Title>{`${fault === undefined ? '' : site.errorTitle}${match.title}`}</Title>
      {fault !== undefined && <Notice kind="trouble">{fault}</Notice>}
      {said && 'given' in said && (
        <p className="note" role="status">
          {match.given[said.given]}
        </p>
      )}
      <h1>{match.title}</h1>
      <p className="lead">{match.what}</p>
      <MatchList matches={matches} />
      <p>
        <a href={paths.status}>{share.back}</a>
      </p>
    </>
  );
}
