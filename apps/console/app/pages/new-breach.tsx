import { randomUUID } from 'node:crypto';
import { CaseOpened } from '@puente/contracts/answers/cases';
import { apiPath } from '@puente/web/asking';
import { Title } from '@puente/ui/site';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { Answer } from '../act/index.js';
import { answered, AskForm } from '../ask/index.js';
import { newBreachFields, numbersIn } from '../breaches/index.js';
import { cannotShow } from '../failed/problem.js';
import { breachAt, paths } from '../paths/index.js';
import { doneAt } from '../paths/was-done.js';
import { useWords, visitContext } from '../visit/index.js';

/** `/violaciones-de-datos/nueva`: reported when it is known of, not when all of it is known: the hours run already. */
export function loader({ context }: LoaderFunctionArgs) {
  const { session } = context.get(visitContext);
  return session?.me.roles.includes('operator') === true ? { key: randomUUID() } : cannotShow('forbidden');
}

export async function action({ context, request }: ActionFunctionArgs): Promise<Answer | Response> {
  const visit = context.get(visitContext);
  const told = await answered(request, visit, {
    fields: newBreachFields,
    send: ({ cases, ...body }, key) =>
      visit.api.give(apiPath`/data-breaches`, { ...body, cases: numbersIn(cases) }, CaseOpened, {
        'idempotency-key': key,
      }),
  });
  return told.result === undefined ? told : redirect(doneAt(breachAt(told.result.caseId)), 303);
}

export default function NewBreach() {
  const { breaches } = useWords();
  const { key } = useLoaderData<typeof loader>();
  const answer: Answer = useActionData<typeof action>() ?? {};
  return (
    <>
      <Title>{breaches.report}</Title>
      <h1>{breaches.report}</h1>
      <p className="hint">{breaches.hint}</p>
      <AskForm {...{ answer }} fields={newBreachFields} name={breaches.report} sent={key} back={paths.breaches} />
    </>
  );
}
