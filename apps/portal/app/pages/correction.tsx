import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { data, useActionData, useLoaderData } from 'react-router';
import type { PageHandle } from '@puente/web/serving';
import { Title } from '@puente/ui/site';
import { formAtMost, formToldAtMost } from '../answer/index.js';
import type { Said } from '../correction/index.js';
import { askCorrection, correctable, CorrectionForm } from '../correction/index.js';
import { sessionOf } from '../failed/elsewhere.js';
import { paths } from '../paths/index.js';
import { useWords, visitContext } from '../visit/index.js';

export const handle = { largestForm: formToldAtMost } satisfies PageHandle;

/** `/tramite/corregir`: what is wrong about the worker is asked to be mended, at any time. */
export async function loader({ context }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  return { about: await correctable(visit, sessionOf(visit)) };
}

const statuses: Readonly<Record<Said['said'], number>> = {
  ...{ done: 200, empty: 400, notKept: 400, notTaken: 409, notHere: 409, tooLarge: 413 },
};
const answered = (said: Said) => data(said, { status: statuses[said.said] });

export async function action({ request, context }: ActionFunctionArgs) {
  const visit = context.get(visitContext);
  const token = sessionOf(visit);
  // Before a byte of the form is read: what is large is taken of nobody but the worker who may ask.
  const about = await correctable(visit, token);
  if (about === undefined) return answered({ said: 'notHere' });
  if (Number(request.headers.get('content-length')) > formAtMost) return answered({ said: 'tooLarge' });
  return answered(await askCorrection(visit, { about, token, form: await request.formData() }));
}

export default function Correction() {
  const { about } = useLoaderData<typeof loader>();
  const said = useActionData<typeof action>();
  const { answer, correction: words, ownStep, share, site, withdraw } = useWords();
  const done = said?.said === 'done';
  const title = done ? words.done : words.title;
  return (
    <>
      <Title>{`${said === undefined || done ? '' : site.errorTitle}${title}`}</Title>
      {said !== undefined && !done && (
        <div className="summary" role="alert">
          {said.said === 'empty' && (
            <p>
              <a href={said.missing === 'values' ? '#givenNames' : '#words'}>{words.empty[said.missing]}</a>
            </p>
          )}
          {said.said === 'notKept' && (
            <p>
              <a href="#document">{words.notKept(said.name)}</a>
            </p>
          )}
          {said.said === 'notTaken' && <p>{words.notTaken}</p>}
          {said.said === 'tooLarge' && <p>{answer.tooLarge}</p>}
          {'why' in said && <p>{said.why}</p>}
          {said.said === 'notKept' && <p>{answer.chooseAgain}</p>}
        </div>
      )}
      <h1>{title}</h1>
      {done ? (
        <p role="status">
          {words.next} <a href={paths.withdraw}>{withdraw.link}</a>
        </p>
      ) : about === undefined ? (
        <p className="note">{ownStep.notHere}</p>
      ) : (
        <>
          <p className="lead">{words.what}</p>
          <CorrectionForm
            documents={about.dossier !== undefined}
            typed={said && 'typed' in said ? said.typed : undefined}
            missing={said?.said === 'empty' ? said.missing : undefined}
          />
          <p className="hint">{words.others}</p>
        </>
      )}
      <p>
        <a href={paths.status}>{share.back}</a>
      </p>
    </>
  );
}
