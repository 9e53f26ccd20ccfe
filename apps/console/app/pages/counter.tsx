import { randomUUID } from 'node:crypto';
import type { FoundFiles } from '@puente/contracts/answers/cases';
import { DossierCreated, DossierView } from '@puente/contracts/answers/cases';
import { Button } from '@puente/ui/buttons';
import { Notice } from '@puente/ui/notices';
import { apiPath } from '@puente/web/asking';
import type { PageHandle } from '@puente/web/serving';
import { Title } from '@puente/ui/site';
import type { ConsoleWords } from '@puente/words/languages';
import { consoleIn } from '@puente/words/languages';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { z } from 'zod';
import type { Answer, Lists, Typed } from '../act/index.js';
import { Carried, Fields, nameOnForm, SaidBody, Trouble, typedIn } from '../act/index.js';
import type { Step } from '../counter/index.js';
import {
  dossierBody,
  faultsIn,
  fieldsIn,
  isStep,
  knownBefore,
  readCertifiers,
  readLists,
  stepNames,
  stepOf,
  steps,
  TaskList,
  typedOf,
} from '../counter/index.js';
import { cannotShow, saidOr } from '../failed/problem.js';
import { FoundRows } from '../find/index.js';
import { FormToken } from '../layout/index.js';
import { counterAt, paths } from '../paths/index.js';
import { isTheirs } from '../paths/whose.js';
import { readForm } from '../sending/read-form.js';
import type { Visit } from '../visit/index.js';
import { useVisit, useWords, visitContext } from '../visit/index.js';

export const handle = { largestForm: 100_000 } satisfies PageHandle;

interface Opening extends Answer {
  readonly step?: Step;
  /** All was said once: what is mended leads back to where it is read as a whole. */
  readonly mending?: boolean;
  /** One more was asked for. */
  readonly more?: boolean;
  readonly proposed?: Lists;
  /** Files that the person may have here already. */
  readonly known?: z.output<typeof FoundFiles>;
  readonly now?: number;
}

/**
 * `/mostrador`: a dossier for whoever stands at the counter. What was said goes from page to page in the form, and is kept nowhere
 * before it is confirmed.
 */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  if (!isTheirs('counter', visit.session?.me.roles ?? [])) return cannotShow('forbidden');
  const { searchParams } = new URL(request.url);
  const from = searchParams.get('de') ?? '';
  const [lists, dossier] = await Promise.all([
    readLists(visit),
    /^[\w-]+$/.test(from) ? visit.api.read(apiPath`/dossiers/${from}`, DossierView) : undefined,
  ]);
  const typed = dossier && typedOf(saidOr(dossier, visit));
  return { lists, key: randomUUID(), isProtected: searchParams.has('proteccion'), ...(typed && { typed }) };
}

/** Each step is looked at before the next is asked, and the whole is read once more before it counts. */
export async function action({ context, request }: ActionFunctionArgs): Promise<Opening | Response> {
  const visit = context.get(visitContext);
  const given = typedIn(await readForm(request, visit));
  if (given === undefined) return cannotShow('too-large');
  const { key: [key = ''] = [], intent: [intent = ''] = [], step: [from = ''] = [], ...typed } = given;
  if (intent === 'confirm') return open(visit, typed, key);
  if (isStep(intent)) return { typed, step: intent, mending: true };
  const step = isStep(from) ? from : 'identity';
  const mending = given['mending'] !== undefined;
  const words = consoleIn(visit.language);
  if (intent === 'none') {
    const person = Object.fromEntries(Object.entries(typed).filter(([name]) => stepOf(name) !== 'certificate'));
    return checked(visit, person, words, key);
  }
  if (intent === 'more') return { typed, step, mending, more: true };
  const asked = step === 'certificate' ? await readCertifiers(typed, words, visit) : { faults: {}, proposed: {} };
  const faults = { ...faultsIn(step, typed, words, visit.language), ...asked.faults };
  if (Object.keys(faults).length > 0) return { typed, step, mending, faults, proposed: asked.proposed };
  const next = mending ? undefined : stepNames[stepNames.indexOf(step) + 1];
  if (next !== undefined) return { typed, step: next };
  return checked(visit, typed, words, key);
}

