import { randomUUID } from 'node:crypto';
import { OfficerChangeProposed, Officers } from '@puente/contracts/answers/agency';
import { Notice } from '@puente/ui/notices';
import { apiPath } from '@puente/web/asking';
import { Title } from '@puente/ui/site';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { useActionData, useLoaderData } from 'react-router';
import type { z } from 'zod';
import type { Told } from '../ask/index.js';
import { answered, AskForm } from '../ask/index.js';
import { useColleagues } from '../colleagues/index.js';
import { cannotShow, saidOr } from '../failed/problem.js';
import { asItIs, fieldsOfChange, isChangeName, useRegisterLists } from '../officers/index.js';
import { changeAt, officerAt, paths, proposalAt } from '../paths/index.js';
import { useWords, visitContext } from '../visit/index.js';

/** `/equipo/cuentas/:officer/cambios/:what`: proposes a change of the register; a second supervisor approves it. */
export async function loader({ context, params: { officer = '', what }, request }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  if (!isChangeName(what)) return cannotShow('not-found');
  const register = saidOr(await visit.api.read(apiPath`/officers`, Officers), visit);
  const absence = new URL(request.url).searchParams.get('ausencia');
  return { officer, what, register, absence, key: randomUUID() };
}

export const action = ({ context, params: { officer = '', what }, request }: ActionFunctionArgs) => {
  const visit = context.get(visitContext);
  if (!isChangeName(what)) return cannotShow('not-found');
  return answered(request, visit, {
    fields: fieldsOfChange(what),
    send: ({ change, ...reasons }, key) =>
      visit.api.give(
        apiPath`/officers/${officer}/changes`,
        { ...reasons, change: { what, ...withAllSaid(what, change) } },
        OfficerChangeProposed,
        { 'idempotency-key': key },
      ),
  });
};

/** Nothing marked is no role, and no line no standard: they are said, not left out. */
const withAllSaid = (what: string, change: unknown): object => ({
  ...(what === 'standing' && { roles: [] }),
  ...(what === 'habilitations' && { habilitations: [] }),
  ...(change as object | undefined),
});

export default function OfficerChangePage() {
  const { officers } = useWords();
  const { whole } = useColleagues();
  const { absence, key, officer, register, what } = useLoaderData<typeof loader>();
  const answer: Told<z.output<typeof OfficerChangeProposed>> = useActionData<typeof action>() ?? {};
  const lists = useRegisterLists(register, officer);
  const known = register.items.find(({ id }) => id === officer);
  const begins = absence === null ? asItIs(what, known) : { 'change.absence': [absence] };
  const back = known === undefined ? paths.team : officerAt(officer);
  return (
    <>
      <Title>{`${officers.changes[what]} · ${whole(officer)}`}</Title>
      <p>
        <a href={back}>{whole(officer)}</a>
      </p>
      <h1>{officers.changes[what]}</h1>
      {known === undefined && what === 'standing' && (
        <p>
          <a href={changeAt(officer, 'seat')}>{officers.changes.seat}</a> ·{' '}
          <a href={changeAt(officer, 'seat-ended')}>{officers.changes['seat-ended']}</a>
        </p>
      )}
      {answer.result === undefined ? (
        <>
          <p className="hint">{officers.changeHints[what]}</p>
          <AskForm
            {...{ answer, back, begins, lists }}
            fields={fieldsOfChange(what)}
            name={officers.propose}
            sent={key}
          />
        </>
      ) : (
        <Notice kind="done">
          {officers.proposed} <a href={proposalAt(answer.result.change)}>{officers.seeProposal}</a>
        </Notice>
      )}
    </>
  );
}
