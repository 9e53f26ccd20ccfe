import { Notice } from '@puente/ui/notices';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { data, useActionData, useLoaderData } from 'react-router';
import { Title } from '@puente/ui/site';
import { GiveMandate, MandateList, mandateIn } from '../disclosure/index.js';
import { elsewhere, sessionOf } from '../failed/elsewhere.js';
import { paths } from '../paths/index.js';
import { useWords, visitContext } from '../visit/index.js';

/** `/mandatos`: who may act for the worker in their case, and to whom they give it; everybody who has no code is asked for number and code first. */
export async function loader({ context }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const read = await visit.own.mandates(sessionOf(visit));
  if (read.outcome !== 'read') return elsewhere(read, visit);
  return { mandates: read.mandates };
}

/** Which one ends, or what is given, the form says; of which case, the node. */
export async function action({ request, context }: ActionFunctionArgs) {
  const visit = context.get(visitContext);
  const session = sessionOf(visit);
  const { own } = visit;
  const form = await request.formData();
  const chosen = form.get('mandate');
  const given = form.get('intent') === 'give' ? mandateIn(form) : undefined;
  if (form.get('intent') === 'give' && given === undefined)
    return data({ said: 'incomplete' as const }, { status: 400 });
  const read = await own.mandates(session);
  if (read.outcome !== 'read') return elsewhere(read, visit);
  if (given !== undefined) {
    const made = await own.giveMandate(session, read.mandates.number, given);
    if (made.outcome === 'made') return data({ said: 'givenNow' as const });
    if (made.outcome === 'not-taken') return data({ said: 'notGiven' as const }, { status: 409 });
    return elsewhere(made, visit);
  }
  const ended = await own.endMandate(session, read.mandates.number, typeof chosen === 'string' ? chosen : '');
  if (ended.outcome === 'made') return data({ said: 'endedNow' as const });
  if (ended.outcome === 'not-taken') return data({ said: 'notTaken' as const }, { status: 409 });
  return elsewhere(ended, visit);
}

export default function Mandates() {
  const { mandates } = useLoaderData<typeof loader>();
  const said = useActionData<typeof action>()?.said;
  const { mandate: words, share, site } = useWords();
  const wrong = said === 'notTaken' || said === 'incomplete' || said === 'notGiven';
  return (
    <>
      <Title>{`${wrong ? site.errorTitle : ''}${words.title}`}</Title>
      {said !== undefined && <Notice kind={wrong ? 'trouble' : 'note'}>{words[said]}</Notice>}
      <h1>{words.title}</h1>
      <p className="lead">{words.what}</p>
      <MandateList mandates={mandates} />
      <GiveMandate mandates={mandates} />
      <p className="hint">{words.here}</p>
      <p>
        <a href={paths.status}>{share.back}</a>
      </p>
    </>
  );
}
