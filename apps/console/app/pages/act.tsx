import { randomUUID } from 'node:crypto';
import { CommandAnswer } from '@puente/contracts/answers/cases';
import { isPersonCommand } from '@puente/contracts/commands';
import { apiPath } from '@puente/web/asking';
import type { PageHandle } from '@puente/web/serving';
import { answersIn } from '@puente/words/languages';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { Typed } from '../act/index.js';
import { bodyOf, Fields, fieldsOf, nameOnForm, SaidBody, suggested, typedIn, unitsOf } from '../act/index.js';
import { momentAt } from '../act/local-time.js';
import { saidOr, cannotShow } from '../failed/problem.js';
import { readFile } from '../file/index.js';
import { FormToken, Title } from '../layout/index.js';
import { fileAt } from '../paths/index.js';
import { readForm } from '../sending/read-form.js';
import { useVisit, useWords, visitContext } from '../visit/index.js';

/** A verdict on twenty units in five languages, twice as long as it is in letters. */
export const handle = { largestForm: 500_000 } satisfies PageHandle;

/** `/expedientes/:caseId/:command`: the form of one command, made of what the API takes. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { caseId, command = '' } = params;
  if (!isPersonCommand(command)) return cannotShow('not-found');
  const { documents = [], view } = await readFile(context.get(visitContext), caseId);
  const units = unitsOf(view);
  return {
    ...{ command, caseId: view.caseId, version: view.version, documents, units },
    suggested: suggested(command, view, units),
    offered: view.allowedActions.includes(command),
    queue: new URL(request.url).searchParams.get('cola') ?? '',
    key: randomUUID(),
  };
}

/** Checked first, sent when it is confirmed; whatever the node finds wrong stands at its field, and nothing typed is lost. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const visit = context.get(visitContext);
  const { caseId = '', command = '' } = params;
  if (!isPersonCommand(command)) return cannotShow('not-found');
  const { key = [], intent = [], queue = [], version = [], ...typed } = typedIn(await readForm(request, visit));
  const timeZone = visit.session?.me.timeZone ?? 'UTC';
  const body = bodyOf(fieldsOf(command), typed, (local) => momentAt(local, timeZone));
  if (intent[0] === 'more' || intent[0] === 'change') return { typed, faults: {} };
  if (intent[0] !== 'confirm') return { typed, faults: {}, check: body };
  const said = await visit.api.give(apiPath`/cases/${caseId}/${command}`, body, CommandAnswer, {
    'idempotency-key': key[0] ?? randomUUID(),
    'if-match': `"${version[0] ?? ''}"`,
  });
  if (said.outcome === 'said') {
    const from = queue[0] ? { cola: queue[0] } : {};
    return redirect(`${fileAt(caseId)}?${new URLSearchParams({ ...from, hecho: '' }).toString()}`, 303);
  }
  if (said.outcome === 'down') return { typed, faults: {}, unavailable: true };
  const { detail, errors, status } = said.problem;
  if (status === 401 || status === 404) return saidOr(said, visit);
  if (status === 412) return { typed, faults: {}, changed: true };
  return {
    typed,
    faults: Object.fromEntries(errors.map(({ field, message }) => [nameOnForm(field, typed), message])),
    detail,
  };
}

export default function Act() {
  const words = useWords();
  const { language } = useVisit();
  const asked = useLoaderData<typeof loader>();
  const answer: {
    readonly typed?: Typed;
    readonly faults?: Readonly<Record<string, string>>;
    readonly check?: Readonly<Record<string, unknown>>;
    readonly detail?: string;
    readonly changed?: boolean;
    readonly unavailable?: boolean;
  } = useActionData<typeof action>() ?? {};
  const name = answersIn(language).law.commands[asked.command] ?? asked.command;
  const { typed = asked.suggested, faults = {}, check } = answer;
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
      {!asked.offered && <p className="summary">{words.act.notNow}</p>}
      <Trouble {...answer} file={file} />
      <form method="post">
        <FormToken />
        <input type="hidden" name="version" value={asked.version} />
        <input type="hidden" name="key" value={asked.key} />
        <input type="hidden" name="queue" value={asked.queue} />
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
          {check === undefined ? (
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
          <a href={file}>{words.act.cancel}</a>
        </p>
      </form>
    </>
  );
}

/** What was typed goes with what is confirmed. */
function Carried({ typed }: { readonly typed: Typed }) {
  return Object.entries(typed).flatMap(([name, values]) =>
    values.map((value, row) => <input key={`${name} ${row}`} type="hidden" name={name} value={value} />),
  );
}

interface Troubles {
  readonly faults?: Readonly<Record<string, string>>;
  readonly detail?: string;
  readonly changed?: boolean;
  readonly unavailable?: boolean;
  readonly file: string;
}

/** Above the form: what happened and what to do; each line leads to its box. */
function Trouble({ changed, detail, faults = {}, file, unavailable }: Troubles) {
  const { act } = useWords();
  const lines = Object.entries(faults);
  if (!changed && !unavailable && detail === undefined && lines.length === 0) return null;
  return (
    <div className="summary" role="alert" aria-labelledby="summary">
      <h2 id="summary">{act.faults}</h2>
      {changed && (
        <p>
          {act.changed}{' '}
          <a href={file} target="_blank" rel="noreferrer">
            {act.seeFile}
          </a>
        </p>
      )}
      {unavailable && <p>{act.unavailable}</p>}
      {lines.length === 0 && detail !== undefined && <p>{detail}</p>}
      {lines.map(([field, message]) => (
        <p key={field}>
          <a href={`#${field}`}>{message}</a>
        </p>
      ))}
    </div>
  );
}
