import { CorruptionReports, ReportPatterns } from '@puente/contracts/answers/agency';
import { NextPage } from '@puente/ui/paging';
import { apiPath } from '@puente/web/asking';
import { Title } from '@puente/ui/site';
import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { saidOr } from '../failed/problem.js';
import { readPage } from '../paging/index.js';
import { paths, reportAt } from '../paths/index.js';
import { ReportRows } from '../reports/index.js';
import { useWords, visitContext } from '../visit/index.js';

/** `/denuncias`: what integrity officers answer, and who is named more than once. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const cursor = new URL(request.url).searchParams.get('pagina');
  const list = { path: apiPath`/corruption-reports`, schema: CorruptionReports, cursor, first: paths.reports };
  const [waiting, patterns] = await Promise.all([
    readPage(visit, list),
    visit.api.read(apiPath`/corruption-reports/patterns`, ReportPatterns),
  ]);
  return { ...waiting, patterns: saidOr(patterns, visit).items };
}

export default function Reports() {
  const { reports } = useWords();
  const { items, next, patterns } = useLoaderData<typeof loader>();
  return (
    <>
      <Title>{reports.title}</Title>
      <h1>{reports.title}</h1>
      <p className="hint">{reports.what}</p>
      {items.length === 0 ? <p>{reports.none}</p> : <ReportRows items={items} />}
      <NextPage
        says={useWords().work.next}
        at={next && `${paths.reports}?${new URLSearchParams({ pagina: next }).toString()}`}
      />
      <h2>{reports.patterns}</h2>
      {patterns.length === 0 ? (
        <p>{reports.noPatterns}</p>
      ) : (
        <ul>
          {patterns.map(({ draws, name, of, reports: numbers }) => (
            <li key={`${of} ${name}`}>
              {reports.of[of]} <b>{name}</b>:{' '}
              {numbers.map((number) => (
                <span key={number}>
                  <a href={reportAt(number)}>{number}</a>{' '}
                </span>
              ))}
              {draws && <small>{reports.drawn(draws.named, draws.files)}</small>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
