import { Notice } from '@puente/ui/notices';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { data, useActionData, useLoaderData } from 'react-router';
import { paths } from '../paths/index.js';
import type { Asked } from '../answer/index.js';
import { AnswerForm, answerIn, askedOf, formAtMost, formToldAtMost } from '../answer/index.js';
import type { Handed } from '../api/index.js';
import type { PageHandle } from '@puente/web/serving';
import { Title } from '@puente/ui/site';
import type { Visit } from '../visit/index.js';
import { useWords, visitContext } from '../visit/index.js';
import { elsewhere, sessionOf } from '../failed/elsewhere.js';

export const handle = { largestForm: formToldAtMost } satisfies PageHandle;

/** What an authority asks before it decides: on the page of the file that asks, or of the case whose credential is meant. */
export async function loader({ context }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const found = await askedOf(visit, sessionOf(visit));
  if (found.outcome === 'asked') return { asked: found.asked };
  return found.outcome === 'nothing' ? {} : elsewhere(found, visit);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const visit = context.get(visitContext);
  const token = sessionOf(visit);
  // Before a byte of the form is read: what is large is taken of nobody but the worker who is asked.
  const found = await askedOf(visit, token);
  if (found.outcome === 'nothing') return data({ said: 'tooLate' as const }, { status: 409 });
  if (found.outcome !== 'asked') return elsewhere(found, visit);
  if (Number(request.headers.get('content-length')) > formAtMost)
    return data({ said: 'tooLarge' as const }, { status: 413 });
  const { documents, text } = answerIn(await request.formData());
  if (text === '') return data({ said: 'empty' as const }, { status: 400 });
  for (const document of documents) {
    const kept = await keep(visit, token, found.asked, document);
    if (kept.outcome === 'not-taken')
      return data({ said: 'notKept' as const, name: document.name, why: kept.why, text }, { status: 400 });
    if (kept.outcome !== 'done') return elsewhere(kept, visit);
  }
  const handed = await visit.answers.say(token, found.asked.number, found.asked.step, text);
  if (handed.outcome === 'done') return data({ said: 'given' as const });
  if (handed.outcome === 'not-taken') return data({ said: 'tooLate' as const }, { status: 409 });
  return elsewhere(handed, visit);
}

const keep = async (visit: Visit, token: string, { dossier }: Asked, document: File): Promise<Handed> =>
  dossier === undefined ? { outcome: 'not-taken' } : visit.answers.addDocument(token, dossier, document);

export default function Answer() {
  const shown = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const { answer, share, site } = useWords();
  const asked = 'asked' in shown ? shown.asked : undefined;
  const given = done?.said === 'given';
  return (
    <>
      <Title>{given ? answer.given : `${done === undefined ? '' : site.errorTitle}${answer.title}`}</Title>
      {(done?.said === 'tooLate' || done?.said === 'tooLarge') && <Notice kind="trouble">{answer[done.said]}</Notice>}
      {done?.said === 'notKept' && (
        <div className="summary" role="alert">
          <p>
            <a href="#document">{answer.notKept(done.name)}</a>
          </p>
          {done.why !== undefined && <p>{done.why}</p>}
          <p>{answer.chooseAgain}</p>
        </div>
      )}
      <h1>{given ? answer.given : answer.title}</h1>
      {given && <p role="status">{answer.givenNext}</p>}
      {!given && asked && (
        <AnswerForm
          asked={asked}
          typed={done?.said === 'notKept' ? done.text : ''}
          fault={done?.said === 'empty' ? answer.empty : undefined}
        />
      )}
      {!given && !asked && done === undefined && <p>{answer.nothing}</p>}
      <p>
        <a href={paths.status}>{share.back}</a>
      </p>
    </>
  );
}
