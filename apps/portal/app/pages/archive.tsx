import { Notice } from '@puente/ui/notices';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { data, redirect, useActionData, useLoaderData } from 'react-router';
import { Title } from '@puente/ui/site';
import { paths } from '../paths/index.js';
import { ArchiveView } from '../archive/index.js';
import { useWords, visitContext } from '../visit/index.js';
import { cannotShow, problemOf, statusOf } from '../failed/problem.js';

/** What an archive holds; `?codigo` after a code that was not the right one, `?minutos=` after too many, `?firma` where no proof is there yet. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  if (visit.session === undefined) return redirect(paths.status, 303);
  const read = await visit.archive.contents(visit.session);
  if (read.outcome === 'session-over') return redirect(paths.status, 303);
  if (read.outcome !== 'read') return cannotShow(problemOf(read, visit));
  const search = new URL(request.url).searchParams;
  const minutes = Number(search.get('minutos'));
  return {
    contents: read.contents,
    wrongCode: search.has('codigo'),
    notSigned: search.has('firma'),
    ...(Number.isInteger(minutes) && minutes > 0 ? { wait: minutes } : {}),
  };
}

/** Sends a code to the worker's own contact: whoever only has their phone in hand for a moment takes nothing. */
export async function action({ context }: ActionFunctionArgs) {
  const visit = context.get(visitContext);
  if (visit.session === undefined) return redirect(paths.status, 303);
  const read = await visit.api.readStatus(visit.session);
  if (read.outcome === 'session-over') return redirect(paths.status, 303);
  const asked = read.outcome === 'read' ? await visit.api.askForCode(read.status.caseId) : read;
  if (asked.outcome === 'asked') return data({ sent: true as const });
  const api = problemOf(asked, visit);
  return data({ api }, { status: statusOf(api) });
}

export default function Archive() {
  const { contents, notSigned, wait, wrongCode } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { archive, problem, share, site } = useWords();
  const api = answer && 'api' in answer ? answer.api : undefined;
  const minutes = api?.kind === 'limited' ? api.minutes : wait;
  const sent = answer !== undefined && 'sent' in answer;
  const failed = !sent && (wrongCode || minutes !== undefined || api !== undefined);
  return (
    <>
      <Title>{`${failed ? site.errorTitle : ''}${archive.title}`}</Title>
      {failed && (
        <Notice kind="trouble">
          {api?.kind === 'down' ? problem.down : minutes === undefined ? archive.wrong : problem.limited(minutes)}
        </Notice>
      )}
      {sent && (
        <p className="note" role="status">
          {archive.sent}
        </p>
      )}
      {notSigned && (
        <p className="note" role="status">
          {archive.notSigned}
        </p>
      )}
      <h1>{archive.title}</h1>
      <p className="lead">{archive.what}</p>
      <ArchiveView contents={contents} />
      <p>
        <a href={paths.status}>{share.back}</a>
      </p>
    </>
  );
}
