import type { QueueItem } from '@puente/contracts/answers/cases';
import { answersIn, nameAmong } from '@puente/words/languages';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { CardRow } from '@puente/ui/tables';
import { Tag } from '@puente/ui/tags';
import { offered } from '../offers/index.js';
import { pageOf } from '../paths/page-of.js';
import { useDates, useVisit, useWords } from '../visit/index.js';
import { stageName } from './stage-name.js';
import { urgencyOf } from './urgency.js';

interface Row {
  readonly item: z.output<typeof QueueItem>;
  /** In which it was opened. */
  readonly queue?: string | undefined;
  readonly now: Date;
  readonly children?: ReactNode;
}

/** A file as one line of a table. `children`: more cells of it. */
export function FileRow({ children, item, now, queue = '' }: Row) {
  const { work } = useWords();
  const { language, session } = useVisit();
  const { law } = answersIn(language);
  const { assignedToMe, caseId, corridor, kind, name, stage, standard } = item;
  const at = pageOf(kind, caseId, session?.me.roles);
  return (
    <CardRow>
      <td>
        <Due item={item} now={now} />
      </td>
      <th scope="row">
        <a data-row href={`${at}?${new URLSearchParams({ cola: queue }).toString()}`}>
          {name ?? caseId}
        </a>
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
      {children}
    </CardRow>
  );
}

function Due({ item, now }: Pick<Row, 'item' | 'now'>) {
  const { work } = useWords();
  const { moment } = useDates();
  const { daysLeft, dueAt } = item;
  if (dueAt === undefined) return <>{work.noDue}</>;
  const urgency = urgencyOf(item, now);
  return (
    <>
      {urgency !== 'calm' && <Tag kind={urgency}>{urgency === 'late' ? work.isLate : work.isSoon}</Tag>}{' '}
      {daysLeft !== undefined && daysLeft >= 0 && <b>{work.daysLeft(daysLeft)}</b>}{' '}
      <small>
        <time dateTime={dueAt}>{moment(dueAt)}</time>
      </small>
    </>
  );
}

/** What is asked of whoever reads, where it is their turn; else of whom it is asked. */
function What({ item: { allowedActions, assignedToMe, awaiting } }: Pick<Row, 'item'>) {
  const { work } = useWords();
  const { language, session } = useVisit();
  const { law } = answersIn(language);
  const [first] = offered(allowedActions).likely;
  const mine = assignedToMe || awaiting.some((role) => session?.me.roles.some((own) => own === role));
  if (mine && first !== undefined) return <b>{nameAmong(law.commands, first)}</b>;
  const roles = awaiting.map((role) => (role in law.roles ? law.roles[role as keyof typeof law.roles] : role));
  return <>{roles.length === 0 ? '' : work.waitsFor(roles.join(', '))}</>;
}
