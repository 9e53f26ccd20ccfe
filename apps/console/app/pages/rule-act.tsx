import { RuleChangeView } from '@puente/contracts/answers/governance';
import { apiPath } from '@puente/web/asking';
import { Title } from '@puente/web/site';
import { answersIn } from '@puente/words/languages';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { useActionData, useLoaderData } from 'react-router';
import type { Answer } from '../act/index.js';
import type { Desk } from '../ask/index.js';
import { AskForm, loadAct, sendAct } from '../ask/index.js';
import type { RuleCommand } from '../committee/index.js';
import { fieldsOfRule, isRuleCommand } from '../committee/index.js';
import { saidOr } from '../failed/problem.js';
import { ruleActAt, ruleAt } from '../paths/index.js';
import { useVisit, useWords } from '../visit/index.js';

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
  const { law } = answersIn(useVisit().language);
  const { caseId, command, key, read, reference, version } = useLoaderData<typeof loader>();
  const answer: Answer = useActionData<typeof action>() ?? {};
  const name = law.commands[command] ?? command;
  return (
    <>
      <Title>{`${name} · ${reference}`}</Title>
      <p>
        <a href={ruleAt(caseId)}>{reference}</a>
      </p>
      <h1>{name}</h1>
      {command === 'cast-vote' && <p className="hint">{committee.voteHint}</p>}
      <AskForm
        {...{ answer, name }}
        fields={fieldsOfRule(command)}
        sent={key}
        back={ruleAt(caseId)}
        readAgain={read === version ? undefined : ruleActAt(caseId, command, version)}
      />
    </>
  );
}
