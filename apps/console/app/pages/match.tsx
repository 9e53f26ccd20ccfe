import { randomUUID } from 'node:crypto';
import { Finding } from '@puente/contracts/answers/agency';
import { DossierView } from '@puente/contracts/answers/cases';
import { Notice } from '@puente/ui/notices';
import { Title } from '@puente/ui/site';
import { apiPath } from '@puente/web/asking';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { useActionData, useLoaderData } from 'react-router';
import type { z } from 'zod';
import type { Field } from '../act/index.js';
import type { Told } from '../ask/index.js';
import { answered, AskForm } from '../ask/index.js';
import { dossierIn } from '../failed/dossier-in.js';
import { saidOr } from '../failed/problem.js';
import { nameOf } from '../file/index.js';
import { purposeField } from '../find/index.js';
import { matchesAt, personAt } from '../paths/index.js';
import { isTheirs } from '../paths/whose.js';
import type { Visit } from '../visit/index.js';
import { useDates, useVisit, useWords, visitContext } from '../visit/index.js';

type Found = z.output<typeof Finding>;
type Answer = Told<Found>;

/** By whoever stands with the person. */
const findingFields: readonly Field[] = [
  { name: 'finding', kind: 'choice', of: Finding.shape.finding.options, optional: false },
  purposeField,
];
/** By a second one, who saw a document. */
const confirmingFields: readonly Field[] = [purposeField];

const bothIn = (params: LoaderFunctionArgs['params']) => ({
  dossierId: dossierIn(params),
  otherId: dossierIn({ dossierId: params['otherId'] }),
});
const finds = ({ session }: Pick<Visit, 'session'>): boolean => isTheirs('counter', session?.me.roles ?? []);

/** `/personas/:dossierId/anteriores/:otherId`: whether two dossiers are one person's: said by an assistant, confirmed by the person or by a second officer. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const { dossierId, otherId } = bothIn(params);
  const [dossier, said] = await Promise.all([
    visit.api.read(apiPath`/dossiers/${dossierId}`, DossierView),
    visit.api.read(apiPath`/dossiers/${dossierId}/matches/${otherId}`, Finding),
  ]);
  const name = nameOf(saidOr(dossier, visit).person);
  // Nobody said anything of them yet.
  const isNew = said.outcome === 'refused' && said.problem.status === 404 && finds(visit);
  return { dossierId, otherId, name, key: randomUUID(), ...(!isNew && { finding: saidOr(said, visit) }) };
}

export async function action({ context, params, request }: ActionFunctionArgs): Promise<Answer> {
  const visit = context.get(visitContext);
  const { dossierId, otherId } = bothIn(params);
  const path = apiPath`/dossiers/${dossierId}/matches/${otherId}`;
  return finds(visit)
    ? answered(request, visit, { fields: findingFields, send: (body) => visit.api.put(path, body, Finding) })
    : answered(request, visit, {
        fields: confirmingFields,
        send: (body) => visit.api.put(apiPath`/dossiers/${dossierId}/matches/${otherId}/confirmation`, body, Finding),
      });
}

export default function MatchPage() {
  const { matches } = useWords();
  const visit = useVisit();
  const { dossierId, finding, key, name, otherId } = useLoaderData<typeof loader>();
  const answer: Answer = useActionData<typeof action>() ?? {};
  const assists = finds(visit);
  // What was said by a confirmation is the newer; the page was read after it.
  const stands = finding ?? answer.result;
  const asked = stands !== undefined && (stands.opened || stands.answered !== undefined);
  const mayConfirm = !assists && stands?.finding === 'same-person' && !asked;
  const mayFind = assists && !asked && answer.result === undefined;
  const back = assists ? matchesAt(dossierId) : personAt(dossierId);
  return (
    <>
      <Title>{matches.title}</Title>
      <h1>{name}</h1>
      <h2>{matches.title}</h2>
      {answer.result && <Notice kind="done">{matches.written}</Notice>}
      {stands && <Stands finding={stands} otherId={otherId} />}
      {assists && stands?.finding === 'same-person' && !asked && <p>{matches.second}</p>}
      {mayFind && (
        <>
          <p>{matches.whenYouSay}</p>
          <AskForm {...{ answer, back }} fields={findingFields} name={matches.confirmFinding} sent={key} />
        </>
      )}
      {mayConfirm && (
        <>
          <p>
            {matches.whenYouConfirm} <a href={personAt(dossierId)}>{matches.seeDocument}</a>
          </p>
          <AskForm {...{ answer, back }} fields={confirmingFields} name={matches.confirm} sent={key} />
        </>
      )}
      <p>
        <a href={back}>{matches.back}</a>
      </p>
    </>
  );
}

function Stands({
  finding: { answered: said, finding, opened },
  otherId,
}: {
  readonly finding: Found;
  readonly otherId: string;
}) {
  const { matches } = useWords();
  const { moment } = useDates();
  return (
    <>
      <p>
        <b>{matches.findings[finding]}</b>
      </p>
      {said && (
        <>
          <p>{matches.answeredBy[said.by](moment(said.at), opened)}</p>
          {said.reason !== undefined && <blockquote>{said.reason}</blockquote>}
        </>
      )}
      {opened && (
        <p>
          <a href={personAt(otherId)}>{matches.openOther}</a>
        </p>
      )}
    </>
  );
}
