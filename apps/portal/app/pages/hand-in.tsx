import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { data, useActionData, useLoaderData } from 'react-router';
import type { PageHandle } from '@puente/web/serving';
import { Title } from '@puente/ui/site';
import { formAtMost, formToldAtMost } from '../answer/index.js';
import { sessionOf } from '../failed/elsewhere.js';
import type { Said } from '../hand-in/index.js';
import { askedFor, Faults, faultsOf, Forms, handIn, WhatIsAsked } from '../hand-in/index.js';
import { paths } from '../paths/index.js';
import { useWords, visitContext } from '../visit/index.js';

export const handle = { largestForm: formToldAtMost } satisfies PageHandle;

/** `/tramite/entregar`: what only the worker, or whoever has their mandate, hands in or reports (R12). */
export async function loader({ context }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  return { asked: await askedFor(visit, sessionOf(visit)) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const visit = context.get(visitContext);
  const token = sessionOf(visit);
  // Before a byte of the form is read: what is large is taken of nobody but the worker who is asked.
  const asked = await askedFor(visit, token);
  if (asked === undefined) return answered({ said: 'tooLate' });
  if (Number(request.headers.get('content-length')) > formAtMost) return answered({ said: 'tooLarge' });
  return answered(await handIn(visit, { token, asked, form: await request.formData() }));
}

const statuses: Readonly<Record<Said['said'], number>> = {
  ...{ given: 200, empty: 400, notKept: 400, tooLate: 409, tooLarge: 413 },
};
const answered = (said: Said) => data(said, { status: statuses[said.said] });

export default function HandIn() {
  const { asked } = useLoaderData<typeof loader>();
  const said = useActionData<typeof action>();
  const words = useWords();
  const { handIn: says, share, site } = words;
  const given = said?.said === 'given' ? said.act : undefined;
  const title = given === undefined ? says.title : says.given[given];
  const faults = asked === undefined ? {} : faultsOf(said, asked, words);
  const nothing = asked === undefined || (asked.documents.length + asked.measures.length === 0 && !asked.mayNot);
  return (
    <>
      <Title>{`${said === undefined || given !== undefined ? '' : site.errorTitle}${title}`}</Title>
      <Faults faults={faults} said={said} />
      <h1>{title}</h1>
      {given !== undefined && <p role="status">{says.givenNext[given]}</p>}
      {given === undefined && nothing && <p>{asked?.notHere === true ? says.notHere : says.nothing}</p>}
      {given === undefined && !nothing && (
        <>
          <WhatIsAsked asked={asked} />
          <Forms asked={asked} typed={said !== undefined && 'typed' in said ? said.typed : {}} faults={faults} />
        </>
      )}
      <p>
        <a href={paths.status}>{share.back}</a>
      </p>
    </>
  );
}
