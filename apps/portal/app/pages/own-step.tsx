import { Notice } from '@puente/ui/notices';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { data, useActionData, useLoaderData } from 'react-router';
import { Title } from '@puente/ui/site';
import { sessionOf } from '../failed/elsewhere.js';
import { offeredStep, StepForm, takeStep } from '../own-step/index.js';
import { paths } from '../paths/index.js';
import { useWords, visitContext } from '../visit/index.js';

/** `/tramite/pedir`: another day of an evaluation, another evaluation, a case opened again, or the end of an alert. */
export async function loader({ context }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  return { offered: await offeredStep(visit, sessionOf(visit)) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const visit = context.get(visitContext);
  const token = sessionOf(visit);
  const offered = await offeredStep(visit, token);
  if (offered === undefined) return data({ said: 'tooLate' as const }, { status: 409 });
  const said = await takeStep(visit, { token, offered, form: await request.formData() });
  return data(said, { status: { done: 200, empty: 400, tooLate: 409 }[said.said] });
}

export default function OwnStep() {
  const { offered } = useLoaderData<typeof loader>();
  const said = useActionData<typeof action>();
  const { ownStep, share, site } = useWords();
  const done = said?.said === 'done' ? ownStep.steps[said.step] : undefined;
  const title = done?.done ?? (offered === undefined ? ownStep.title : ownStep.steps[offered.step].title);
  return (
    <>
      <Title>{`${said === undefined || done ? '' : site.errorTitle}${title}`}</Title>
      {said?.said === 'tooLate' && (
        <div className="summary" role="alert">
          <p>{ownStep.tooLate}</p>
          {'why' in said && <p>{said.why}</p>}
        </div>
      )}
      {said?.said === 'empty' && (
        <Notice kind="trouble">
          <a href="#ground">{ownStep.empty}</a>
        </Notice>
      )}
      <h1>{title}</h1>
      {done && <p role="status">{done.next}</p>}
      {!done && offered && <StepForm offered={offered} fault={said?.said === 'empty' ? ownStep.empty : undefined} />}
      {!done && !offered && <p>{ownStep.nothing}</p>}
      <p>
        <a href={paths.status}>{share.back}</a>
      </p>
    </>
  );
}
