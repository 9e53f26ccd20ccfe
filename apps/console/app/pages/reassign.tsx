import { randomUUID } from 'node:crypto';
import { Reassigned, Reassignment } from '@puente/contracts/answers/agency';
import { apiPath } from '@puente/web/asking';
import { Title } from '@puente/ui/site';
import { answersIn } from '@puente/words/languages';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { useActionData, useLoaderData } from 'react-router';
import type { z } from 'zod';
import type { Field } from '../act/index.js';
import type { Told } from '../ask/index.js';
import { answered, AskForm, reasonsField } from '../ask/index.js';
import { useColleagues } from '../colleagues/index.js';
import { saidOr } from '../failed/problem.js';
import { ReassignedTable, ReassignmentTable } from '../officers/index.js';
import { officerAt } from '../paths/index.js';
import { useVisit, useWords, visitContext } from '../visit/index.js';
import { stageName } from '../work/index.js';

/** `/equipo/cuentas/:officer/reasignar`: what would become of each case, why, and then what became of it. */
export async function loader({ context, params: { officer = '' } }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const preview = await visit.api.read(apiPath`/officers/${officer}/reassignment`, Reassignment);
  return { officer, preview: saidOr(preview, visit), key: randomUUID() };
}

/** Those that are meant; all where none is marked. */
const fieldsFor = (cases: readonly string[]): readonly Field[] => [
  reasonsField,
  { name: 'cases', kind: 'several', of: cases, optional: true },
];

export const action = ({ context, params: { officer = '' }, request }: ActionFunctionArgs) => {
  const visit = context.get(visitContext);
  return answered(request, visit, {
    fields: fieldsFor([]),
    send: (body, key) =>
      visit.api.give(apiPath`/officers/${officer}/reassign`, body, Reassigned, { 'idempotency-key': key }),
  });
};

export default function Reassign() {
  const { officers } = useWords();
  const { whole } = useColleagues();
  const { law } = answersIn(useVisit().language);
  const { key, officer, preview } = useLoaderData<typeof loader>();
  const answer: Told<z.output<typeof Reassigned>> = useActionData<typeof action>() ?? {};
  const back = officerAt(officer);
  const called = ({ caseId, kind, stage }: (typeof preview)['items'][number]) =>
    [caseId, `${caseId} · ${stageName(kind, stage, law)}`] as const;
  const title = officers.reassignOf(whole(officer));
  return (
    <>
      <Title>{title}</Title>
      <p>
        <a href={back}>{whole(officer)}</a>
      </p>
      <h1>{title}</h1>
      {answer.result !== undefined && <ReassignedTable done={answer.result} />}
      {answer.result === undefined && preview.items.length === 0 && <p>{officers.hasNothing}</p>}
      {answer.result === undefined && preview.items.length > 0 && (
        <>
          {answer.check === undefined && <ReassignmentTable preview={preview} />}
          <AskForm
            answer={answer}
            fields={fieldsFor(preview.items.map(({ caseId }) => caseId))}
            lists={{ cases: Object.fromEntries(preview.items.map(called)) }}
            name={officers.reassign}
            sent={key}
            back={back}
          >
            <p className="hint">{officers.allUnlessMarked}</p>
          </AskForm>
        </>
      )}
    </>
  );
}
