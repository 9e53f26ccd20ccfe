import { randomUUID } from 'node:crypto';
import { CommandAnswer } from '@puente/contracts/answers/cases';
import { isPersonCommand } from '@puente/contracts/commands';
import type { ProblemDocument } from '@puente/contracts/problem';
import { readCaseNumber } from '@puente/domain/kernel';
import { apiPath } from '@puente/web/asking';
import type { PageHandle } from '@puente/web/serving';
import { deadlineOf, readingOf } from '@puente/web/telling';
import { answersIn, nameAmong } from '@puente/words/languages';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { redirect, useActionData, useLoaderData } from 'react-router';
import { Title } from '@puente/ui/site';
import type { Answer, Typed } from '../act/index.js';
import {
  ActButtons,
  bodyOf,
  Carried,
  choosesText,
  Fields,
  fieldsOf,
  foresee,
  GoesOnTo,
  keep,
  KeptNote,
  nameOnForm,
  PrecedentList,
  readKept,
  readPrecedents,
  readRegions,
  readSuggestions,
  readTexts,
  SaidBody,
  suggested,
  SuggestionList,
  Trouble,
  typedIn,
  unitsOf,
  WillRead,
  withChosen,
} from '../act/index.js';
import { momentAt } from '../act/local-time.js';
import { saidOr, cannotShow } from '../failed/problem.js';
import { AskedOfCertifier, DocumentList, hasAnswer, readFile, SinceLast, Waiting } from '../file/index.js';
import { FormToken } from '../layout/index.js';
import { actAt, draftAt, fileAt } from '../paths/index.js';
import { pageOf } from '../paths/page-of.js';
import { doneAt } from '../paths/was-done.js';
import { readForm } from '../sending/read-form.js';
import { useVisit, useWords, visitContext } from '../visit/index.js';

/** A verdict on twenty units in five languages, twice as long as it is in letters. */
export const handle = { largestForm: 500_000 } satisfies PageHandle;

/**
 * `/expedientes/:caseId/:command`: the form of one command, made of what the API takes. In its address stands the version that
 * the officer read, and it alone is decided on.
 */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { caseId, command = '' } = params;
  if (!isPersonCommand(command)) return cannotShow('not-found');
  const visit = context.get(visitContext);
  const number = readCaseNumber(caseId ?? '') ?? '-';
  const judges = command === 'propose-verdict' || command === 'approve-verdict';
  const [{ documents = [], notes, regions, view }, kept, texts, lists, precedents, suggestions] = await Promise.all([
    readFile(visit, caseId),
    readKept(visit, number, command),
    readTexts(visit, fieldsOf(command)),
    readRegions(visit, fieldsOf(command)),
    judges ? readPrecedents(visit, number) : undefined,
    judges ? readSuggestions(visit, number) : undefined,
  ]);
  const chosen = command === 'approve-bulk-issue' ? visit.cookies.register.read(request) : undefined;
  const isTheirs = chosen?.caseId === number && chosen.officer === visit.session?.me.id;
  const units = unitsOf(view);
  const { status } = view;
  const until = status && deadlineOf(status, readingOf(status, visit))?.text;
  const { searchParams } = new URL(request.url);
  return {
    ...{
      command,
      caseId: view.caseId,
      documents,
      units,
      file: view.file,
      kind: view.kind,
      regions,
      lines: status?.timeline.length ?? 0,
    },
    ...(until !== undefined && { until }),
    ...{ read: Number(searchParams.get('v') ?? view.version), version: view.version },
    suggested: suggested(command, view, units, isTheirs ? chosen.digest : undefined),
    ...{ texts, lists, precedents, suggestions, compared: judges ? (view.comparison?.units ?? []) : [] },
    offered: view.allowedActions.includes(command),
    ...(kept && { kept }),
    seen: { notes, ...(view.lastHere !== undefined && { lastHere: view.lastHere }), ...(status && { status }) },
    canKeep: view.dossierId !== undefined,
    queue: searchParams.get('cola') ?? '',
    key: randomUUID(),
  };
}

