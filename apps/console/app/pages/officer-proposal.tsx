import { randomUUID } from 'node:crypto';
import { Officers } from '@puente/contracts/answers/agency';
import { CommandAnswer } from '@puente/contracts/answers/cases';
import { apiPath } from '@puente/web/asking';
import { Title } from '@puente/ui/site';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { Answer } from '../act/index.js';
import { SaidBody } from '../act/index.js';
import { answered, AskForm, reasonsField } from '../ask/index.js';
import { useColleagues } from '../colleagues/index.js';
import { cannotShow, saidOr } from '../failed/problem.js';
import { useRegisterLists } from '../officers/index.js';
import { paths } from '../paths/index.js';
import { doneAt } from '../paths/was-done.js';
import { useVisit, useWords, visitContext } from '../visit/index.js';

/** `/equipo/cambios/:change`: what somebody proposed about an officer, for the second supervisor who approves or declines it. */
export async function loader({ context, params: { change }, request }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const register = saidOr(await visit.api.read(apiPath`/officers`, Officers), visit);
  const proposal = register.proposals.find(({ id }) => id === change);
  // Somebody has answered it by now.
  if (proposal === undefined || register.register === undefined) return redirect(`${paths.team}?yaRespondido=`, 303);
  const declines = new URL(request.url).searchParams.has('rechazar');
  return { register, proposal, declines, key: randomUUID() };
}

export async function action({
  context,
  params: { change = '' },
  request,
}: ActionFunctionArgs): Promise<Answer | Response> {
  const visit = context.get(visitContext);
  const declines = new URL(request.url).searchParams.has('rechazar');
  const command = declines ? 'decline-officer-change' : 'approve-officer-change';
  const register = saidOr(await visit.api.read(apiPath`/officers`, Officers), visit).register;
  if (register === undefined) return cannotShow('not-found');
  const told = await answered(request, visit, {
    fields: declines ? [reasonsField] : [],
    send: (body, key) =>
      visit.api.give(apiPath`/cases/${register}/${command}`, { ...body, change }, CommandAnswer, {
        'idempotency-key': key,
      }),
  });
  return told.result === undefined ? told : redirect(doneAt(paths.team), 303);
}

export default function OfficerProposal() {
  const { officers } = useWords();
  const { whole } = useColleagues();
  const { session } = useVisit();
  const { declines, key, proposal, register } = useLoaderData<typeof loader>();
  const answer: Answer = useActionData<typeof action>() ?? {};
  const lists = useRegisterLists(register, proposal.officer);
  const { at, by, change, officer, reasons } = proposal;
  const own = session?.me.id === by;
  const title = `${officers.changes[change.what]} · ${whole(officer)}`;
  return (
    <>
      <Title>{title}</Title>
      <h1>{title}</h1>
      <SaidBody body={{ by, at, officer, ...change, reasons }} lists={lists} />
      {own && !declines && <p className="summary">{officers.needsSecond}</p>}
      {(!own || declines) && (
        <AskForm
          answer={answer}
          fields={declines ? [reasonsField] : []}
          name={declines ? officers.decline : officers.approve}
          sent={key}
          back={paths.team}
        />
      )}
      {!declines && (
        <p>
          <a href="?rechazar">{own ? officers.takeBack : officers.decline}</a>
        </p>
      )}
    </>
  );
}
