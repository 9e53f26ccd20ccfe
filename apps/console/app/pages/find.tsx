import { randomUUID } from 'node:crypto';
import { FoundFiles } from '@puente/contracts/answers/cases';
import { readCaseNumber } from '@puente/domain/kernel';
import { apiPath } from '@puente/web/asking';
import { Title } from '@puente/ui/site';
import { consoleIn } from '@puente/words/languages';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { z } from 'zod';
import type { Answer } from '../act/index.js';
import { Trouble, typedIn } from '../act/index.js';
import { cannotShow, saidOr } from '../failed/problem.js';
import { boxOf, FoundRows, NumberForm, SearchForm, soughtIn } from '../find/index.js';
import { fileAt, paths } from '../paths/index.js';
import { readForm } from '../sending/read-form.js';
import { useWords, visitContext } from '../visit/index.js';

const longest = 64;

interface Searched extends Answer {
  readonly found?: z.output<typeof FoundFiles>;
  readonly now?: number;
}

/** `/buscar`: a file by its number, which may stand in an address; or by what its person brings, which may not. */
export function loader({ request }: LoaderFunctionArgs) {
  const typed = (new URL(request.url).searchParams.get('numero') ?? '').slice(0, longest).trim();
  const key = randomUUID();
  if (typed === '') return { typed, fault: false, key };
  const number = readCaseNumber(typed);
  return number === undefined ? { typed, fault: true, key } : redirect(fileAt(number), 303);
}

export async function action({ context, request }: ActionFunctionArgs): Promise<Searched> {
  const visit = context.get(visitContext);
  const given = typedIn(await readForm(request, visit));
  if (given === undefined) return cannotShow('too-large');
  const { key: [key = randomUUID()] = [], ...typed } = given;
  const sought = soughtIn(typed, consoleIn(visit.language));
  if ('faults' in sought) return { typed, faults: sought.faults };
  const said = await visit.api.give(apiPath`/searches`, sought.body, FoundFiles, { 'idempotency-key': key });
  if (said.outcome === 'said') return { typed, found: said.answer, now: Date.now() };
  if (said.outcome === 'down' || [401, 403].includes(said.problem.status)) return { found: saidOr(said, visit) };
  const { detail, errors } = said.problem;
  return { typed, faults: Object.fromEntries(errors.map(({ field, message }) => [boxOf(field), message])), detail };
}

export default function Find() {
  const { find } = useWords();
  const { fault, key, typed } = useLoaderData<typeof loader>();
  const answer: Searched = useActionData<typeof action>() ?? {};
  return (
    <>
      <Title>{find.title}</Title>
      <h1>{find.title}</h1>
      <Trouble {...answer} changed={false} file={paths.find} />
      {answer.found && <FoundRows found={answer.found} now={new Date(answer.now ?? 0)} />}
      <NumberForm typed={typed} fault={fault} longest={longest} />
      <SearchForm answer={answer} sent={key} />
    </>
  );
}