/** Checked first, sent when it is confirmed; whatever the node finds wrong stands at its field, and nothing typed is lost. */
export async function action({ context, params, request }: ActionFunctionArgs): Promise<Answer | Response> {
  const visit = context.get(visitContext);
  const { caseId = '', command = '' } = params;
  if (!isPersonCommand(command)) return cannotShow('not-found');
  const given = typedIn(await readForm(request, visit));
  if (given === undefined) return cannotShow('too-large');
  const { key: [key = randomUUID()] = [], intent: [intent] = [], ...asTyped } = given;
  const fields = fieldsOf(command);
  const typed = choosesText(asTyped) ? withChosen(asTyped, await readTexts(visit, fields)) : asTyped;
  const timeZone = visit.session?.me.timeZone ?? 'UTC';
  const body = bodyOf(fields, typed, (local) => momentAt(local, timeZone));
  const { searchParams } = new URL(request.url);
  const version = Number(searchParams.get('v')) || 1;
  if (intent === 'forget') {
    await keep(visit, caseId, command, {}, version);
    return redirect(actAt(caseId, command, version, searchParams.get('cola') ?? ''), 303);
  }
  // Kept at each step, so that nothing is lost on a closed page or an ended session.
  if (intent !== 'confirm') {
    const checks = !['more', 'change', 'keep'].includes(intent ?? '');
    const [kept, follows] = await Promise.all([
      keep(visit, caseId, command, typed, version),
      checks ? foresee(visit, caseId, command, body) : undefined,
    ]);
    if (follows !== undefined && 'problem' in follows) return troubled(typed, follows.problem);
    return { typed, ...(checks && { check: body }), ...follows, ...(intent === 'keep' && { kept }) };
  }
  const said = await visit.api.give(apiPath`/cases/${caseId}/${command}`, body, CommandAnswer, {
    'idempotency-key': key,
    'if-match': `"${searchParams.get('v') ?? ''}"`,
  });
  if (said.outcome === 'said') {
    await keep(visit, caseId, command, {}, version);
    return redirect(doneAt(fileAt(caseId), searchParams.get('cola')), 303);
  }
  if (said.outcome === 'down') return { typed, check: body, unknown: { key } };
  const { status } = said.problem;
  if (status === 401 || status === 404) return saidOr(said, visit);
  // The page itself sees that the file is another one by now.
  if (status === 412) return { typed };
  return troubled(typed, said.problem);
}

/** What the law says against it, each fault at its field. */
function troubled(typed: Typed, { detail, errors }: ProblemDocument): Answer {
  const faults = errors.map(({ field, message }) => [nameOnForm(field, typed), message] as const);
  return { typed, faults: Object.fromEntries(faults), detail };
}

export default function Act() {
  const words = useWords();
  const { language, session } = useVisit();
  const asked = useLoaderData<typeof loader>();
  const answer: Answer = useActionData<typeof action>() ?? {};
  const name = nameAmong(answersIn(language).law.commands, asked.command);
  const { typed = asked.kept?.typed ?? asked.suggested, faults = {}, unknown } = answer;
  const changed = asked.read !== asked.version && unknown === undefined;
  const check = changed ? undefined : answer.check;
  const file =
    pageOf(asked.kind, asked.caseId, session?.me.roles) +
    (asked.queue === '' ? '' : `?${new URLSearchParams({ cola: asked.queue }).toString()}`);
  // Nobody is asked whether it rests on an answer that there is not.
  const fields = fieldsOf(asked.command).filter(({ name }) => name !== 'restsOnAnswer' || hasAnswer(asked.file));
  return (
    <>
      <Title>{`${name} · ${asked.caseId}`}</Title>
      <p>
        <a href={file}>{asked.caseId}</a>
      </p>
      <h1>{check === undefined ? name : words.act.check}</h1>
      {!asked.offered && unknown === undefined && <p className="summary">{words.act.notNow}</p>}
      <Trouble {...answer} changed={changed} file={file} />
      {changed && <SinceLast {...asked.seen} />}
      <KeptNote answer={answer} kept={asked.kept} />
      <Waiting file={asked.file} {...(asked.regions && { regions: asked.regions })} />
      <AskedOfCertifier file={asked.file} />
      <div className={check === undefined && asked.documents.length > 0 ? 'columns wide' : undefined}>
        <form
          method="post"
          data-keeps={
            asked.canKeep && check === undefined ? draftAt(asked.caseId, asked.command, asked.read) : undefined
          }
        >
          <FormToken />
          <input type="hidden" name="key" value={unknown?.key ?? asked.key} />
          {check === undefined ? (
            <>
              {fields.length === 0 && <p>{words.act.noBody}</p>}
              <Fields fields={fields} filling={{ ...asked, typed, faults }} />
            </>
          ) : (
            <>
              <h2>{name}</h2>
              <SaidBody body={check} lists={asked.lists} />
              <Carried typed={typed} />
              {answer.foreseen && (
                <>
                  <GoesOnTo preview={answer.foreseen} until={asked.until} />
                  <WillRead preview={answer.foreseen} lines={asked.lines} />
                </>
              )}
            </>
          )}
          <ActButtons
            {...{ name, back: file, leave: words.act.cancel }}
            at={changed ? 'changed' : check === undefined ? 'filled' : 'checked'}
            readAgain={actAt(asked.caseId, asked.command, asked.version, asked.queue)}
            mayKeep={asked.canKeep && fields.length > 0}
            mayForget={asked.kept !== undefined && answer.typed === undefined}
          />
          <p role="status" data-told data-kept={words.act.keptWhileTyped} data-not-kept={words.act.notKept} />
        </form>
        {asked.documents.length > 0 && (
          <aside className="papers">
            <DocumentList documents={asked.documents} />
          </aside>
        )}
      </div>
      {asked.precedents && <PrecedentList precedents={asked.precedents} units={asked.units} />}
      {asked.suggestions && <SuggestionList items={asked.suggestions} />}
    </>
  );
}
