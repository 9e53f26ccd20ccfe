import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { data, useActionData, useLoaderData } from 'react-router';
import type { EvaluationChoice } from '@puente/domain/kinds/certification';
import { evaluationChoices } from '@puente/domain/kinds/certification';
import { testChoices } from '@puente/domain/kinds/recognition/review';
import { Notice } from '@puente/ui/notices';
import type { Pages } from '@puente/words/languages';
import { Title } from '@puente/ui/site';
import { ownChoices } from '../choices/index.js';
import { elsewhere } from '../failed/elsewhere.js';
import { paths } from '../paths/index.js';
import { AfterEvaluations, AfterTestList, ofEvaluations } from '../appointment/index.js';
import type { Visit } from '../visit/index.js';
import { useWords, visitContext } from '../visit/index.js';

/** `/tramite/elegir`: how it goes on with what the worker missed two tests of. */
export async function loader({ context }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const { choices } = await ownChoices(visit);
  return { missed: choices.missed, evaluations: choices.missedEvaluations };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const visit = context.get(visitContext);
  const { token, choices } = await ownChoices(visit);
  const form = await request.formData();
  const { missed, number } = choices;
  if (form.get('of') === 'evaluations') return chooseEvaluation(visit, { token, number, form });
  const unit = missed.find((one) => one.unit === form.get('unit'))?.unit;
  if (unit === undefined) return data({ said: 'tooLate' as const }, { status: 409 });
  const choice = testChoices.find((one) => one === form.get('choice'));
  if (choice === undefined) return data({ said: 'empty' as const, unit }, { status: 400 });
  const chosen = await visit.choices.choose(token, number, { unit, choice });
  if (chosen.outcome === 'done') return data({ said: 'chosen' as const, choice });
  if (chosen.outcome === 'not-taken') return data({ said: 'tooLate' as const }, { status: 409 });
  return elsewhere(chosen, visit);
}

/** There is nothing to choose where it was chosen before, or its time is over: the law says so. */
async function chooseEvaluation(
  visit: Visit,
  { form, number, token }: { readonly form: FormData; readonly number: string; readonly token: string },
) {
  const choice = evaluationChoices.find((one) => one === form.get('choice'));
  if (choice === undefined) return data({ said: 'empty' as const, unit: ofEvaluations }, { status: 400 });
  const chosen = await visit.choices.chooseEvaluation(token, number, choice);
  if (chosen.outcome === 'done') return data({ said: 'chosen' as const, choice });
  if (chosen.outcome === 'not-taken') return data({ said: 'tooLate' as const }, { status: 409 });
  return elsewhere(chosen, visit);
}

export default function AfterTest() {
  const { evaluations, missed } = useLoaderData<typeof loader>();
  const said = useActionData<typeof action>();
  const { afterTest, share, site } = useWords();
  const fault = said?.said === 'empty' ? { unit: said.unit, says: afterTest.empty } : undefined;
  const wrong = said !== undefined && said.said !== 'chosen';
  return (
    <>
      <Title>{`${wrong ? site.errorTitle : ''}${afterTest.title}`}</Title>
      {said?.said === 'tooLate' && <Notice kind="trouble">{afterTest.tooLate}</Notice>}
      {fault && (
        <Notice kind="trouble">
          <a href={`#choice-${fault.unit}`}>{fault.says}</a>
        </Notice>
      )}
      {said?.said === 'chosen' && (
        <p className="note" role="status">
          {chosenText(said.choice, afterTest)}
        </p>
      )}
      <h1>{afterTest.title}</h1>
      {missed.length > 0 && <p className="lead">{afterTest.what}</p>}
      {evaluations && <p className="lead">{afterTest.evaluations}</p>}
      {missed.length === 0 && !evaluations && <p>{afterTest.none}</p>}
      <AfterTestList missed={missed} fault={fault} />
      {evaluations && <AfterEvaluations fault={fault?.unit === ofEvaluations ? fault.says : undefined} />}
      <p>
        <a href={paths.status}>{share.back}</a>
      </p>
    </>
  );
}

type Said = (typeof testChoices)[number] | EvaluationChoice;

const chosenText = (choice: Said, words: Pages['afterTest']): string =>
  choice === 'evaluate-again' || choice === 'close'
    ? words.afterEvaluations[choice].chosen
    : words.choices[choice].chosen;
