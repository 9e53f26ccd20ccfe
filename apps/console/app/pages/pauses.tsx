import { Pauses } from '@puente/contracts/answers/agency';
import { ButtonLink } from '@puente/ui/buttons';
import { apiPath } from '@puente/web/asking';
import { Title } from '@puente/ui/site';
import { textIn } from '@puente/web/telling';
import { answersIn, nameAmong } from '@puente/words/languages';
import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { CardRow, CardTable } from '@puente/ui/tables';
import { saidOr } from '../failed/problem.js';
import { fileAt, paths } from '../paths/index.js';
import { regionNames } from '../regions/index.js';
import { useDates, useVisit, useWords, visitContext } from '../visit/index.js';
import { stageName } from '../work/index.js';

/** `/equipo/emergencias`: pauses of clocks, how far each has come, and whose turn it is. */
export async function loader({ context }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  return saidOr(await visit.api.read(apiPath`/pauses`, Pauses), visit);
}

export default function PausesPage() {
  const { pauses } = useWords();
  const { language, session } = useVisit();
  const { clock, law } = answersIn(language);
  const { day } = useDates();
  const { items, regions } = useLoaderData<typeof loader>();
  const named = regionNames(regions, language);
  return (
    <>
      <Title>{pauses.title}</Title>
      <h1>{pauses.title}</h1>
      {items.length === 0 ? (
        <p>{pauses.none}</p>
      ) : (
        <CardTable columns={Object.values(pauses.columns)}>
          {items.map(({ act, caseId, progress, reason, regions: where, stage, until, words }) => (
            <CardRow key={caseId}>
              <th scope="row">
                <a className="number" href={fileAt(caseId)}>
                  {caseId}
                </a>{' '}
                <small>{act && textIn(act, language)}</small>
              </th>
              <td>
                {clock.emergencies[reason]}: {textIn(words, language)}
              </td>
              <td>{where === 'all' ? pauses.everywhere : where.map((code) => nameAmong(named, code)).join(', ')}</td>
              <td>{day(until)}</td>
              <td>
                {stageName('force-majeure', stage, law)}
                {progress && <small> {pauses.progress(progress.done, progress.changed, progress.total)}</small>}
              </td>
            </CardRow>
          ))}
        </CardTable>
      )}
      {session?.me.roles.includes('supervisor') === true && (
        <p>
          <ButtonLink href={paths.newPause}>{pauses.propose}</ButtonLink>
        </p>
      )}
    </>
  );
}
