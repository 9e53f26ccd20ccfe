import { Button } from '@puente/ui/buttons';
import { Notice } from '@puente/ui/notices';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { data, useActionData, useLoaderData } from 'react-router';
import { Title } from '@puente/ui/site';
import { ownChoices } from '../choices/index.js';
import { elsewhere } from '../failed/elsewhere.js';
import { RuleChanges } from '../newer-rules/index.js';
import { paths } from '../paths/index.js';
import { useWords, visitContext } from '../visit/index.js';

const answers = ['yes', 'no'] as const;

/** `/tramite/reglas-nuevas`: what changes if the case moves to newer rules, and the worker's yes or no (R7). */
export async function loader({ context }: LoaderFunctionArgs) {
  const { choices } = await ownChoices(context.get(visitContext));
  return { choices };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const visit = context.get(visitContext);
  const { token, choices } = await ownChoices(visit);
  const form = await request.formData();
  const answer = answers.find((one) => one === form.get('answer'));
  if (answer === undefined) return data({ said: 'empty' as const }, { status: 400 });
  const answered = await visit.choices.answerRules(token, choices.number, answer);
  if (answered.outcome === 'done') return data({ said: answer });
  if (answered.outcome === 'not-taken') return data({ said: 'tooLate' as const }, { status: 409 });
  return elsewhere(answered, visit);
}

export default function NewerRules() {
  const { choices } = useLoaderData<typeof loader>();
  const said = useActionData<typeof action>()?.said;
  const { newerRules, share, site } = useWords();
  const done = said === 'yes' || said === 'no';
  const wrong = said !== undefined && !done;
  return (
    <>
      <Title>{`${wrong ? site.errorTitle : ''}${newerRules.title}`}</Title>
      {wrong && <Notice kind="trouble">{newerRules[said]}</Notice>}
      {done && (
        <p className="note" role="status">
          {newerRules.said[said]}
        </p>
      )}
      <h1>{newerRules.title}</h1>
      {choices.newerRules === undefined ? (
        <p>{newerRules.none}</p>
      ) : (
        <>
          <p className="lead">{newerRules.what}</p>
          <RuleChanges choices={choices} rules={choices.newerRules} />
          <p>{newerRules.keeps}</p>
          <form method="post" action={paths.newerRules}>
            <p>
              <Button name="answer" value="no">
                {newerRules.no}
              </Button>
            </p>
            <p>
              <Button quiet name="answer" value="yes">
                {newerRules.yes}
              </Button>
            </p>
          </form>
        </>
      )}
      <p>
        <a href={paths.status}>{share.back}</a>
      </p>
    </>
  );
}
