import { Notice } from '@puente/ui/notices';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { data, useActionData, useLoaderData } from 'react-router';
import { formAtMost, formToldAtMost } from '../answer/index.js';
import type { Appealable, Written } from '../appeal/index.js';
import { AppealForm, boxesOf, CheckAppeal, chosenIn, groundsOf, writtenIn } from '../appeal/index.js';
import { ownChoices } from '../choices/index.js';
import { elsewhere } from '../failed/elsewhere.js';
import { paths } from '../paths/index.js';
import type { PageHandle } from '@puente/web/serving';
import { Title } from '@puente/ui/site';
import type { Visit } from '../visit/index.js';
import { useWords, visitContext } from '../visit/index.js';

export const handle = { largestForm: formToldAtMost } satisfies PageHandle;

/** `/tramite/apelar`: what can be appealed in this country now. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const { choices } = await ownChoices(visit);
  const asked = new URL(request.url).searchParams.get('numero');
  return { choices, asked };
}

/** Written, looked at once more, and only then made. */
export async function action({ request, context }: ActionFunctionArgs) {
  const visit = context.get(visitContext);
  // Before a byte of the form is read: what is large is taken of nobody but the worker who can appeal.
  const { token, choices } = await ownChoices(visit);
  if (choices.appeals.length === 0) return data({ step: 'too-late' as const }, { status: 409 });
  if (Number(request.headers.get('content-length')) > formAtMost)
    return data({ step: 'too-large' as const }, { status: 413 });
  const form = await request.formData();
  const appealable = chosenIn(choices.appeals, form.get('number'));
  if (appealable === undefined) return data({ step: 'too-late' as const }, { status: 409 });
  const { chosen, ...typed } = writtenIn(form, appealable);
  const written = { number: appealable.number, ...typed };
  const grounds = groundsOf(appealable, written);
  const step = form.get('step');
  if (step === 'change') return data({ step: 'write' as const, written });
  if (grounds.length === 0) return data({ step: 'write' as const, written, empty: true }, { status: 400 });
  if (step !== 'send') return keepAll(visit, token, { appealable, chosen, written });
  const documentIds = written.kept.map(({ id }) => id);
  const made = await visit.choices.appeal(token, appealable.number, { grounds, documentIds });
  if (made.outcome === 'done') return data({ step: 'done' as const, number: await numberOf(visit, token, appealable) });
  if (made.outcome === 'not-taken') return data({ step: 'too-late' as const, why: made.why }, { status: 409 });
  return elsewhere(made, visit);
}

interface Kept {
  readonly appealable: Appealable;
  readonly chosen: readonly File[];
  readonly written: Omit<Written, 'chosen'> & { readonly number: string };
}

/** Documents cannot wait in a page: they go to the worker’s dossier, and the appeal names them once it is made. */
async function keepAll(visit: Visit, token: string, { appealable, chosen, written }: Kept) {
  const kept = [...written.kept];
  for (const document of chosen) {
    const one = await visit.answers.addDocument(token, appealable.dossierId, document);
    if (one.outcome === 'not-taken') {
      const said = { step: 'write' as const, written: { ...written, kept } };
      return data({ ...said, notKept: document.name, why: one.why }, { status: 400 });
    }
    if (one.outcome !== 'done') return elsewhere(one, visit);
    if (kept.every(({ id }) => id !== one.id)) kept.push({ id: one.id, name: document.name });
  }
  return data({ step: 'check' as const, written: { ...written, kept } });
}

/** The appeal has a number of its own, by which it can be asked for. */
async function numberOf(visit: Visit, token: string, { number }: Appealable): Promise<string | undefined> {
  const found = await visit.answers.file(token, number);
  return found.outcome === 'read' ? found.file.status.appeal : undefined;
}

export default function Appeal() {
  const { asked, choices } = useLoaderData<typeof loader>();
  const said = useActionData<typeof action>();
  const { answer, appeal, share, site } = useWords();
  const written = said && 'written' in said ? said.written : undefined;
  const appealable = chosenIn(choices.appeals, written?.number ?? asked);
  const others = choices.appeals.filter((one) => one !== appealable);
  const when = { now: new Date(choices.serverTime), timeZone: choices.timeZone };
  const fault = said && 'empty' in said ? appeal.empty : undefined;
  const wrong = said !== undefined && (said.step.startsWith('too-') || fault !== undefined || 'notKept' in said);
  const title = said?.step === 'done' ? appeal.done : said?.step === 'check' ? appeal.check : appeal.title;
  return (
    <>
      <Title>{`${wrong ? site.errorTitle : ''}${title}`}</Title>
      {said?.step === 'too-late' && (
        <div className="summary" role="alert">
          <p>{appeal.tooLate}</p>
          {'why' in said && typeof said.why === 'string' && <p>{said.why}</p>}
        </div>
      )}
      {said?.step === 'too-large' && <Notice kind="trouble">{answer.tooLarge}</Notice>}
      {fault !== undefined && appealable && (
        <Notice kind="trouble">
          <a href={`#${boxesOf(appealable)[0] ?? ''}`}>{fault}</a>
        </Notice>
      )}
      {said && 'notKept' in said && (
        <div className="summary" role="alert">
          <p>
            <a href="#document">{appeal.notKept(said.notKept)}</a>
          </p>
          {said.why !== undefined && <p>{said.why}</p>}
          <p>{answer.chooseAgain}</p>
        </div>
      )}
      <h1>{title}</h1>
      {said?.step === 'done' ? (
        <div role="status">
          {said.number !== undefined && (
            <p className="lead">
              {appeal.number} <b className="number">{said.number}</b>
            </p>
          )}
          <p>{appeal.doneNext}</p>
        </div>
      ) : appealable === undefined ? (
        <p>{appeal.none}</p>
      ) : said?.step === 'check' ? (
        <CheckAppeal appealable={appealable} written={said.written} />
      ) : (
        <>
          <p className="lead">{appeal.what}</p>
          <AppealForm appealable={appealable} when={when} written={written} fault={fault} />
          {others.map(({ kind, number }) => (
            <p key={number}>
              <a href={`${paths.appeal}?numero=${number}`}>{appeal.instead[kind]}</a>
            </p>
          ))}
        </>
      )}
      <p>
        <a href={paths.status}>{share.back}</a>
      </p>
    </>
  );
}
