import { CorruptionReportView } from '@puente/contracts/answers/agency';
import { apiPath } from '@puente/web/asking';
import { Title } from '@puente/ui/site';
import { answersIn, nameAmong } from '@puente/words/languages';
import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { SaidBody } from '../act/index.js';
import { caseIn } from '../failed/case-in.js';
import { saidOr } from '../failed/problem.js';
import { Done } from '../file/index.js';
import { paths, reportActAt, reportExportAt } from '../paths/index.js';
import { wasDone } from '../paths/was-done.js';
import { reportCommands, ReportSaid } from '../reports/index.js';
import { useVisit, useWords, visitContext } from '../visit/index.js';
import { stageName } from '../work/index.js';

/** `/denuncias/:caseId`: what somebody reported without a name, how far it is, and what an integrity officer may do. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const caseId = caseIn(params);
  const view = saidOr(await visit.api.read(apiPath`/corruption-reports/${caseId}`, CorruptionReportView), visit);
  return { view, ...wasDone(request) };
}

export default function Report() {
  const { file, reports } = useWords();
  const { law } = answersIn(useVisit().language);
  const { done, queue, view } = useLoaderData<typeof loader>();
  const { allowedActions, answer, caseId, owner, said, stage, step, version } = view;
  const offered = reportCommands.filter((command) => allowedActions.includes(command));
  const waiting = { ...(step && { step }), ...(view.export && { export: view.export }) };
  const lists = { what: reports.steps, outcome: reports.outcomes };
  return (
    <>
      <Title>{caseId}</Title>
      <p>
        <a href={paths.reports}>{reports.title}</a>
      </p>
      <h1 className="number">{caseId}</h1>
      <p>
        <b>{stageName('corruption-report', stage, law)}</b>
        {owner !== undefined && ` · ${owner}`}
      </p>
      <Done {...{ caseId, done, queue }} back={paths.reports} />
      <div className="columns">
        <aside>
          <h2>{file.actions}</h2>
          {offered.length === 0 && <p>{file.noActions}</p>}
          <ul>
            {offered.map((command) => (
              <li key={command}>
                <a href={reportActAt(caseId, command, version)}>{nameAmong(law.commands, command)}</a>
              </li>
            ))}
          </ul>
          {view.export?.approvedBy !== undefined && (
            <p>
              <a href={reportExportAt(caseId)}>{reports.export}</a>
            </p>
          )}
        </aside>
        <div>
          <h2>{reports.said}</h2>
          <ReportSaid caseId={caseId} said={said} />
          {answer && (
            <>
              <h2>{reports.answer}</h2>
              <p>
                <b>{reports.outcomes[answer.outcome]}</b>: {answer.words}
              </p>
            </>
          )}
          {Object.keys(waiting).length > 0 && (
            <>
              <h2>{file.waiting}</h2>
              <SaidBody body={waiting} lists={lists} />
            </>
          )}
        </div>
      </div>
    </>
  );
}
