import { DataBreachView } from '@puente/contracts/answers/agency';
import { apiPath } from '@puente/web/asking';
import { Title } from '@puente/ui/site';
import { textIn } from '@puente/web/telling';
import { answersIn } from '@puente/words/languages';
import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { DeskActs } from '../ask/index.js';
import { CardRow, CardTable } from '@puente/ui/tables';
import { Tag } from '@puente/ui/tags';
import { breachCommands, notes, ToldAuthority } from '../breaches/index.js';
import { caseIn } from '../failed/case-in.js';
import { saidOr } from '../failed/problem.js';
import { Done, NoteList, notesIn } from '../file/index.js';
import { breachActAt, paths } from '../paths/index.js';
import { wasDone } from '../paths/was-done.js';
import { useDates, useVisit, useWhyNot, useWords, visitContext } from '../visit/index.js';
import { stageName } from '../work/index.js';

/** `/violaciones-de-datos/:caseId`: what happened, who was told, what the authority was sent, and what is to be done. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const caseId = caseIn(params);
  const view = saidOr(await visit.api.read(apiPath`/data-breaches/${caseId}`, DataBreachView), visit);
  return { view, ...wasDone(request) };
}

export default function Breach() {
  const { breaches } = useWords();
  const { language } = useVisit();
  const { law } = answersIn(language);
  const { moment } = useDates();
  const whyNot = useWhyNot();
  const { done, queue, view } = useLoaderData<typeof loader>();
  const { allowedActions, authority, caseId, cases, measures } = view;
  const offered = breachCommands.filter((command) => allowedActions.includes(command));
  return (
    <>
      <Title>{caseId}</Title>
      <p>
        <a href={paths.breaches}>{breaches.title}</a>
      </p>
      <h1>{law.kinds['data-breach']}</h1>
      <p>
        {caseId} · <b>{stageName('data-breach', view.stage, law)}</b> · {breaches.knownOn(moment(view.knownAt))} ·{' '}
        {breaches.reportedBy(view.reportedBy)}
      </p>
      <Done {...{ caseId, done, queue }} back={paths.breaches} />
      <div className="columns">
        <aside>
          <DeskActs commands={offered} at={(command) => breachActAt(caseId, command, view.version)} />
        </aside>
        <div>
          <p>{textIn(view.words, language)}</p>
          {measures && (
            <p>
              <b>{breaches.measures}</b> {textIn(measures, language)}
            </p>
          )}
          <h2>{breaches.authority}</h2>
          <p>
            <ToldAuthority breach={view} />
          </p>
          {authority.length > 0 && (
            <ul>
              {authority.map(({ reference, sentAt, sha256 }) => (
                <li key={`${sentAt}${reference}`}>
                  {moment(sentAt)} · {reference} <code>{sha256.slice(0, 16)}…</code>
                </li>
              ))}
            </ul>
          )}
          <h2>{breaches.people(view.told, view.concerned)}</h2>
          <CardTable columns={Object.values(breaches.caseColumns)}>
            {cases.map(({ caseId: number, code, state }) => (
              <CardRow key={number}>
                <th scope="row" className="number">
                  {number}
                </th>
                <td>
                  <Tag kind={state === 'not-told' ? 'late' : undefined}>
                    {breaches.states[state]}
                    {code !== undefined && `: ${whyNot(code)}`}
                  </Tag>
                </td>
              </CardRow>
            ))}
          </CardTable>
          {view.unknown.length > 0 && <p>{breaches.unknown(view.unknown.join(', '))}</p>}
          <NoteList
            notes={notesIn(view.journal)}
            writeAt={allowedActions.includes(notes) ? breachActAt(caseId, notes, view.version) : undefined}
          />
        </div>
      </div>
    </>
  );
}
