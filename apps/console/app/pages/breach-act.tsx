import { DataBreachView } from '@puente/contracts/answers/agency';
import { CommandAnswer } from '@puente/contracts/answers/cases';
import { apiPath } from '@puente/web/asking';
import { Title } from '@puente/web/site';
import { answersIn } from '@puente/words/languages';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { useActionData, useLoaderData } from 'react-router';
import type { Answer } from '../act/index.js';
import type { Desk } from '../ask/index.js';
import { AskForm, loadAct, sendAct } from '../ask/index.js';
import type { BreachCommand } from '../breaches/index.js';
import { fieldsOfBreach, isBreachCommand } from '../breaches/index.js';
import { saidOr } from '../failed/problem.js';
import { breachActAt, breachAt } from '../paths/index.js';
import { useVisit, useWords } from '../visit/index.js';

const desk: Desk<BreachCommand> = {
  ...{ isCommand: isBreachCommand, fieldsOf: fieldsOfBreach, at: breachAt, answers: CommandAnswer },
  whereItGoes: (caseId, command) => apiPath`/cases/${caseId}/${command}`,
  read: async (visit, caseId) => {
    const { version } = saidOr(await visit.api.read(apiPath`/data-breaches/${caseId}`, DataBreachView), visit);
    return { reference: caseId, version };
  },
};

/** `/violaciones-de-datos/:caseId/:command`: what is done with a breach; an operator reads no page of files. */
export const loader = (args: LoaderFunctionArgs) => loadAct(args, desk);
export const action = (args: ActionFunctionArgs) => sendAct(args, desk);

export default function BreachAct() {
  const { breaches } = useWords();
  const { law } = answersIn(useVisit().language);
  const { caseId, command, key, read, version } = useLoaderData<typeof loader>();
  const answer: Answer = useActionData<typeof action>() ?? {};
  const name = law.commands[command] ?? command;
  return (
    <>
      <Title>{`${name} · ${caseId}`}</Title>
      <p>
        <a href={breachAt(caseId)}>{caseId}</a>
      </p>
      <h1>{name}</h1>
      {command === 'confirm-breach' && <p className="hint">{breaches.confirmHint}</p>}
      <AskForm
        {...{ answer, name }}
        fields={fieldsOfBreach(command)}
        sent={key}
        back={breachAt(caseId)}
        readAgain={read === version ? undefined : breachActAt(caseId, command, version)}
      />
    </>
  );
}
