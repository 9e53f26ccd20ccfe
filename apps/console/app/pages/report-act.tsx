import { CorruptionReportView } from '@puente/contracts/answers/agency';
import { CommandAnswer } from '@puente/contracts/answers/cases';
import { apiPath } from '@puente/web/asking';
import { Title } from '@puente/web/site';
import { answersIn } from '@puente/words/languages';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { useActionData, useLoaderData } from 'react-router';
import type { Answer } from '../act/index.js';
import type { Desk } from '../ask/index.js';
import { AskForm, loadAct, sendAct } from '../ask/index.js';
import { saidOr } from '../failed/problem.js';
import { reportActAt, reportAt } from '../paths/index.js';
import type { ReportCommand } from '../reports/index.js';
import { fieldsOfReport, isReportCommand, whereItGoes } from '../reports/index.js';
import { useVisit, useWords } from '../visit/index.js';

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
  const { law } = answersIn(useVisit().language);
  const { caseId, command, key, read, version } = useLoaderData<typeof loader>();
  const answer: Answer = useActionData<typeof action>() ?? {};
  const name = law.commands[command] ?? command;
  return (
    <>
      <Title>{`${name} · ${caseId}`}</Title>
      <p>
        <a href={reportAt(caseId)}>{caseId}</a>
      </p>
      <h1>{name}</h1>
      {command === 'answer-report' && <p className="hint">{reports.answerHint}</p>}
      <AskForm
        {...{ answer, name }}
        fields={fieldsOfReport(command)}
        lists={{ outcome: reports.outcomes }}
        sent={key}
        back={reportAt(caseId)}
        readAgain={read === version ? undefined : reportActAt(caseId, command, version)}
      />
    </>
  );
}
