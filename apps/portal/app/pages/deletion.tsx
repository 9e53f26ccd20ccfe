import { Notice } from '@puente/ui/notices';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { data, useActionData, useLoaderData } from 'react-router';
import { Title } from '@puente/ui/site';
import { AskDeletion, AskedDeletion, Needed, WhatGoes } from '../deletion/index.js';
import { elsewhere, sessionOf } from '../failed/elsewhere.js';
import { paths } from '../paths/index.js';
import { useWords, visitContext } from '../visit/index.js';

/** For whoever opened their case with a code of their own; everybody else is asked for number and code first. */
export async function loader({ context }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const read = await visit.own.deletion(sessionOf(visit));
  if (read.outcome !== 'read') return elsewhere(read, visit);
  return { deletion: read.deletion };
}

/** Which case, and which request, the node says, and never the form. */
export async function action({ request, context }: ActionFunctionArgs) {
  const visit = context.get(visitContext);
  const session = sessionOf(visit);
  const { own } = visit;
  const form = await request.formData();
  const undoes = form.get('intent') === 'undo';
  if (!undoes && form.get('understood') !== 'yes') return data({ said: 'unconfirmed' as const }, { status: 400 });
  const read = await own.deletion(session);
  if (read.outcome !== 'read') return elsewhere(read, visit);
  const { asked, number } = read.deletion;
  const done = undoes
    ? await own.withdrawDeletion(session, asked?.number ?? number)
    : await own.askDeletion(session, number);
  if (done.outcome === 'made') return data({ said: undoes ? ('takenBack' as const) : ('asked' as const) });
  if (done.outcome === 'not-taken') return data({ said: 'notTaken' as const }, { status: 409 });
  return elsewhere(done, visit);
}

export default function Deletion() {
  const { deletion } = useLoaderData<typeof loader>();
  const said = useActionData<typeof action>()?.said;
  const { deletion: words, share, site } = useWords();
  const wrong = said === 'unconfirmed' || said === 'notTaken';
  return (
    <>
      <Title>{`${wrong ? site.errorTitle : ''}${words.title}`}</Title>
      {said !== undefined && <Notice kind={wrong ? 'trouble' : 'note'}>{words[said]}</Notice>}
      <h1>{words.title}</h1>
      <p className="lead">{words.what}</p>
      {deletion.asked && <AskedDeletion asked={deletion.asked} own={deletion.number} />}
      <WhatGoes deletion={deletion} />
      {said !== 'asked' && <Needed deletion={deletion} />}
      {said !== 'asked' && deletion.possible && <AskDeletion />}
      <p>
        <a href={paths.status}>{share.back}</a>
      </p>
    </>
  );
}
