import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { data, useActionData, useLoaderData } from 'react-router';
import { Title } from '@puente/web/site';
import { MandateList } from '../disclosure/index.js';
import { elsewhere, sessionOf } from '../failed/elsewhere.js';
import { paths } from '../paths/index.js';
import { useWords, visitContext } from '../visit/index.js';

/** Who may act for the worker in their case; everybody who has no code is asked for number and code first. */
export async function loader({ context }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const read = await visit.own.mandates(sessionOf(visit));
  if (read.outcome !== 'read') return elsewhere(read, visit);
  return { mandates: read.mandates };
}

/** Which one, the form says; of which case, the node. */
export async function action({ request, context }: ActionFunctionArgs) {
  const visit = context.get(visitContext);
  const session = sessionOf(visit);
  const { own } = visit;
  const chosen = (await request.formData()).get('mandate');
  const read = await own.mandates(session);
  if (read.outcome !== 'read') return elsewhere(read, visit);
  const ended = await own.endMandate(session, read.mandates.number, typeof chosen === 'string' ? chosen : '');
  if (ended.outcome === 'made') return data({ said: 'endedNow' as const });
  if (ended.outcome === 'not-taken') return data({ said: 'notTaken' as const }, { status: 409 });
  return elsewhere(ended, visit);
}

export default function Mandates() {
  const { mandates } = useLoaderData<typeof loader>();
  const said = useActionData<typeof action>()?.said;
  const { mandate: words, share, site } = useWords();
  const wrong = said === 'notTaken';
  return (
    <>
      <Title>{`${wrong ? site.errorTitle : ''}${words.title}`}</Title>
      {said !== undefined && (
        <p className={wrong ? 'summary' : 'note'} role={wrong ? 'alert' : 'status'}>
          {words[said]}
        </p>
      )}
      <h1>{words.title}</h1>
      <p className="lead">{words.what}</p>
      <MandateList mandates={mandates} />
      <p className="hint">{words.here}</p>
      <p>
        <a href={paths.status}>{share.back}</a>
      </p>
    </>
  );
}
