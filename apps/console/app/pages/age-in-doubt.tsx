import { randomUUID } from 'node:crypto';
import { DossierView, Flagged } from '@puente/contracts/answers/cases';
import { Notice } from '@puente/ui/notices';
import { Title } from '@puente/ui/site';
import { apiPath } from '@puente/web/asking';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { Answer } from '../act/index.js';
import { answered, AskForm, reasonsField } from '../ask/index.js';
import { dossierIn } from '../failed/dossier-in.js';
import { cannotShow, saidOr } from '../failed/problem.js';
import { nameOf } from '../file/index.js';
import { ageAt, paths, personAt } from '../paths/index.js';
import { mayDoubtAge } from '../paths/whose.js';
import { doneAt, wasDone } from '../paths/was-done.js';
import type { Visit } from '../visit/index.js';
import { useWords, visitContext } from '../visit/index.js';

const fields = [reasonsField];

/** `/personas/:dossierId/edad`: an officer doubts that somebody is of age. It stops kindly: whoever protects them comes, and nothing is lost. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const dossierId = dossierIn(params);
  if (!mayDoubtAge(visit.session?.me.roles ?? [])) return cannotShow('forbidden');
  // Once it counts, the dossier is closed to whoever doubted.
  if (wasDone(request).done) return { dossierId };
  const said = await visit.api.read(apiPath`/dossiers/${dossierId}`, DossierView);
  return { dossierId, asked: { key: randomUUID(), name: nameOf(saidOr(said, visit).person) } };
}

export async function action({ context, params, request }: ActionFunctionArgs): Promise<Answer | Response> {
  const visit = context.get(visitContext);
  const dossierId = dossierIn(params);
  const told = await answered(request, visit, {
    fields,
    send: (body) => visit.api.put(apiPath`/dossiers/${dossierId}/flag-age-in-doubt`, body, Flagged),
  });
  const counts = told.result !== undefined || (told.unknown !== undefined && (await isClosed(visit, dossierId)));
  return counts ? redirect(doneAt(ageAt(dossierId)), 303) : told;
}

/** Of a dossier that was open a moment ago: what nobody knows whether it counted did. */
async function isClosed({ api }: Visit, dossierId: string): Promise<boolean> {
  const said = await api.read(apiPath`/dossiers/${dossierId}`, DossierView);
  return said.outcome === 'refused' && said.problem.status === 404;
}

export default function AgeInDoubt() {
  const { age } = useWords();
  const { asked, dossierId } = useLoaderData<typeof loader>();
  const answer: Answer = useActionData<typeof action>() ?? {};
  return (
    <>
      <Title>{age.title}</Title>
      <h1>{asked?.name ?? age.title}</h1>
      {asked === undefined ? (
        <>
          <Notice kind="done">{age.done}</Notice>
          <p>{age.sayThis}</p>
          <blockquote>{age.toThePerson}</blockquote>
          <p>
            <a href={paths.work}>{age.back}</a>
          </p>
        </>
      ) : (
        <>
          <h2>{age.title}</h2>
          <p>{age.what}</p>
          <ul>
            {age.follows.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
          <AskForm {...{ answer, fields }} name={age.confirm} sent={asked.key} back={personAt(dossierId)} />
        </>
      )}
    </>
  );
}
