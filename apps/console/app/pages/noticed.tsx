import { IntegrityEvents } from '@puente/contracts/answers/agency';
import { NextPage } from '@puente/ui/paging';
import { apiPath } from '@puente/web/asking';
import { Title } from '@puente/ui/site';
import { answersIn } from '@puente/words/languages';
import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { CardRow, CardTable } from '@puente/ui/tables';
import { Tag } from '@puente/ui/tags';
import { Places } from '../audit/index.js';
import { readPage } from '../paging/index.js';
import { noticedAt, paths } from '../paths/index.js';
import { useDates, useVisit, useWords, visitContext } from '../visit/index.js';
import { stageName } from '../work/index.js';

/** `/auditoria/avisos`: what the node noticed about those who work in it and those who try its doors. */
export function loader({ context, request }: LoaderFunctionArgs) {
  const cursor = new URL(request.url).searchParams.get('pagina');
  const list = { path: apiPath`/integrity-events`, schema: IntegrityEvents, cursor, first: paths.noticed };
  return readPage(context.get(visitContext), list);
}

export default function Noticed() {
  const { audit, noticed } = useWords();
  const { law } = answersIn(useVisit().language);
  const { moment } = useDates();
  const { items, next } = useLoaderData<typeof loader>();
  return (
    <>
      <Title>{audit.noticed}</Title>
      <h1>{audit.noticed}</h1>
      <Places />
      {items.length === 0 ? (
        <p>{noticed.none}</p>
      ) : (
        <CardTable columns={Object.values(noticed.columns)} caption={noticed.dueFirst}>
          {items.map(({ caseId, dueAt, late, owner, since, stage, until, words }) => (
            <CardRow key={caseId}>
              <th scope="row">
                <a href={noticedAt(caseId)}>{words}</a> <small>{caseId}</small>
              </th>
              <td>{noticed.between(moment(since), moment(until))}</td>
              <td>
                {stageName('integrity-event', stage, law)} <small>{owner}</small>
              </td>
              <td>
                <Tag kind={late ? 'late' : undefined}>{dueAt === undefined ? audit.noDay : moment(dueAt)}</Tag>
              </td>
            </CardRow>
          ))}
        </CardTable>
      )}
      <NextPage
        says={useWords().work.next}
        at={next && `${paths.noticed}?${new URLSearchParams({ pagina: next }).toString()}`}
      />
    </>
  );
}
