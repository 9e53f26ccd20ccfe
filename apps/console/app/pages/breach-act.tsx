import { DataBreachView } from '@puente/contracts/answers/agency';
import { CommandAnswer } from '@puente/contracts/answers/cases';
import { apiPath } from '@puente/web/asking';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import type { Desk } from '../ask/index.js';
import { DeskAct, loadAct, sendAct } from '../ask/index.js';
import type { BreachCommand } from '../breaches/index.js';
import { fieldsOfBreach, isBreachCommand } from '../breaches/index.js';
import { saidOr } from '../failed/problem.js';
import { breachActAt, breachAt } from '../paths/index.js';
import { useWords } from '../visit/index.js';

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
  const acted = useLoaderData<typeof loader>();
  return (
    <DeskAct {...{ acted, actAt: breachActAt, at: breachAt, fieldsOf: fieldsOfBreach }}>
      {acted.command === 'confirm-breach' && <p className="hint">{breaches.confirmHint}</p>}
    </DeskAct>
  );
}
