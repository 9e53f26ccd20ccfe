import type { QueuePage } from '@puente/contracts/answers/cases';
import { answersIn } from '@puente/words/languages';
import type { z } from 'zod';
import { fileAt, paths } from '../paths/index.js';
import { useVisit, useWords } from '../visit/index.js';
import type { Locale } from '@puente/web/telling';
import { momentIn } from './dates.js';
import { stageName } from './stage-name.js';
import { urgencyOf } from './urgency.js';

type Page = z.output<typeof QueuePage>;

interface Shown {
  readonly page: Page;
  readonly queue: string;
  readonly locale: Locale;
  readonly now: Date;
}

/** What waits in a queue, most urgent first. */
export function QueueRows({ page, queue, locale, now }: Shown) {
  const { work } = useWords();
  if (page.items.length === 0) return <p>{work.empty}</p>;
  return (
    <>
      <table className="rows">
        <caption className="hint">{work.order}</caption>
        <thead>
          <tr>
            {Object.entries(work.columns).map(([column, name]) => (
              <th key={column} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {page.items.map((item) => (
            <Row key={item.caseId} item={item} queue={queue} locale={locale} now={now} />
          ))}
        </tbody>
      </table>
      {page.next !== undefined && (
        <p className="buttons">
          <a
            className="button quiet"
            href={`${paths.work}?${new URLSearchParams({ cola: queue, desde: page.next }).toString()}`}
          >
            {work.next}
          </a>
        </p>
      )}
    </>
  );
}

function Row({ item, locale, now, queue }: Omit<Shown, 'page'> & { readonly item: Page['items'][number] }) {
  const { work } = useWords();
  const { law } = answersIn(useVisit().language);
  const { assignedToMe, awaiting, caseId, dueAt, holder, kind, stage } = item;
  const urgency = urgencyOf(item, now);
  return (
    <tr>
      <td>
        {urgency !== 'calm' && <span className={urgency}>{urgency === 'late' ? work.isLate : work.isSoon} · </span>}
        {dueAt === undefined ? work.noDue : <time dateTime={dueAt}>{momentIn(dueAt, now, locale)}</time>}
      </td>
      <th scope="row" className="number">
        <a href={`${fileAt(caseId)}?${new URLSearchParams({ cola: queue }).toString()}`}>{caseId}</a>
        {assignedToMe && <small> {work.mine}</small>}
      </th>
      <td>{law.kinds[kind]}</td>
      <td>{stageName(kind, stage, law)}</td>
      <td>{holder}</td>
      <td>
        {awaiting.map((role) => (role in law.roles ? law.roles[role as keyof typeof law.roles] : role)).join(', ')}
      </td>
    </tr>
  );
}