/** All that was said, to be read once more, with what the person may have here already. */
async function checked(visit: Visit, typed: Typed, words: ConsoleWords, key: string): Promise<Opening> {
  const known = await knownBefore(visit, typed, words, key);
  return { typed, check: dossierBody(typed), ...(known && { known, now: Date.now() }) };
}

async function open(visit: Visit, typed: Typed, key: string): Promise<Opening | Response> {
  const body = dossierBody(typed);
  const demonstration = visit.session?.me.demonstration === true ? { demonstration: true } : {};
  const whole = { ...body, person: { ...body.person, ...demonstration } };
  const said = await visit.api.give(apiPath`/dossiers`, whole, DossierCreated, { 'idempotency-key': key });
  if (said.outcome === 'said') return redirect(counterAt(said.answer.id), 303);
  if (said.outcome === 'down') return { typed, check: body, unknown: { key } };
  const { detail, errors, status } = said.problem;
  if (status === 401 || status === 403) return saidOr(said, visit);
  const faults = errors.map(({ field, message }) => [nameOnForm(field, typed), message] as const);
  const step = stepOf(faults[0]?.[0] ?? '');
  return { typed, faults: Object.fromEntries(faults), detail, step, mending: true };
}

export default function Counter() {
  const { act, counter } = useWords();
  const { country } = useVisit();
  const { isProtected, key, lists, typed: before } = useLoaderData<typeof loader>();
  const answer: Opening = useActionData<typeof action>() ?? {};
  const { check, faults = {}, mending = false, proposed = {}, step = 'identity', typed = before ?? {} } = answer;
  const suggested = before === undefined ? suggestedIn(country) : {};
  const others = Object.entries(typed).filter(([name]) => check !== undefined || stepOf(name) !== step);
  return (
    <>
      <Title>{counter.title}</Title>
      <h1>{counter.title}</h1>
      {isProtected && answer.typed === undefined && <Notice kind="done">{counter.isProtected}</Notice>}
      <TaskList at={check === undefined ? step : 'certificate'} />
      <Trouble {...answer} changed={false} file={paths.counter} />
      {answer.known && <KnownBefore found={answer.known} now={new Date(answer.now ?? 0)} />}
      <form method="post" action={paths.counter} noValidate>
        <FormToken />
        <input type="hidden" name="key" value={answer.unknown?.key ?? key} />
        <Carried typed={Object.fromEntries(others)} />
        {check === undefined ? (
          <>
            <h2>{counter.task[step]}</h2>
            <p className="hint">{counter.hints[step]}</p>
            <input type="hidden" name="step" value={step} />
            {mending && <input type="hidden" name="mending" value="yes" />}
            <Fields
              fields={fieldsIn(step)}
              under={steps[step]}
              filling={{
                typed: { ...suggested, ...typed },
                faults,
                units: [],
                documents: [],
                lists,
                proposed,
                room: answer.more === true,
              }}
            />
            <p className="buttons">
              <Button name="intent" value="next">
                {act.send}
              </Button>
              {step === 'certificate' && (
                <Button quiet name="intent" value="none">
                  {counter.noCertificate}
                </Button>
              )}
            </p>
          </>
        ) : (
          <>
            <h2>{act.check}</h2>
            <SaidBody body={check} lists={lists} />
            <p className="buttons">
              <Button name="intent" value="confirm">
                {counter.open}
              </Button>
              {stepNames.map((name) => (
                <Button quiet key={name} name="intent" value={name}>
                  {act.change}: {counter.task[name]}
                </Button>
              ))}
            </p>
          </>
        )}
      </form>
    </>
  );
}

/** Before another dossier is opened: what the person may have here already, and that it was looked for. */
function KnownBefore({ found, now }: { readonly found: z.output<typeof FoundFiles>; readonly now: Date }) {
  const { counter } = useWords();
  if (found.items.length === 0) return <p className="hint">{counter.notKnown}</p>;
  return (
    <>
      <p className="summary" role="status">
        {counter.known}
      </p>
      <FoundRows found={found} now={now} />
    </>
  );
}

/** Most who come are of the country in which the counter is, have two surnames, and are told in Spanish. */
const suggestedIn = (country: string): Typed => ({
  'person.nationality': [country],
  'person.surnames.0': [''],
  'person.surnames.1': [''],
  'person.contact.language': ['es'],
});
