import { Button } from '@puente/ui/buttons';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { redirect, useActionData, useLoaderData } from 'react-router';
import { Title } from '@puente/ui/site';
import type { Answer } from '../act/index.js';
import { Fields, textAt, Trouble, typedIn } from '../act/index.js';
import { cannotShow } from '../failed/problem.js';
import { purposeField } from '../find/index.js';
import { FormToken } from '../layout/index.js';
import { ownPage } from '../paths/own-page.js';
import { cutTo } from '../sending/cut-to.js';
import { readForm } from '../sending/read-form.js';
import { useVisit, useWords, visitContext } from '../visit/index.js';

/**
 * `/para-que`: what somebody looks for at files that are not theirs. It stands above each page whose looks it goes
 * with, for an hour: whoever's file it is reads it.
 */
export const loader = ({ request }: LoaderFunctionArgs) => ({ to: ownPage(new URL(request.url)) });

export async function action({ context, request }: ActionFunctionArgs): Promise<Answer | Response> {
  const visit = context.get(visitContext);
  const typed = typedIn(await readForm(request, visit));
  if (typed === undefined || visit.session === undefined) return cannotShow('too-large');
  const said = textAt(typed, purposeField.name)?.replaceAll(/\p{Cc}/gu, ' ');
  if (said === undefined) return { typed, faults: { purpose: '' } };
  const words = cutTo(said, purposeField.atMost);
  const to = ownPage(new URL(request.url));
  const lookingFor = { words, since: Date.now(), page: new URL(to, request.url).pathname };
  visit.setCookies.push(visit.cookies.session.keep({ ...visit.session, lookingFor }));
  return redirect(to, 303);
}

export default function Purpose() {
  const { audit, find } = useWords();
  const { session } = useVisit();
  const { to } = useLoaderData<typeof loader>();
  const { faults, typed = {} }: Answer = useActionData<typeof action>() ?? {};
  const told = faults === undefined ? {} : { purpose: find.missing };
  const begins = session?.lookingFor === undefined ? {} : { purpose: [session.lookingFor.words] };
  return (
    <>
      <Title>{audit.purpose}</Title>
      <h1>{audit.purpose}</h1>
      <p>{audit.purposeHint}</p>
      <Trouble faults={told} changed={false} file={to} />
      <form method="post" noValidate>
        <FormToken />
        <Fields
          fields={[purposeField]}
          filling={{ typed: { ...begins, ...typed }, faults: told, units: [], documents: [] }}
        />
        <p className="buttons">
          <Button>{audit.goOn}</Button>
        </p>
      </form>
    </>
  );
}
