import { RuleChanges } from '@puente/contracts/answers/governance';
import { apiPath } from '@puente/web/asking';
import { Title } from '@puente/ui/site';
import { answersIn, nameAmong } from '@puente/words/languages';
import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { CardRow, CardTable } from '@puente/ui/tables';
import { saidOr } from '../failed/problem.js';
import { paths, ruleAt } from '../paths/index.js';
import { useDates, useVisit, useWords, visitContext } from '../visit/index.js';
import { stageName } from '../work/index.js';

/** `/comision`: changes of rules, newest first. */
export async function loader({ context }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  return saidOr(await visit.api.read(apiPath`/rule-changes`, RuleChanges), visit);
}

export default function RuleChangesPage() {
  const { cataloguePreview, committee } = useWords();
  const { law } = answersIn(useVisit().language);
  const { day, moment } = useDates();
  const { items } = useLoaderData<typeof loader>();
  return (
    <>
      <Title>{committee.title}</Title>
      <h1>{committee.title}</h1>
      <p>
        <a href={paths.newRuleText}>{committee.texts.propose}</a> ·{' '}
        <a href={paths.cataloguePreview}>{cataloguePreview.title}</a>
      </p>
      {items.length === 0 ? (
        <p>{committee.none}</p>
      ) : (
        <CardTable columns={Object.values(committee.columns)}>
          {items.map(({ caseId, openedAt, reference, stage, subject, takesEffect }) => (
            <CardRow key={caseId}>
              <th scope="row">
                <a href={ruleAt(caseId)}>{reference}</a> <small>{caseId}</small>
              </th>
              <td>{nameAmong(committee.subjects, subject)}</td>
              <td>{stageName('rule-change', stage, law)}</td>
              <td>{day(takesEffect)}</td>
              <td>{moment(openedAt)}</td>
            </CardRow>
          ))}
        </CardTable>
      )}
    </>
  );
}
