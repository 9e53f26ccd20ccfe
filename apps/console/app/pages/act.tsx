import { randomUUID } from 'node:crypto';
import { CommandAnswer } from '@puente/contracts/answers/cases';
import { isPersonCommand } from '@puente/contracts/commands';
import { readCaseNumber } from '@puente/domain/kernel';
import { apiPath } from '@puente/web/asking';
import type { PageHandle } from '@puente/web/serving';
import { answersIn } from '@puente/words/languages';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { redirect, useActionData, useLoaderData } from 'react-router';
import { Title } from '@puente/web/site';
import type { Answer } from '../act/index.js';
import {
  bodyOf,
  Carried,
  Fields,
  fieldsOf,
  keep,
  KeptNote,
  nameOnForm,
  readKept,
  SaidBody,
  suggested,
  Trouble,
  typedIn,
  unitsOf,
} from '../act/index.js';
import { momentAt } from '../act/local-time.js';
import { saidOr, cannotShow } from '../failed/problem.js';
import { readFile, Waiting } from '../file/index.js';
import { FormToken } from '../layout/index.js';
import { actAt, fileAt } from '../paths/index.js';
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
  const [{ documents = [], view }, kept] = await Promise.all([
    readFile(visit, caseId),
    readKept(visit, readCaseNumber(caseId ?? '') ?? '-', command),
  ]);
  const units = unitsOf(view);
  const { searchParams } = new URL(request.url);
  return {
    ...{ command, caseId: view.caseId, documents, units, file: view.file },
    ...{ read: Number(searchParams.get('v') ?? view.version), version: view.version },
    suggested: suggested(command, view, units),
    offered: view.allowedActions.includes(command),
    ...(kept && { kept }),
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
  const { key: [key = randomUUID()] = [], intent: [intent] = [], ...typed } = given;
  const timeZone = visit.session?.me.timeZone ?? 'UTC';
  const body = bodyOf(fieldsOf(command), typed, (local) => momentAt(local, timeZone));
  const { searchParams } = new URL(request.url);
  const version = Number(searchParams.get('v')) || 1;
  if (intent === 'forget') {
    await keep(visit, caseId, command, {}, version);
    return redirect(actAt(caseId, command, version, searchParams.get('cola') ?? ''), 303);
  }
  // Kept at each step, so that nothing is lost on a closed page or an ended session.
  if (intent !== 'confirm') {
    const kept = await keep(visit, caseId, command, typed, version);
    return {
      typed,
      ...(!['more', 'change', 'keep'].includes(intent ?? '') && { check: body }),
      ...(intent === 'keep' && { kept }),
    };
  }
  const said = await visit.api.give(apiPath`/cases/${caseId}/${command}`, body, CommandAnswer, {
    'idempotency-key': key,
    'if-match': `"${searchParams.get('v') ?? ''}"`,
  });
  if (said.outcome === 'said') {
    await keep(visit, caseId, command, {}, version);
    const queue = searchParams.get('cola');
    const from = queue === null ? {} : { cola: queue };
    return redirect(`${fileAt(caseId)}?${new URLSearchParams({ ...from, hecho: '' }).toString()}`, 303);
  }
  if (said.outcome === 'down') return { typed, check: body, unknown: { key } };
  const { detail, errors, status } = said.problem;
  if (status === 401 || status === 404) return saidOr(said, visit);
  // The page itself sees that the file is another one by now.
  if (status === 412) return { typed };
  const faults = errors.map(({ field, message }) => [nameOnForm(field, typed), message] as const);
  return { typed, faults: Object.fromEntries(faults), detail };
}

export default function Act() {
  const words = useWords();
  const { language } = useVisit();
  const asked = useLoaderData<typeof loader>();
  const answer: Answer = useActionData<typeof action>() ?? {};
  const name = answersIn(language).law.commands[asked.command] ?? asked.command;
  const { typed = asked.kept?.typed ?? asked.suggested, faults = {}, unknown } = answer;
  const changed = asked.read !== asked.version && unknown === undefined;
  const check = changed ? undefined : answer.check;
  const file =
    fileAt(asked.caseId) + (asked.queue === '' ? '' : `?${new URLSearchParams({ cola: asked.queue }).toString()}`);
  const fields = fieldsOf(asked.command);
  return (
    <>
      <Title>{`${name} · ${asked.caseId}`}</Title>
      <p>
        <a href={file}>{asked.caseId}</a>
      </p>
      <h1>{check === undefined ? name : words.act.check}</h1>
      {!asked.offered && unknown === undefined && <p className="summary">{words.act.notNow}</p>}
      <Trouble {...answer} changed={changed} file={file} />
      <KeptNote answer={answer} kept={asked.kept} />
      <Waiting file={asked.file} />
      <form method="post">
        <FormToken />
        <input type="hidden" name="key" value={unknown?.key ?? asked.key} />
        {check === undefined ? (
          <>
            {fields.length === 0 && <p>{words.act.noBody}</p>}
            <Fields fields={fields} filling={{ typed, faults, units: asked.units, documents: asked.documents }} />
          </>
        ) : (
          <>
            <h2>{name}</h2>
            <SaidBody body={check} />
            <Carried typed={typed} />
          </>
        )}
        <p className="buttons">
          {changed ? (
            <button
              type="submit"
              name="intent"
              value="change"
              formAction={actAt(asked.caseId, asked.command, asked.version, asked.queue)}
            >
              {words.act.readAgain}
            </button>
          ) : check === undefined ? (
            <button type="submit" name="intent" value="check">
              {words.act.send}
            </button>
          ) : (
            <>
              <button type="submit" name="intent" value="confirm">
                {words.act.confirm(name)}
              </button>
              <button type="submit" name="intent" value="change" className="quiet">
                {words.act.change}
              </button>
            </>
          )}
          {asked.canKeep && check === undefined && fields.length > 0 && (
            <button type="submit" name="intent" value="keep" className="quiet">
              {words.act.keep}
            </button>
          )}
          {asked.kept !== undefined && answer.typed === undefined && (
            <button type="submit" name="intent" value="forget" className="quiet">
              {words.act.forget}
            </button>
          )}
          <a href={file}>{words.act.cancel}</a>
        </p>
      </form>
    </>
  );
}
