import { randomUUID } from 'node:crypto';
import { CommandAnswer } from '@puente/contracts/answers/cases';
import { readCaseNumber } from '@puente/domain/kernel';
import { Title } from '@puente/web/site';
import { answersIn } from '@puente/words/languages';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { Answer } from '../act/index.js';
import { answered, AskForm } from '../ask/index.js';
import { cannotShow } from '../failed/problem.js';
import { reportAt } from '../paths/index.js';
import { fieldsOfReport, isReportCommand, whereItGoes } from '../reports/index.js';
import { useVisit, useWords, visitContext } from '../visit/index.js';

/** `/denuncias/:caseId/:command`: what is done with a report; the version that was read stands in the address. */
export function loader({ params: { caseId = '', command } }: LoaderFunctionArgs) {
  const number = readCaseNumber(caseId);
  if (!isReportCommand(command) || number === undefined) return cannotShow('not-found');
  return { caseId: number, command, key: randomUUID() };
}

export async function action({ context, params, request }: ActionFunctionArgs): Promise<Answer | Response> {
  const visit = context.get(visitContext);
  const caseId = readCaseNumber(params['caseId'] ?? '');
  const { command } = params;
  if (!isReportCommand(command) || caseId === undefined) return cannotShow('not-found');
  const version = new URL(request.url).searchParams.get('v') ?? '';
  const told = await answered(request, visit, {
    fields: fieldsOfReport(command),
    send: (body, key) =>
      visit.api.give(whereItGoes(caseId, command), body, CommandAnswer, {
        ...{ 'idempotency-key': key, 'if-match': `"${version}"` },
      }),
  });
  return told.result === undefined ? told : redirect(`${reportAt(caseId)}?hecho=`, 303);
}

export default function ReportAct() {
  const { reports } = useWords();
  const { law } = answersIn(useVisit().language);
  const { caseId, command, key } = useLoaderData<typeof loader>();
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
      />
    </>
  );
}
