import { randomUUID } from 'node:crypto';
import { CalendarApplied, CalendarPreview } from '@puente/contracts/answers/agency';
import { CalendarApplyBody } from '@puente/contracts/bodies';
import { Notice } from '@puente/ui/notices';
import { apiPath } from '@puente/web/asking';
import { Title } from '@puente/ui/site';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { useActionData, useLoaderData } from 'react-router';
import type { z } from 'zod';
import { CardRow, CardTable } from '@puente/ui/tables';
import { Tag } from '@puente/ui/tags';
import { fieldsFor, textAt } from '../act/index.js';
import type { Told } from '../ask/index.js';
import { answered, AskForm } from '../ask/index.js';
import { saidOr } from '../failed/problem.js';
import { fileAt, paths } from '../paths/index.js';
import { useDates, useWhyNot, useWords, visitContext } from '../visit/index.js';

type Applied = z.output<typeof CalendarApplied>;
type Items = readonly (z.output<typeof CalendarPreview>['items'][number] | Applied['items'][number])[];

/** `/equipo/calendario`: whose periods a new edition of the calendar moves, before it does. Each page of them is applied as it was read. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const cursor = new URL(request.url).searchParams.get('desde');
  const asked = cursor === null ? {} : { cursor };
  const preview = await visit.api.give(apiPath`/calendar-changes/preview`, asked, CalendarPreview, {});
  return { preview: saidOr(preview, visit), cursor, key: randomUUID() };
}

const fields = fieldsFor(CalendarApplyBody).filter(({ name }) => name === 'reason');

export const action = ({ context, request }: ActionFunctionArgs) => {
  const visit = context.get(visitContext);
  return answered(request, visit, {
    fields,
    send: (body, key, typed) => {
      const cursor = textAt(typed, 'cursor');
      const asked = { ...body, to: textAt(typed, 'to'), ...(cursor !== undefined && { cursor }) };
      return visit.api.give(apiPath`/calendar-changes/apply`, asked, CalendarApplied, { 'idempotency-key': key });
    },
  });
};

export default function CalendarPage() {
  const { calendar } = useWords();
  const { cursor, key, preview } = useLoaderData<typeof loader>();
  const answer: Told<Applied> = useActionData<typeof action>() ?? {};
  const { result } = answer;
  const { items, next } = result ?? preview;
  return (
    <>
      <Title>{calendar.title}</Title>
      <h1>{calendar.title}</h1>
      <p>{calendar.edition(preview.to, preview.touched)}</p>
      {result !== undefined && (
        <Notice kind="done">
          {calendar.done(result.items.filter(({ outcome }) => outcome === 'recounted').length, result.items.length)}
        </Notice>
      )}
      {items.length > 0 && <Moved items={items} />}
      {result === undefined && items.length > 0 && (
        <AskForm
          {...{ answer, fields }}
          besides={{ to: preview.to, cursor: cursor ?? '' }}
          name={calendar.apply(items.length)}
          sent={key}
          back={paths.team}
        />
      )}
      {next !== undefined && (
        <p>
          <a href={`${paths.calendar}?${new URLSearchParams({ desde: next }).toString()}`}>{calendar.next}</a>
        </p>
      )}
      <p>
        <a href={paths.team}>{calendar.back}</a>
      </p>
    </>
  );
}

function Moved({ items }: { readonly items: Items }) {
  const { calendar } = useWords();
  const { day } = useDates();
  const whyNot = useWhyNot();
  const dayOr = (due: string | undefined): string => (due === undefined ? calendar.noDay : day(due));
  const applied = items.some((item) => 'outcome' in item);
  return (
    <CardTable columns={applied ? Object.values(calendar.became) : Object.values(calendar.columns)}>
      {items.map((item) => (
        <CardRow key={`${item.caseId} ${item.clock}`}>
          <th scope="row">
            <a className="number" href={fileAt(item.caseId)}>
              {item.caseId}
            </a>
          </th>
          <td>{dayOr(item.dueBefore)}</td>
          {'outcome' in item ? (
            <td>
              <Tag kind={item.outcome === 'refused' ? 'late' : undefined}>
                {item.outcome === 'refused' ? whyNot(item.code) : calendar.recounted(dayOr(item.dueAfter))}
              </Tag>
            </td>
          ) : (
            <td>
              <Tag kind={item.moves ? 'soon' : undefined}>
                {item.stands ? whyNot('WORKERS_DAY_STANDS') : dayOr(item.dueAfter)}
              </Tag>
            </td>
          )}
        </CardRow>
      ))}
    </CardTable>
  );
}
