import { DayOfDraws } from '@puente/contracts/answers/reviewing';
import { plainDate } from '@puente/contracts/values';
import { todayIn } from '@puente/domain/clocks';
import type { TimeZone } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import { Button } from '@puente/ui/buttons';
import { Notice } from '@puente/ui/notices';
import { NextPage } from '@puente/ui/paging';
import { apiPath } from '@puente/web/asking';
import { Title } from '@puente/ui/site';
import { answersIn, nameAmong } from '@puente/words/languages';
import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import type { z } from 'zod';
import { CardRow, CardTable } from '@puente/ui/tables';
import { Tag } from '@puente/ui/tags';
import { Places } from '../audit/index.js';
import { useColleagues } from '../colleagues/index.js';
import { readPage } from '../paging/index.js';
import { fileAt, paths } from '../paths/index.js';
import { useDates, useVisit, useWords, visitContext } from '../visit/index.js';

type Day = z.output<typeof DayOfDraws>;
type Draw = Day['draws'][number];

/** `/auditoria/sorteos`, and of one agency’s files `/equipo/sorteos`: who got which case on a day; each draw is drawn again whenever somebody looks. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const { searchParams } = new URL(request.url);
  const asked = plainDate.safeParse(searchParams.get('dia'));
  const timeZone = visit.session?.me.timeZone ?? 'UTC';
  const day = asked.success ? asked.data : todayIn(timeZone as TimeZone, instant(Date.now()));
  const cursor = searchParams.get('pagina');
  const first = `${visit.path}?${new URLSearchParams({ dia: day }).toString()}`;
  const drawn = await readPage(visit, { path: apiPath`/draws/${day}`, schema: DayOfDraws, cursor, first });
  return { drawn, at: new Date().toISOString() };
}

export default function Draws() {
  const { draws, officers } = useWords();
  const { path, session } = useVisit();
  const audits = session?.me.roles.includes('auditor') === true;
  const { day, moment } = useDates();
  const { at, drawn } = useLoaderData<typeof loader>();
  const odd = drawn.draws.filter(({ faults }) => faults.length > 0).length;
  const again = new URLSearchParams({ dia: drawn.day }).toString();
  return (
    <>
      <Title>{draws.title}</Title>
      <h1>{draws.title}</h1>
      {audits ? (
        <Places />
      ) : (
        <p>
          <a href={paths.team}>{officers.back}</a>
        </p>
      )}
      <form method="get" action={path} className="filters">
        <div className="field">
          <label htmlFor="dia">{draws.day}</label>
          <input id="dia" name="dia" type="date" defaultValue={drawn.day} />
        </div>
        <p className="buttons">
          <Button quiet>{draws.show}</Button>
        </p>
      </form>
      <h2>{day(drawn.day)}</h2>
      {drawn.draws.length > 0 && (
        <Notice kind={odd === 0 ? 'done' : 'trouble'}>
          {odd === 0 ? draws.same(drawn.draws.length, moment(at)) : draws.odd(odd, drawn.draws.length, moment(at))}{' '}
          <a href={`${path}?${again}`}>{draws.again}</a>
        </Notice>
      )}
      <Bound drawn={drawn} />
      {drawn.draws.length === 0 ? (
        <p>{draws.none}</p>
      ) : (
        <CardTable columns={Object.values(draws.columns)}>
          {drawn.draws.map((draw) => (
            <DrawRow key={`${draw.caseId} ${draw.at} ${draw.type}`} draw={draw} />
          ))}
        </CardTable>
      )}
      <NextPage
        says={useWords().work.next}
        at={drawn.next && `${path}?${again}&pagina=${encodeURIComponent(drawn.next)}`}
      />
    </>
  );
}

/** To what the node had bound itself before the day, and the seed once the day is over. */
function Bound({ drawn: { commitment, seed } }: { readonly drawn: Day }) {
  const { draws } = useWords();
  const { moment } = useDates();
  if (commitment === undefined) return <p>{draws.notBound}</p>;
  const { chainHolds, committedAt, hash, inTime } = commitment;
  return (
    <>
      <ul>
        <li>
          <Tag kind={inTime ? 'full' : 'late'}>
            {inTime ? draws.inTime(moment(committedAt)) : draws.tooLate(moment(committedAt))}
          </Tag>
        </li>
        <li>
          <Tag kind={chainHolds ? 'full' : 'late'}>{chainHolds ? draws.chainHolds : draws.chainBroken}</Tag>
        </li>
      </ul>
      <details>
        <summary>{draws.proof}</summary>
        <p className="proof">
          {draws.commitment} <code>{hash}</code>
        </p>
        <p className="proof">
          {draws.seed} {seed === undefined ? draws.notYet : <code>{seed}</code>}
        </p>
      </details>
    </>
  );
}

function DrawRow({ draw: { at, caseId, draw, faults, named } }: { readonly draw: Draw }) {
  const { draws } = useWords();
  const { whole } = useColleagues();
  const { law } = answersIn(useVisit().language);
  const { moment } = useDates();
  const { approvers, assessors, candidates, reviewers } = draw;
  const all = [reviewers, approvers, assessors, candidates].flatMap((list) => list ?? []);
  return (
    <CardRow>
      <th scope="row">
        <a className="number" href={fileAt(caseId)}>
          {caseId}
        </a>{' '}
        <small>{moment(at)}</small>
      </th>
      <td>{all.map(({ id, load }) => draws.candidate(whole(id), load)).join(', ')}</td>
      <td>
        {Object.entries(named).map(([seat, who]) => (
          <div key={seat}>
            <b>{whole(who)}</b> <small>{nameAmong(law.roles, seat)}</small>
          </div>
        ))}
      </td>
      <td>
        {faults.length === 0 ? (
          <Tag kind="full">{draws.sameResult}</Tag>
        ) : (
          faults.map((fault) => (
            <Tag key={fault} kind="late">
              {draws.faults[fault]}
            </Tag>
          ))
        )}
        <details>
          <summary>{draws.seedOf}</summary>
          <code className="proof">{draw.seed}</code>
        </details>
      </td>
    </CardRow>
  );
}
