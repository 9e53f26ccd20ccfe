import { LookPage } from '@puente/contracts/answers/worker';
import { NextPage } from '@puente/ui/paging';
import { apiPath, asking } from '@puente/web/asking';
import { Title } from '@puente/ui/site';
import { answersIn, pagesIn } from '@puente/words/languages';
import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { CardRow, CardTable } from '@puente/ui/tables';
import { caseIn } from '../failed/case-in.js';
import { saidOr } from '../failed/problem.js';
import { fileAt, looksAt } from '../paths/index.js';
import { useDates, useVisit, useWords, visitContext } from '../visit/index.js';

/** `/expedientes/:caseId/miradas`: who looked at a file, when and what for, as its worker reads it. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const caseId = caseIn(params);
  const before = new URL(request.url).searchParams.get('antes');
  const path = apiPath`/audits/cases/${caseId}/looks`;
  const said = await visit.api.read(before === null ? path : asking(path, { before }), LookPage);
  return { caseId, page: saidOr(said, visit) };
}

export default function Looks() {
  const { audit } = useWords();
  const { language } = useVisit();
  const { law } = answersIn(language);
  const { look } = pagesIn(language);
  const { moment } = useDates();
  const { caseId, page } = useLoaderData<typeof loader>();
  const whoIn = ({ who }: (typeof page.items)[number]): string => {
    if (who.kind === 'officer') return `${who.agency}, ${law.roles[who.role]}`;
    if (who.kind === 'verifier') return who.name;
    return who.kind === 'share' ? look.share(undefined) : look.anybody;
  };
  const title = audit.looksOf(caseId);
  return (
    <>
      <Title>{title}</Title>
      <p>
        <a className="number" href={fileAt(caseId)}>
          {caseId}
        </a>
      </p>
      <h1>{title}</h1>
      {page.items.length === 0 ? (
        <p>{audit.noLooks}</p>
      ) : (
        <CardTable columns={Object.values(audit.lookColumns)}>
          {page.items.map((item, row) => (
            <CardRow key={`${item.at} ${row}`}>
              <th scope="row">{moment(item.at)}</th>
              <td>{whoIn(item)}</td>
              <td>{audit.looked[item.what]}</td>
              <td>
                {item.purpose !== undefined && look.purposes[item.purpose]}
                {item.stated !== undefined && <blockquote>{item.stated}</blockquote>}
              </td>
            </CardRow>
          ))}
        </CardTable>
      )}
      <NextPage
        says={useWords().work.next}
        at={page.next === undefined ? undefined : `${looksAt(caseId)}?antes=${page.next}`}
      />
    </>
  );
}
