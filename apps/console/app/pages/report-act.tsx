import { CorruptionReportView } from '@puente/contracts/answers/agency';
import { CommandAnswer } from '@puente/contracts/answers/cases';
import { apiPath } from '@puente/web/asking';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import type { Desk } from '../ask/index.js';
import { DeskAct, loadAct, sendAct } from '../ask/index.js';
import { saidOr } from '../failed/problem.js';
import { reportActAt, reportAt } from '../paths/index.js';
import type { ReportCommand } from '../reports/index.js';
import { fieldsOfReport, isReportCommand, whereItGoes } from '../reports/index.js';
import { useWords } from '../visit/index.js';

const desk: Desk<ReportCommand> = {
  ...{ isCommand: isReportCommand, fieldsOf: fieldsOfReport, whereItGoes, at: reportAt, answers: CommandAnswer },
  read: async (visit, caseId) => {
    const view = saidOr(await visit.api.read(apiPath`/corruption-reports/${caseId}`, CorruptionReportView), visit);
    return { reference: caseId, version: view.version };
  },
};

/** `/denuncias/:caseId/:command`: what is done with a report. */
export const loader = (args: LoaderFunctionArgs) => loadAct(args, desk);
export const action = (args: ActionFunctionArgs) => sendAct(args, desk);

export default function ReportAct() {
  const { reports } = useWords();
  const acted = useLoaderData<typeof loader>();
  return (
    <DeskAct
      {...{ acted, actAt: reportActAt, at: reportAt, fieldsOf: fieldsOfReport }}
      lists={{ outcome: reports.outcomes }}
    >
      {acted.command === 'answer-report' && <p className="hint">{reports.answerHint}</p>}
    </DeskAct>
  );
}
