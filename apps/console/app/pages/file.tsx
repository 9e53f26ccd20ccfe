import { readingOf, deadlineOf } from '@puente/web/telling';
import { answersIn } from '@puente/words/languages';
import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { Title } from '@puente/web/site';
import {
  ActionList,
  Clock,
  DocumentList,
  History,
  newSince,
  NoHistory,
  readFile,
  SinceLast,
  UnitsTable,
  Waiting,
} from '../file/index.js';
import { nextAfter, paths } from '../paths/index.js';
import { useVisit, useWords, visitContext } from '../visit/index.js';
import { stageName } from '../work/index.js';

/** `/expedientes/:caseId`: all of a file on one page, and what whoever reads it may do now. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const read = await readFile(context.get(visitContext), params['caseId']);
  return { ...read, queue: searchParams.get('cola') ?? '', done: searchParams.has('hecho') };
}

export default function FilePage() {
  const words = useWords();
  const visit = useVisit();
  const { documents, done, queue, view } = useLoaderData<typeof loader>();
  const { status } = view;
  const { law } = answersIn(visit.language);
  const reading = status && readingOf(status, visit);
  const back = queue === '' ? paths.work : `${paths.work}?${new URLSearchParams({ cola: queue }).toString()}`;
  return (
    <>
      <Title>{view.caseId}</Title>
      <div className="head">
        <h1 className="number">{view.caseId}</h1>
        <p>
          {law.kinds[view.kind]} · <b>{stageName(view.kind, view.stage, law)}</b>{' '}
          <small>{words.file.version(view.version)}</small>
        </p>
      </div>
      {done && (
        <p className="done" role="status">
          {words.file.done}{' '}
          <a href={queue === '' ? back : nextAfter(view.caseId, queue)} data-key=".">
            {words.file.next}
          </a>
        </p>
      )}
      {view.part === 'counter' && <p className="summary">{words.file.counterPart}</p>}
      <div className="columns">
        <div>
          <SinceLast {...view} />
          <Waiting file={view.file} />
          {view.comparison && <UnitsTable comparison={view.comparison} />}
          {documents && <DocumentList documents={documents} />}
          <section aria-labelledby="history">
            <h2 id="history">{words.file.history}</h2>
            {status && reading ? (
              <History entries={status.timeline} fresh={newSince(view)} reading={reading} />
            ) : (
              <NoHistory />
            )}
          </section>
        </div>
        <aside>
          <Clock clock={view.clock} deadline={status && reading && deadlineOf(status, reading)} />
          <ActionList caseId={view.caseId} version={view.version} allowed={view.allowedActions} queue={queue} />
        </aside>
      </div>
      <p>
        <a href={back}>{words.file.back}</a>
      </p>
    </>
  );
}
