import { Notice } from '@puente/ui/notices';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { data, redirect, useActionData, useLoaderData } from 'react-router';
import { Title } from '@puente/ui/site';
import { paths } from '../paths/index.js';
import { endedIn, ShareForm, shareIn, ShareList } from '../disclosure/index.js';
import { useWords, visitContext } from '../visit/index.js';
import { cannotShow, problemOf } from '../failed/problem.js';

/** The worker's links, for whoever opened their case; everybody else is asked for number and code first. */
export async function loader({ context }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const token = visit.session;
  if (token === undefined) return redirect(paths.status, 303);
  const listed = await visit.own.shares(token);
  if (listed.outcome === 'session-over') return redirect(paths.status, 303);
  if (listed.outcome !== 'listed') return cannotShow(problemOf(listed, visit));
  return { shares: listed.shares };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const visit = context.get(visitContext);
  const token = visit.session;
  if (token === undefined) return redirect(paths.status, 303);
  const form = await request.formData();
  const ends = form.get('intent') === 'end';
  const share = shareIn(form);
  if (!ends && share === undefined) return data({ said: 'incomplete' as const }, { status: 400 });
  const done = await (ends || share === undefined
    ? visit.own.endShare(token, endedIn(form))
    : visit.own.share(token, share));
  switch (done.outcome) {
    case 'made':
      return data({ said: ends ? ('endedNow' as const) : ('made' as const) });
    case 'not-taken':
      return data({ said: 'incomplete' as const }, { status: 400 });
    case 'session-over':
      return redirect(paths.status, 303);
    case 'own-code':
    case 'limited':
    case 'down':
      return cannotShow(problemOf(done, visit));
  }
}

export default function Share() {
  const { shares } = useLoaderData<typeof loader>();
  const said = useActionData<typeof action>()?.said;
  const { site } = useWords();
  const { share } = useWords();
  const list = <ShareList shares={shares} />;
  return (
    <>
      <Title>{`${said === 'incomplete' ? site.errorTitle : ''}${share.title}`}</Title>
      {said !== undefined && <Notice kind={said === 'incomplete' ? 'trouble' : 'note'}>{share[said]}</Notice>}
      <h1>{share.title}</h1>
      <p className="lead">{share.what}</p>
      {said === 'made' && list}
      <ShareForm shares={shares} />
      {said !== 'made' && list}
      <p>
        <a href={paths.status}>{share.back}</a>
      </p>
    </>
  );
}
