import { RuleChangeView } from '@puente/contracts/answers/governance';
import { apiPath } from '@puente/web/asking';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import type { Desk } from '../ask/index.js';
import { DeskAct, loadAct, sendAct } from '../ask/index.js';
import type { RuleCommand } from '../committee/index.js';
import { fieldsOfRule, isRuleCommand } from '../committee/index.js';
import { saidOr } from '../failed/problem.js';
import { ruleActAt, ruleAt } from '../paths/index.js';
import { useWords } from '../visit/index.js';

const desk: Desk<RuleCommand> = {
  ...{ isCommand: isRuleCommand, fieldsOf: fieldsOfRule, at: ruleAt, answers: RuleChangeView },
  whereItGoes: (caseId, command) => apiPath`/rule-changes/${caseId}/${command}`,
  read: async (visit, caseId) => saidOr(await visit.api.read(apiPath`/rule-changes/${caseId}`, RuleChangeView), visit),
};

/** `/comision/:caseId/:command`: what is done with a change of rules. */
export const loader = (args: LoaderFunctionArgs) => loadAct(args, desk);
export const action = (args: ActionFunctionArgs) => sendAct(args, desk);

export default function RuleAct() {
  const { committee } = useWords();
  const acted = useLoaderData<typeof loader>();
  return (
    <DeskAct {...{ acted, actAt: ruleActAt, at: ruleAt, fieldsOf: fieldsOfRule }}>
      {acted.command === 'cast-vote' && <p className="hint">{committee.voteHint}</p>}
    </DeskAct>
  );
}
