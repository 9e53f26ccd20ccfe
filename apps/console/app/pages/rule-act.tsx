import { randomUUID } from 'node:crypto';
import { CommandAnswer } from '@puente/contracts/answers/cases';
import { RuleChangeView } from '@puente/contracts/answers/governance';
import { readCaseNumber } from '@puente/domain/kernel';
import { apiPath } from '@puente/web/asking';
import { Title } from '@puente/web/site';
import { answersIn } from '@puente/words/languages';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { Answer } from '../act/index.js';
import { answered, AskForm } from '../ask/index.js';
import { fieldsOfRule, isRuleCommand } from '../committee/index.js';
import { cannotShow, saidOr } from '../failed/problem.js';
import { ruleAt } from '../paths/index.js';
import { useVisit, useWords, visitContext } from '../visit/index.js';

/** `/comision/:caseId/:command`: what is done with a change of rules; its version stands in the address. */
export async function loader({ context, params: { caseId = '', command } }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const number = readCaseNumber(caseId);
  if (!isRuleCommand(command) || number === undefined) return cannotShow('not-found');
  const view = saidOr(await visit.api.read(apiPath`/rule-changes/${number}`, RuleChangeView), visit);
  return { caseId: number, command, reference: view.reference, key: randomUUID() };
}

export async function action({ context, params, request }: ActionFunctionArgs): Promise<Answer | Response> {
  const visit = context.get(visitContext);
  const { caseId = '', command } = params;
  if (!isRuleCommand(command)) return cannotShow('not-found');
  const version = new URL(request.url).searchParams.get('v') ?? '';
  const told = await answered(request, visit, {
    fields: fieldsOfRule(command),
    send: (body, key) =>
      visit.api.give(apiPath`/rule-changes/${caseId}/${command}`, body, CommandAnswer, {
        ...{ 'idempotency-key': key, 'if-match': `"${version}"` },
      }),
  });
  return told.result === undefined ? told : redirect(`${ruleAt(caseId)}?hecho=`, 303);
}

export default function RuleAct() {
  const { committee } = useWords();
  const { law } = answersIn(useVisit().language);
  const { caseId, command, key, reference } = useLoaderData<typeof loader>();
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
      <AskForm {...{ answer, name }} fields={fieldsOfRule(command)} sent={key} back={ruleAt(caseId)} />
    </>
  );
}
