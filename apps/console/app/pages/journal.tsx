import { JournalPage } from '@puente/contracts/answers/cases';
import { ButtonLink } from '@puente/ui/buttons';
import { apiPath } from '@puente/web/asking';
import { Title } from '@puente/ui/site';
import { Happened, Timeline } from '@puente/ui/timeline';
import { answersIn, nameAmong } from '@puente/words/languages';
import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import type { z } from 'zod';
import { SaidBody } from '../act/index.js';
import { useColleagues } from '../colleagues/index.js';
import { caseIn } from '../failed/case-in.js';
import { saidOr } from '../failed/problem.js';
import { fileAt, journalFileAt, looksAt } from '../paths/index.js';
import { useDates, useVisit, useWords, visitContext } from '../visit/index.js';

type Entry = z.output<typeof JournalPage>['entries'][number];

/** `/expedientes/:caseId/diario`: all that happened, who did it, and what each entry rests on. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const caseId = caseIn(params);
  const { entries } = saidOr(await visit.api.read(apiPath`/cases/${caseId}/journal`, JournalPage), visit);
  return { caseId, entries };
}

export default function Journal() {
  const { audit, journal } = useWords();
  const { session } = useVisit();
  const { moment } = useDates();
  const { caseId, entries } = useLoaderData<typeof loader>();
  const title = journal.of(caseId);
  return (
    <>
      <Title>{title}</Title>
      <p>
        <a className="number" href={fileAt(caseId)}>
          {caseId}
        </a>
      </p>
      <h1>{title}</h1>
      <p>{journal.what}</p>
      {session?.me.roles.includes('auditor') === true && (
        <p className="buttons">
          <ButtonLink quiet href={journalFileAt(caseId)}>
            {journal.download}
          </ButtonLink>
          <a href={looksAt(caseId)}>{audit.looks}</a>
        </p>
      )}
      <Timeline>
        {entries.map((entry) => (
          <Happened key={entry.seq} place={entry.seq} at={entry.at} when={moment(entry.at)}>
            <Who entry={entry} />
            <What entry={entry} />
            <small>
              {journal.hash} <code>{entry.hash.slice(0, 16)}…</code>
              {entry.type !== hidden && (
                <>
                  {' · '}
                  {journal.lawsName} <code>{entry.type}</code>
                </>
              )}
            </small>
          </Happened>
        ))}
      </Timeline>
    </>
  );
}

const hidden = 'hidden';

/** Who did it: a role and an account, or what of the node itself. */
function Who({ entry: { actor, type } }: { readonly entry: Entry }) {
  const { journal } = useWords();
  const { whole } = useColleagues();
  const { law } = answersIn(useVisit().language);
  if (type === hidden) return <b>{journal.hidden}</b>;
  const { agency, id, kind } = actor as { readonly kind: string; readonly id?: unknown; readonly agency?: unknown };
  const account = typeof id === 'string' ? whole(id) : undefined;
  const named = [account, agency].filter((one) => typeof one === 'string').join(', ');
  return <b>{kind === 'officer' ? named : [nameAmong(law.roles, kind), named].filter(Boolean).join(': ')}</b>;
}

/** What it was, with all that was said. */
function What({ entry: { event, type } }: { readonly entry: Entry }) {
  const { happened, journal } = useWords();
  if (type === hidden) return null;
  const said = Object.fromEntries(Object.entries(event).filter(([name]) => name !== 'type' && name !== 'at'));
  return (
    <>
      {' · '}
      {nameAmong(happened, type)}
      {Object.keys(said).length > 0 && (
        <details>
          <summary>{journal.said}</summary>
          <SaidBody body={said} />
        </details>
      )}
    </>
  );
}
