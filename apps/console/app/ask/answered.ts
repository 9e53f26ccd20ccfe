import crypto from 'node:crypto';
import { consoleIn } from '@puente/words/languages';
import type { Answer, Field, Typed } from '../act/index.js';
import { bodyOf, nameOnForm, typedIn } from '../act/index.js';
import { momentAt } from '../act/local-time.js';
import type { Said } from '../api/index.js';
import { cannotShow, saidOr } from '../failed/problem.js';
import { readForm } from '../sending/read-form.js';
import type { Visit } from '../visit/index.js';

/** What became of a form, and what the node said once it was confirmed. */
export interface Told<Result> extends Answer {
  readonly result?: Result;
}

interface Question<Result> {
  readonly fields: readonly Field[];
  /** @param typed also what the page itself put beside the fields */
  readonly send: (body: Readonly<Record<string, unknown>>, key: string, typed: Typed) => Promise<Said<Result>>;
}

/**
 * A form that is no command of a case: shown once more before it counts, and sent under a key by which it counts once. What the
 * node finds wrong stands at its field, and nothing typed is lost.
 */
export async function answered<Result>(
  request: Request,
  visit: Visit,
  { fields, send }: Question<Result>,
): Promise<Told<Result>> {
  const given = typedIn(await readForm(request, visit));
  if (given === undefined) return cannotShow('too-large');
  const { key: [key = crypto.randomUUID()] = [], intent: [intent] = [], ...typed } = given;
  const timeZone = visit.session?.me.timeZone ?? 'UTC';
  const body = bodyOf(fields, typed, (local) => momentAt(local, timeZone));
  if (intent === 'check' && Object.keys(body).length === 0) {
    const faults = missingIn(fields, typed, visit);
    // A form of which nothing was filled has nothing to be read once more.
    if (Object.keys(faults).length > 0) return { typed, faults };
  }
  if (intent !== 'confirm') return { typed, ...(intent === 'check' && { check: body }) };
  const said = await send(body, key, typed);
  if (said.outcome === 'said') return { typed, result: said.answer };
  if (said.outcome === 'down') return { typed, check: body, unknown: { key } };
  const { detail, errors, status } = said.problem;
  if (status === 401 || status === 404) return { result: saidOr(said, visit) };
  // The page itself sees that the file is another one by now.
  if (status === 412) return { typed };
  const { missing } = consoleIn(visit.language).find;
  const faults = errors.map(({ field, message }) => {
    const name = nameOnForm(field, typed);
    return [name, isLeftOut(name, fields, typed) ? missing : message] as const;
  });
  return { typed, faults: Object.fromEntries(faults), detail };
}

const missingIn = (fields: readonly Field[], typed: Typed, { language }: Visit): Readonly<Record<string, string>> =>
  Object.fromEntries(
    fields.flatMap(({ name, optional }) =>
      optional ? [] : [[nameOnForm(name, typed), consoleIn(language).find.missing]],
    ),
  );

/** Of what the form asks, what nothing was typed into. */
function isLeftOut(name: string, fields: readonly Field[], typed: Typed): boolean {
  const below = (typedName: string): boolean => typedName === name || typedName.startsWith(`${name}.`);
  const said = Object.entries(typed).some(
    ([each, values]) => below(each) && values.some((value) => value.trim() !== ''),
  );
  return !said && fields.some((field) => field.name === name.split('.', 1)[0]);
}
