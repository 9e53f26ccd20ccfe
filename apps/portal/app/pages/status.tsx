import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { data, redirect, useActionData, useLoaderData } from 'react-router';
import { Title } from '@puente/ui/site';
import { paths } from '../paths/index.js';
import type { FormFaults } from '../ask/index.js';
import { AskForm, Faults, typedCode, typedNumber } from '../ask/index.js';
import { liveScript } from '../live/served.js';
import { CaseStatus } from '../status/index.js';
import type { Visit } from '../visit/index.js';
import { useWords, visitContext } from '../visit/index.js';
import { cannotShow, problemOf, statusOf } from '../failed/problem.js';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const token = visit.session;
  if (token === undefined) return { ask: 'first' as const };
  const byItself = new URL(request.url).searchParams.has('novedad');
  const [answer, matches] = await Promise.all([visit.api.readStatus(token, byItself), visit.own.matches(token)]);
  switch (answer.outcome) {
    case 'read':
      return { status: answer.status, asked: isAsked(matches), script: liveScript.address };
    case 'session-over':
      return data({ ask: 'again' as const }, { headers: { 'set-cookie': await visit.cookies.dropSession() } });
    case 'limited':
    case 'down':
      return cannotShow(problemOf(answer, visit));
  }
}

/** Whoever came by a printed code is asked nothing; where it cannot be known now, the rest is shown all the same. */
const isAsked = (read: Awaited<ReturnType<Visit['own']['matches']>>): boolean =>
  read.outcome === 'read' && read.matches.items.some(({ state }) => state === 'open');

export async function action({ request, context }: ActionFunctionArgs) {
  const visit = context.get(visitContext);
  const form = await request.formData();
  const { typed, number, fault } = typedNumber(form);
  const { code, fault: codeFault } = typedCode(form);
  if (number === undefined || code === undefined)
    return refused({ typed, ...(fault && { number: fault }), ...(codeFault && { code: codeFault }) }, 400);

  const answer = await visit.api.openSession(number, code);
  switch (answer.outcome) {
    case 'opened': {
      const { token, expiresAt } = answer.session;
      // Whoever read here before reads no more: a browser has one session, and it is never handed on.
      if (visit.session !== undefined) await visit.own.endSessions(visit.session, 'this');
      const cookie = await visit.cookies.keepSession(token, new Date(expiresAt));
      return redirect(paths.status, { status: 303, headers: { 'set-cookie': cookie } });
    }
    case 'no-match':
      return refused({ typed, noMatch: true }, 403);
    case 'limited':
    case 'down': {
      const api = problemOf(answer, visit);
      return refused({ typed, api }, statusOf(api));
    }
  }
}

const refused = (faults: FormFaults, status: number) => data({ faults }, { status });

export default function Status() {
  const answer = useLoaderData<typeof loader>();
  const faults = useActionData<typeof action>()?.faults;
  if ('status' in answer && !faults)
    return (
      <>
        <CaseStatus status={answer.status} asked={answer.asked ?? false} />
        {answer.script !== undefined && <Live version={answer.status.version} script={answer.script} />}
      </>
    );
  return <Ask faults={faults} sessionOver={'ask' in answer && answer.ask === 'again'} />;
}

/** Where a browser runs scripts the page is told when it changed; without, it is whole as it is. */
function Live({ version, script }: { readonly version: number | undefined; readonly script: string }) {
  const says = useWords().status.changed;
  return (
    <>
      <span id="live" hidden {...{ 'data-events': paths.liveEvents, 'data-version': version, 'data-says': says }} />
      <script type="module" src={script} />
    </>
  );
}

function Ask({ faults, sessionOver }: { readonly faults: FormFaults | undefined; readonly sessionOver: boolean }) {
  const words = useWords();
  return (
    <>
      <Title>{`${faults ? words.site.errorTitle : ''}${words.ask.title}`}</Title>
      {faults && <Faults faults={faults} />}
      {sessionOver && !faults && (
        <p className="note" role="status">
          {words.ask.sessionOver}
        </p>
      )}
      <h1>{words.ask.title}</h1>
      <AskForm typed={faults?.typed ?? ''} faults={faults} />
      <p>
        <a href={paths.code}>{words.ask.newCode}</a>
      </p>
    </>
  );
}
