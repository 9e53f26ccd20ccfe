import { randomUUID } from 'node:crypto';
import { RuleChangeView } from '@puente/contracts/answers/governance';
import { apiPath } from '@puente/web/asking';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { redirect, useLoaderData } from 'react-router';
import type { Answer } from '../act/index.js';
import { answered, DeskAct } from '../ask/index.js';
import { amends, bodyOfText, fieldsCalled, readDraft } from '../committee/index.js';
import { caseIn } from '../failed/case-in.js';
import { cannotShow, saidOr } from '../failed/problem.js';
import { ruleActAt, ruleAt } from '../paths/index.js';
import { doneAt } from '../paths/was-done.js';
import type { Visit } from '../visit/index.js';
import { useWords, visitContext } from '../visit/index.js';

async function draftOf(visit: Visit, caseId: string) {
  const view = saidOr(await visit.api.read(apiPath`/rule-changes/${caseId}`, RuleChangeView), visit);
  const text = (await readDraft(visit, view)) ?? cannotShow('not-found');
  return { ...view, text };
}

/** `/comision/:caseId/amend-draft`: another text in the place of the draft, which begins with what is written. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { caseId, reference, text, version } = await draftOf(context.get(visitContext), caseIn(params));
  const read = Number(new URL(request.url).searchParams.get('v') ?? version);
  return { caseId, key: randomUUID(), read, reference, text, version };
}

export async function action({ context, params, request }: ActionFunctionArgs): Promise<Answer | Response> {
  const visit = context.get(visitContext);
  const caseId = caseIn(params);
  const { text } = await draftOf(visit, caseId);
  const version = new URL(request.url).searchParams.get('v') ?? '';
  const told = await answered(request, visit, {
    fields: text.fields,
    send: async (said, key) => {
      const headers = { 'idempotency-key': key, 'if-match': `"${version}"` };
      const path = apiPath`/rule-changes/${caseId}/amend-draft`;
      return fieldsCalled(text.subject, await visit.api.give(path, bodyOfText(text, said), RuleChangeView, headers));
    },
  });
  return told.result === undefined ? told : redirect(doneAt(ruleAt(caseId)), 303);
}

export default function AmendedRuleText() {
  const { committee } = useWords();
  const { text, ...draft } = useLoaderData<typeof loader>();
  const acted = { ...draft, command: amends };
  const { begins, fields, lists, units } = text;
  return (
    <DeskAct {...{ acted, begins, lists, units }} actAt={ruleActAt} at={ruleAt} fieldsOf={() => fields}>
      <p className="hint">{committee.texts.hint}</p>
    </DeskAct>
  );
}
