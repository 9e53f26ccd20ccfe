import { DataBreaches } from '@puente/contracts/answers/agency';
import { ButtonLink } from '@puente/ui/buttons';
import { apiPath } from '@puente/web/asking';
import { Title } from '@puente/ui/site';
import { answersIn } from '@puente/words/languages';
import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { CardRow, CardTable } from '@puente/ui/tables';
import { ToldAuthority } from '../breaches/index.js';
import { saidOr } from '../failed/problem.js';
import { breachAt, paths } from '../paths/index.js';
import { useDates, useVisit, useWords, visitContext } from '../visit/index.js';
import { stageName } from '../work/index.js';

/** `/violaciones-de-datos`: what got where it should not, whether the authority was told in time, and how many people were. */
export async function loader({ context }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  return saidOr(await visit.api.read(apiPath`/data-breaches`, DataBreaches), visit);
}

export default function Breaches() {
  const { breaches } = useWords();
  const { language, session } = useVisit();
  const { law } = answersIn(language);
  const { moment } = useDates();
  const { items } = useLoaderData<typeof loader>();
  return (
    <>
      <Title>{breaches.title}</Title>
      <h1>{breaches.title}</h1>
      <p className="hint">{breaches.what}</p>
      {items.length === 0 ? (
        <p>{breaches.none}</p>
      ) : (
        <CardTable columns={Object.values(breaches.columns)}>
          {items.map((breach) => (
            <CardRow key={breach.caseId}>
              <th scope="row">
                <a className="number" href={breachAt(breach.caseId)}>
                  {breach.caseId}
                </a>
              </th>
              <td>{moment(breach.knownAt)}</td>
              <td>{stageName('data-breach', breach.stage, law)}</td>
              <td>
                <ToldAuthority breach={breach} />
              </td>
              <td>{breaches.ofAll(breach.told, breach.concerned)}</td>
            </CardRow>
          ))}
        </CardTable>
      )}
      {session?.me.roles.includes('operator') === true && (
        <p>
          <ButtonLink href={paths.newBreach}>{breaches.report}</ButtonLink>
        </p>
      )}
    </>
  );
}
