import { Notice } from '@puente/ui/notices';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { data, useActionData, useLoaderData } from 'react-router';
import { Title } from '@puente/ui/site';
import { DayList } from '../appointment/index.js';
import { ownChoices } from '../choices/index.js';
import { elsewhere } from '../failed/elsewhere.js';
import { paths } from '../paths/index.js';
import { useWords, visitContext } from '../visit/index.js';

/** `/tramite/fecha`: which of the days that were offered for an evaluation. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { choices } = await ownChoices(context.get(visitContext));
  const { days, serverTime, timeZone } = choices;
  return { choices: { days, serverTime, timeZone } };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const visit = context.get(visitContext);
  const { token, choices } = await ownChoices(visit);
  const named = (await request.formData()).get('day');
  if (named === null && choices.days.length > 0) return data({ said: 'empty' as const }, { status: 400 });
  const day = choices.days.find(({ id }) => id === named);
  if (day === undefined) return data({ said: 'tooLate' as const }, { status: 409 });
  const chosen = await visit.choices.chooseDay(token, choices.number, day.id);
  if (chosen.outcome === 'done') return data({ said: 'chosen' as const });
  if (chosen.outcome === 'not-taken') return data({ said: 'tooLate' as const }, { status: 409 });
  return elsewhere(chosen, visit);
}

export default function ChooseDay() {
  const { choices } = useLoaderData<typeof loader>();
  const said = useActionData<typeof action>()?.said;
  const { chooseDay, share, site } = useWords();
  const wrong = said === 'empty' || said === 'tooLate';
  return (
    <>
      <Title>{`${wrong ? site.errorTitle : ''}${chooseDay.title}`}</Title>
      {said === 'tooLate' && <Notice kind="trouble">{chooseDay.tooLate}</Notice>}
      {said === 'empty' && (
        <Notice kind="trouble">
          <a href="#days">{chooseDay.empty}</a>
        </Notice>
      )}
      {said === 'chosen' && (
        <p className="note" role="status">
          {chooseDay.chosen}
        </p>
      )}
      <h1>{chooseDay.title}</h1>
      {choices.days.length === 0 ? <p>{chooseDay.none}</p> : <p className="lead">{chooseDay.what}</p>}
      {choices.days.length > 0 && <DayList choices={choices} fault={said === 'empty' ? chooseDay.empty : undefined} />}
      <p>
        <a href={paths.status}>{share.back}</a>
      </p>
    </>
  );
}
