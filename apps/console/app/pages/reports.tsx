import { CorruptionReports, ReportPatterns } from '@puente/contracts/answers/agency';
import { apiPath } from '@puente/web/asking';
import { Title } from '@puente/web/site';
import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { saidOr } from '../failed/problem.js';
import { reportAt } from '../paths/index.js';
import { ReportRows } from '../reports/index.js';
import { useWords, visitContext } from '../visit/index.js';

/** `/denuncias`: what integrity officers answer, and who is named more than once. */
export async function loader({ context }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const [waiting, patterns] = await Promise.all([
    visit.api.read(apiPath`/corruption-reports`, CorruptionReports),
    visit.api.read(apiPath`/corruption-reports/patterns`, ReportPatterns),
  ]);
  return { items: saidOr(waiting, visit).items, patterns: saidOr(patterns, visit).items };
}

export default function Reports() {
  const { reports } = useWords();
  const { items, patterns } = useLoaderData<typeof loader>();
  return (
    <>
      <Title>{reports.title}</Title>
      <h1>{reports.title}</h1>
      <p className="hint">{reports.what}</p>
      {items.length === 0 ? <p>{reports.none}</p> : <ReportRows items={items} />}
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
