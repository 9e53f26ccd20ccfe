import { IntegrityEventView } from '@puente/contracts/answers/agency';
import { apiPath } from '@puente/web/asking';
import { Title } from '@puente/ui/site';
import { textIn } from '@puente/web/telling';
import { answersIn, nameAmong } from '@puente/words/languages';
import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { caseIn } from '../failed/case-in.js';
import { saidOr } from '../failed/problem.js';
import { ActionList, Done, NoteList, notesIn } from '../file/index.js';
import { actAt, fileAt, journalAt, paths } from '../paths/index.js';
import { wasDone } from '../paths/was-done.js';
import { useDates, useVisit, useWords, visitContext } from '../visit/index.js';
import { stageName } from '../work/index.js';

/** `/auditoria/avisos/:caseId`: what was noticed, whom it concerns, and what an auditor may do with it. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const caseId = caseIn(params);
  const view = saidOr(await visit.api.read(apiPath`/integrity-events/${caseId}`, IntegrityEventView), visit);
  return { view, ...wasDone(request) };
}

export default function NoticedOne() {
  const { audit, draws, noticed, values } = useWords();
  const { language } = useVisit();
  const { law } = answersIn(language);
  const { moment } = useDates();
  const { done, queue, view } = useLoaderData<typeof loader>();
  const { allowedActions, caseId, concerned, conclusion, faults, file, owner, since, stage, until, version } = view;
  return (
    <>
      <Title>{caseId}</Title>
      <p>
        <a href={paths.noticed}>{audit.noticed}</a>
      </p>
      <h1>{view.words}</h1>
      <p>
        {caseId} · <b>{stageName('integrity-event', stage, law)}</b> · {noticed.between(moment(since), moment(until))}
      </p>
      <Done {...{ caseId, done, queue }} back={paths.noticed} />
      <div className="columns">
        <aside>
          <ActionList caseId={caseId} version={version} allowed={allowedActions} queue={queue} />
        </aside>
        <div>
          <h2>{noticed.concerned}</h2>
          {concerned.length === 0 ? (
            <p>{noticed.nobody}</p>
          ) : (
            <ul>
              {concerned.map((officer) => (
                <li key={officer}>{officer}</li>
              ))}
            </ul>
          )}
          {faults.length > 0 && (
            <ul>
              {faults.map((fault) => (
                <li key={fault}>{nameAmong(draws.faults, fault)}</li>
              ))}
            </ul>
          )}
          {file !== undefined && (
            <p>
              {noticed.about} <a href={fileAt(file)}>{file}</a>
            </p>
          )}
          {owner !== undefined && <p>{noticed.owner(owner)}</p>}
          {conclusion && (
            <p>
              <b>{values[conclusion.outcome]}</b>: {textIn(conclusion.reasons, language)}
            </p>
          )}
          <NoteList
            notes={notesIn(view.journal)}
            writeAt={allowedActions.includes('add-note') ? actAt(caseId, 'add-note', version, queue) : undefined}
          />
          <p>
            <a href={journalAt(caseId)}>{audit.journal}</a>
          </p>
        </div>
      </div>
    </>
  );
}
