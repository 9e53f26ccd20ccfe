import { Notice } from '@puente/ui/notices';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { data, useActionData, useLoaderData } from 'react-router';
import { Title } from '@puente/ui/site';
import { elsewhere, sessionOf } from '../failed/elsewhere.js';
import { AskedLegalAid, AskLegalAid, readRequest } from '../legal-aid/index.js';
import { paths } from '../paths/index.js';
import { useWords, visitContext } from '../visit/index.js';

/** For whoever opened their case with a code of their own; everybody else is asked for number and code first. */
export async function loader({ context }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const read = await visit.own.legalAid(sessionOf(visit));
  if (read.outcome !== 'read') return elsewhere(read, visit);
  return { aid: read.aid };
}

/** In which case, the node says; which request ends, the form. */
export async function action({ request, context }: ActionFunctionArgs) {
  const visit = context.get(visitContext);
  const session = sessionOf(visit);
  const { own } = visit;
  const form = await request.formData();
  const ends = form.get('intent') === 'end';
  const asks = readRequest(form);
  if (!ends && asks === undefined) return data({ said: 'incomplete' as const }, { status: 400 });
  const read = await own.legalAid(session);
  if (read.outcome !== 'read') return elsewhere(read, visit);
  const chosen = form.get('aid');
  const done =
    ends || asks === undefined
      ? await own.endLegalAid(session, typeof chosen === 'string' ? chosen : '')
      : await own.askLegalAid(session, read.aid.number, asks);
  if (done.outcome === 'made') return data({ said: ends ? ('endedNow' as const) : ('asked' as const) });
  if (done.outcome === 'not-taken') return data({ said: 'notTaken' as const }, { status: 409 });
  return elsewhere(done, visit);
}

export default function LegalAid() {
  const { aid } = useLoaderData<typeof loader>();
  const said = useActionData<typeof action>()?.said;
  const { appealPack, legalAid: words, share, site, status } = useWords();
  const wrong = said === 'incomplete' || said === 'notTaken';
  return (
    <>
      <Title>{`${wrong ? site.errorTitle : ''}${words.title}`}</Title>
      {said !== undefined && <Notice kind={wrong ? 'trouble' : 'note'}>{words[said]}</Notice>}
      <h1>{words.title}</h1>
      <p className="lead">{words.what}</p>
      {aid.asked.length > 0 && <AskedLegalAid asked={aid.asked} />}
      <AskLegalAid aid={aid} />
      <p>
        <a href={paths.appealPack}>{appealPack.link}</a>
      </p>
      <p className="hint">{appealPack.hint}</p>
      <p className="hint">{words.elsewhere}</p>
      <p className="hint">{aid.source}</p>
      {aid.demonstration && <p className="demonstration">{status.inventedAid}</p>}
      <p>
        <a href={paths.status}>{share.back}</a>
      </p>
    </>
  );
}
