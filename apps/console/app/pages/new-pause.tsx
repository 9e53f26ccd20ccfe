import { randomUUID } from 'node:crypto';
import { Pauses, PauseTouches } from '@puente/contracts/answers/agency';
import { CaseOpened } from '@puente/contracts/answers/cases';
import { PauseBody } from '@puente/contracts/bodies';
import { apiPath, asking } from '@puente/web/asking';
import { Title } from '@puente/ui/site';
import { answersIn } from '@puente/words/languages';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { Answer, Field } from '../act/index.js';
import { fieldsFor } from '../act/index.js';
import { answered, AskForm } from '../ask/index.js';
import { saidOr } from '../failed/problem.js';
import { fileAt, paths } from '../paths/index.js';
import { doneAt } from '../paths/was-done.js';
import { regionNames } from '../regions/index.js';
import { useVisit, useWords, visitContext } from '../visit/index.js';

/** `/equipo/emergencias/nueva`: proposes to stop clocks; somebody outside the agencies whose clocks it stops approves it. */
export async function loader({ context }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const { regions } = saidOr(await visit.api.read(apiPath`/pauses`, Pauses), visit);
  return { regions, key: randomUUID() };
}

const everywhere = 'all';
/** The country's regions are chosen of a list, on which the whole of it stands first. */
const fieldsWith = (regions: readonly string[]): readonly Field[] =>
  fieldsFor(PauseBody).map((field) =>
    field.name === 'regions'
      ? { name: 'regions', kind: 'several', of: [everywhere, ...regions], optional: false }
      : field,
  );

interface Asked extends Answer {
  /** In how many files a period would stand still. */
  readonly files?: number;
}

export async function action({ context, request }: ActionFunctionArgs): Promise<Asked | Response> {
  const visit = context.get(visitContext);
  const told = await answered(request, visit, {
    fields: fieldsWith([]),
    send: ({ regions, ...body }, key) =>
      visit.api.give(
        apiPath`/pauses`,
        { ...body, ...(regions !== undefined && { regions: whereOf(regions) }) },
        CaseOpened,
        { 'idempotency-key': key },
      ),
  });
  if (told.result !== undefined) return redirect(doneAt(fileAt(told.result.caseId)), 303);
  const where = whereOf(told.check?.['regions']);
  if (where === undefined) return told;
  const asked = asking(apiPath`/pauses/touched`, { regions: where === everywhere ? where : where.join(',') });
  const touched = await visit.api.read(asked, PauseTouches);
  return { ...told, ...(touched.outcome === 'said' && { files: touched.answer.files }) };
}

/** Those that were marked; the whole country beside others is the whole country. */
function whereOf(marked: unknown): typeof everywhere | readonly string[] | undefined {
  if (!Array.isArray(marked)) return undefined;
  const codes = marked.map(String);
  return codes.includes(everywhere) ? everywhere : codes;
}

export default function NewPause() {
  const { pauses } = useWords();
  const { language } = useVisit();
  const { key, regions } = useLoaderData<typeof loader>();
  const answer: Asked = useActionData<typeof action>() ?? {};
  return (
    <>
      <Title>{pauses.propose}</Title>
      <h1>{pauses.propose}</h1>
      <p className="hint">{pauses.hint}</p>
      {answer.files !== undefined && <p className="summary">{pauses.touches(answer.files)}</p>}
      <AskForm
        answer={answer}
        fields={fieldsWith(regions.map(({ code }) => code))}
        lists={{
          reason: answersIn(language).clock.emergencies,
          regions: { [everywhere]: pauses.everywhere, ...regionNames(regions, language) },
        }}
        name={pauses.propose}
        sent={key}
        back={paths.pauses}
      />
    </>
  );
}
