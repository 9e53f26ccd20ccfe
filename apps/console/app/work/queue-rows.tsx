import type { QueuePage } from '@puente/contracts/answers/cases';
import { ColumnHeads } from '@puente/web/site';
import { answersIn } from '@puente/words/languages';
import type { z } from 'zod';
import { offered } from '../offers/index.js';
import { fileAt } from '../paths/index.js';
import { useVisit, useWords } from '../visit/index.js';
import type { Locale } from '@puente/web/telling';
import type { Asked } from './asked.js';
import { workAt } from './asked.js';
import { momentIn } from './dates.js';
import { stageName } from './stage-name.js';
import { urgencyOf } from './urgency.js';

type Page = z.output<typeof QueuePage>;
type Item = Page['items'][number];

interface Shown {
  readonly page: Page;
  readonly asked: Asked;
  readonly locale: Locale;
  readonly now: Date;
}

/** What waits in a queue, most urgent first. */
export function QueueRows({ asked, locale, now, page }: Shown) {
  const { work } = useWords();
  const { counts, items, next } = page;
  return (
    <>
      <table className="rows">
        <caption className="hint">
          {counts && <>{work.shown(items.length, counts.more ? work.atLeast(counts.total) : String(counts.total))} </>}
          {work.order}
        </caption>
        <ColumnHeads columns={Object.values(work.columns)} />
        <tbody>
          {items.map((item) => (
            <Row key={item.caseId} item={item} asked={asked} locale={locale} now={now} />
          ))}
        </tbody>
      </table>
      {next !== undefined && (
        <p className="buttons">
          <a className="button quiet" href={workAt({ ...asked, pagina: next })}>
            {work.next}
          </a>
        </p>
      )}
    </>
  );
}

function Row({ asked, item, locale, now }: Omit<Shown, 'page'> & { readonly item: Item }) {
  const { work } = useWords();
  const { law } = answersIn(useVisit().language);
  const { assignedToMe, caseId, corridor, kind, name, stage, standard } = item;
  return (
    <tr>
      <td>
        <Due item={item} locale={locale} now={now} />
      </td>
      <th scope="row">
        <a href={`${fileAt(caseId)}?${new URLSearchParams({ cola: asked.cola ?? '' }).toString()}`}>{name ?? caseId}</a>
        {name !== undefined && <small className="number"> {caseId}</small>}
        {assignedToMe && <small> {work.mine}</small>}
      </th>
      <td>
        {standard && (standard.title ?? standard.code)} <small>{corridor.replace('-', ' → ')}</small>
      </td>
      <td>
        {stageName(kind, stage, law)} <small>{law.kinds[kind]}</small>
      </td>
      <td>
        <What item={item} />
      </td>
    </tr>
  );
}

function Due({ item, locale, now }: Pick<Shown, 'locale' | 'now'> & { readonly item: Item }) {
  const { work } = useWords();
  const { daysLeft, dueAt } = item;
  if (dueAt === undefined) return <>{work.noDue}</>;
  const urgency = urgencyOf(item, now);
  return (
    <>
      {urgency !== 'calm' && <span className={urgency}>{urgency === 'late' ? work.isLate : work.isSoon}</span>}{' '}
      {daysLeft !== undefined && daysLeft >= 0 && <b>{work.daysLeft(daysLeft)}</b>}{' '}
      <small>
        <time dateTime={dueAt}>{momentIn(dueAt, now, locale)}</time>
      </small>
    </>
  );
}

/** What is asked of whoever reads, where it is their turn; else of whom it is asked. */
function What({ item: { allowedActions, assignedToMe, awaiting } }: { readonly item: Item }) {
  const { work } = useWords();
  const { language, session } = useVisit();
  const { law } = answersIn(language);
  const [first] = offered(allowedActions).likely;
  const mine = assignedToMe || awaiting.some((role) => session?.me.roles.some((own) => own === role));
  if (mine && first !== undefined) return <b>{law.commands[first] ?? first}</b>;
  const roles = awaiting.map((role) => (role in law.roles ? law.roles[role as keyof typeof law.roles] : role));
  return <>{roles.length === 0 ? '' : work.waitsFor(roles.join(', '))}</>;
}
