import { Title } from '@puente/ui/site';
import { randomUUID } from 'node:crypto';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { redirect, useActionData, useLoaderData } from 'react-router';
import { RuleChangeOpened } from '@puente/contracts/answers/governance';
import { apiPath } from '@puente/web/asking';
import type { Answer } from '../act/index.js';
import { answered, AskForm } from '../ask/index.js';
import type { Choice, Text } from '../committee/index.js';
import {
  bodyOfText,
  ChooseText,
  fieldsCalled,
  pairIn,
  readAdoptionText,
  readAgreementText,
  readCheckpointText,
  readEquivalenceText,
  readOwnAgreements,
} from '../committee/index.js';
import { cannotShow } from '../failed/problem.js';
import { paths, ruleAt } from '../paths/index.js';
import { isTheirs } from '../paths/whose.js';
import { doneAt } from '../paths/was-done.js';
import type { Visit } from '../visit/index.js';
import { useWords, visitContext } from '../visit/index.js';

/** What the address says is written, or nothing yet. */
async function textAt(visit: Visit, { searchParams }: URL): Promise<Text | undefined> {
  const sought = searchParams.get('clase');
  if (sought === 'checkpoint') return readCheckpointText(visit);
  if (sought === 'agreement') return readAgreementText(visit, searchParams.get('acuerdo') ?? '');
  const pair = pairIn(searchParams, visit.country);
  if (pair === undefined) return undefined;
  return sought === 'adoption' ? readAdoptionText(visit, pair) : readEquivalenceText(visit, pair);
}

/** `/comision/nueva`: the text of a change of rules, which becomes a draft of the committee’s. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  if (!isTheirs('committee', visit.session?.me.roles ?? [])) return cannotShow('forbidden');
  const url = new URL(request.url);
  const text = await textAt(visit, url);
  if (text !== undefined) return { key: randomUUID(), text };
  const unknown = pairIn(url.searchParams, visit.country);
  const sought = url.searchParams.get('clase') ?? undefined;
  const choice: Choice = { country: visit.country, ...(await readOwnAgreements(visit)), unknown, sought };
  return { key: randomUUID(), choice };
}

export async function action({ context, request }: ActionFunctionArgs): Promise<Answer | Response> {
  const visit = context.get(visitContext);
  const text = (await textAt(visit, new URL(request.url))) ?? cannotShow('not-found');
  const told = await answered(request, visit, {
    fields: text.fields,
    send: async (said, key) =>
      fieldsCalled(
        text.subject,
        await visit.api.give(apiPath`/rule-changes`, bodyOfText(text, said), RuleChangeOpened, {
          'idempotency-key': key,
        }),
      ),
  });
  return told.result === undefined ? told : redirect(doneAt(ruleAt(told.result.caseId)), 303);
}

export default function NewRuleText() {
  const { committee } = useWords();
  const { choice, key, text } = useLoaderData<typeof loader>();
  const answer: Answer = useActionData<typeof action>() ?? {};
  const name = text === undefined ? committee.texts.propose : committee.texts.names[text.subject];
  return (
    <>
      <Title>{name}</Title>
      <p>
        <a href={paths.committee}>{committee.title}</a>
      </p>
      <h1>{name}</h1>
      {choice && <ChooseText {...choice} />}
      {text && (
        <>
          <p className="hint">{committee.texts.hint}</p>
          <AskForm {...{ answer, name }} {...textForm(text)} sent={key} back={paths.committee} />
        </>
      )}
    </>
  );
}

const textForm = ({ begins, fields, lists, units }: Text) => ({ begins, fields, lists, units });
