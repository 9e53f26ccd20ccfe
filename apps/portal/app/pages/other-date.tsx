import { Notice } from '@puente/ui/notices';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { data, useActionData, useLoaderData } from 'react-router';
import { Title } from '@puente/ui/site';
import { ownChoices } from '../choices/index.js';
import { elsewhere } from '../failed/elsewhere.js';
import { paths } from '../paths/index.js';
import { OtherDateList } from '../appointment/index.js';
import { useWords, visitContext } from '../visit/index.js';

const reasonsAtMost = 2000;

/** `/tramite/otra-fecha`: the tests to come whose date can still be moved. */
export async function loader({ context }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const { choices } = await ownChoices(visit);
  return { choices };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const visit = context.get(visitContext);
  const { token, choices } = await ownChoices(visit);
  const form = await request.formData();
  const { number, tests } = choices;
  const named = form.get('unit');
  const test = tests.find(({ units }) => units.some(({ unit }) => unit === named));
  const unit = test?.units.find((one) => one.unit === named)?.unit;
  if (test === undefined || unit === undefined) return data({ said: 'tooLate' as const }, { status: 409 });
  const text = form.get('reasons');
  const reasons = typeof text === 'string' ? text.replaceAll('\r\n', '\n').slice(0, reasonsAtMost).trim() : '';
  if (test.needsReasons && reasons === '') return data({ said: 'empty' as const, unit }, { status: 400 });
  const asked = await visit.choices.askOtherDate(token, number, { unit, ...(reasons === '' ? {} : { reasons }) });
  if (asked.outcome === 'done') return data({ said: 'asked' as const });
  if (asked.outcome === 'not-taken') return data({ said: 'tooLate' as const }, { status: 409 });
  return elsewhere(asked, visit);
}

export default function OtherDate() {
  const { choices } = useLoaderData<typeof loader>();
  const said = useActionData<typeof action>();
  const { otherDate, share, site } = useWords();
  const fault = said?.said === 'empty' ? { unit: said.unit, says: otherDate.empty } : undefined;
  const wrong = said !== undefined && said.said !== 'asked';
  return (
    <>
      <Title>{`${wrong ? site.errorTitle : ''}${otherDate.title}`}</Title>
      {said?.said === 'tooLate' && <Notice kind="trouble">{otherDate.tooLate}</Notice>}
      {fault && (
        <Notice kind="trouble">
          <a href={`#reasons-${fault.unit}`}>{fault.says}</a>
        </Notice>
      )}
      {said?.said === 'asked' && (
        <p className="note" role="status">
          {otherDate.asked}
        </p>
      )}
      <h1>{otherDate.title}</h1>
      {choices.tests.length === 0 ? <p>{otherDate.none}</p> : <p className="lead">{otherDate.what}</p>}
      <OtherDateList choices={choices} fault={fault} />
      <p>
        <a href={paths.status}>{share.back}</a>
      </p>
    </>
  );
}
