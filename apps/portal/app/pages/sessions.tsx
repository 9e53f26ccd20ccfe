import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { data, redirect, useActionData, useLoaderData } from 'react-router';
import { Title } from '@puente/ui/site';
import { paths } from '../paths/index.js';
import { SessionList } from '../disclosure/index.js';
import { useWords, visitContext } from '../visit/index.js';
import { cannotShow, problemOf } from '../failed/problem.js';

/** Who opened the worker's page with a code; everybody else is asked for number and code first. */
export async function loader({ context }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  if (visit.session === undefined) return redirect(paths.status, 303);
  const read = await visit.own.sessions(visit.session);
  if (read.outcome === 'session-over') return redirect(paths.status, 303);
  if (read.outcome !== 'read') return cannotShow(problemOf(read, visit));
  return { sessions: read.sessions };
}

/** One of the list, or all of them and with them this one. */
export async function action({ request, context }: ActionFunctionArgs) {
  const visit = context.get(visitContext);
  const chosen = (await request.formData()).get('session');
  if (visit.session === undefined) return redirect(paths.status, 303);
  const ended = await visit.own.endSessions(visit.session, typeof chosen === 'string' ? chosen : '');
  switch (ended.outcome) {
    case 'made':
      if (chosen !== 'all') return data({ said: 'endedNow' as const });
      return redirect(`${paths.home}?left`, {
        status: 303,
        headers: { 'set-cookie': await visit.cookies.dropSession() },
      });
    case 'not-taken':
      return cannotShow({ kind: 'not-found' });
    case 'session-over':
      return redirect(paths.status, 303);
    case 'own-code':
    case 'limited':
    case 'down':
      return cannotShow(problemOf(ended, visit));
  }
}

export default function Sessions() {
  const { sessions } = useLoaderData<typeof loader>();
  const said = useActionData<typeof action>()?.said;
  const { session, share } = useWords();
  return (
    <>
      <Title>{session.title}</Title>
      {said !== undefined && (
        <p className="note" role="status">
          {session[said]}
        </p>
      )}
      <h1>{session.title}</h1>
      <p className="lead">{session.what}</p>
      <SessionList sessions={sessions} />
      <p>
        <a href={paths.status}>{share.back}</a>
      </p>
    </>
  );
}
