import { readingOf, deadlineOf } from '@puente/web/telling';
import { answersIn } from '@puente/words/languages';
import type { LoaderFunctionArgs } from 'react-router';
import { redirect, useLoaderData } from 'react-router';
import { Title } from '@puente/ui/site';
import {
  ActionList,
  AskedOfCertifier,
  Clock,
  DocumentList,
  Done,
  History,
  HistoryParts,
  isHistoryPart,
  MessageList,
  newSince,
  NoHistory,
  NoteList,
  partOf,
  readFile,
  RelatedList,
  relatedIn,
  SinceLast,
  UnitsTable,
  Waiting,
} from '../file/index.js';
import { actAt, fileAt, paths, personAt, versionAt } from '../paths/index.js';
import { pageOf } from '../paths/page-of.js';
import { wasDone } from '../paths/was-done.js';
import { SharedWith } from '../shared/index.js';
import { useVisit, useWords, visitContext } from '../visit/index.js';
import { stageName } from '../work/index.js';

/** `/expedientes/:caseId`: all of a file on one page, and what whoever reads it may do now. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const read = await readFile(visit, params['caseId'], { shared: true });
  const { caseId, kind } = read.view;
  const at = pageOf(kind, caseId, visit.session?.me.roles);
  // Where it has a page of its own, whoever comes from a number or from a command goes on there.
  if (at !== fileAt(caseId)) return redirect(`${at}${new URL(request.url).search}`, 303);
  const part = new URL(request.url).searchParams.get('historia');
  return { ...read, now: Date.now(), ...wasDone(request), ...(isHistoryPart(part) && { part }) };
}

export default function FilePage() {
  const words = useWords();
  const visit = useVisit();
  const { documents, done, name, notes, part, queue, regions, shared, view, ...read } = useLoaderData<typeof loader>();
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
          {name && <b>{name} · </b>}
          {law.kinds[view.kind]} · <b>{stageName(view.kind, view.stage, law)}</b>{' '}
          <small>{words.file.version(view.version)}</small>
        </p>
      </div>
      <Done {...{ back, done, queue }} caseId={view.caseId} />
      <p className="done" role="status" hidden data-version={view.version} data-version-at={versionAt(view.caseId)}>
        {words.file.moved} <a href="">{words.work.readAgain}</a>
      </p>
      {view.part === 'counter' && <p className="summary">{words.file.counterPart}</p>}
      <div className="columns">
        <aside>
          <Clock clock={view.clock} deadline={status && reading && deadlineOf(status, reading)} />
          <ActionList caseId={view.caseId} version={view.version} allowed={view.allowedActions} queue={queue} />
        </aside>
        <div>
          <SinceLast {...view} notes={notes} />
          <Waiting file={view.file} {...(regions && { regions })} />
          <AskedOfCertifier file={view.file} />
          {view.comparison && <UnitsTable comparison={view.comparison} />}
          {view.kind === 'legal-aid' && <SharedWith {...view} shared={shared} now={new Date(read.now)} />}
          {documents && view.dossierId !== undefined && (
            <p>
              <a href={personAt(view.dossierId)}>{words.file.person}</a>
            </p>
          )}
          {documents && <DocumentList documents={documents} />}
          <NoteList
            {...{ notes, lastHere: view.lastHere }}
            writeAt={
              view.allowedActions.includes('add-note') ? actAt(view.caseId, 'add-note', view.version, queue) : undefined
            }
          />
          <section aria-labelledby="history">
            <h2 id="history">{words.file.history}</h2>
            {status && reading ? (
              <>
                <HistoryParts caseId={view.caseId} entries={status.timeline} part={part} queue={queue} />
                <History entries={partOf(status.timeline, part)} fresh={newSince(view)} reading={reading} />
              </>
            ) : (
              <NoHistory />
            )}
          </section>
          <MessageList caseId={view.caseId} file={view.file} />
          <RelatedList related={relatedIn({ ...view.file, status }, view.caseId)} />
        </div>
      </div>
      <p>
        <a href={back}>{words.file.back}</a>
      </p>
    </>
  );
}
