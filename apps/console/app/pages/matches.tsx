import { Matches } from '@puente/contracts/answers/agency';
import { DossierView } from '@puente/contracts/answers/cases';
import { Button } from '@puente/ui/buttons';
import { Title } from '@puente/ui/site';
import { CardRow, CardTable } from '@puente/ui/tables';
import { apiPath, asking } from '@puente/web/asking';
import { consoleIn } from '@puente/words/languages';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { useActionData, useLoaderData } from 'react-router';
import type { z } from 'zod';
import type { Answer } from '../act/index.js';
import { Fields, textAt, Trouble, typedIn } from '../act/index.js';
import { dossierIn } from '../failed/dossier-in.js';
import { cannotShow, saidOr } from '../failed/problem.js';
import { nameOf } from '../file/index.js';
import { purposeField } from '../find/index.js';
import { FormToken } from '../layout/index.js';
import { counterAt, matchAt, matchesAt } from '../paths/index.js';
import { readForm } from '../sending/read-form.js';
import { useWords, visitContext } from '../visit/index.js';

interface Sought extends Answer {
  readonly found?: z.output<typeof Matches>['items'];
}

/** `/personas/:dossierId/anteriores`: earlier dossiers that may be the same person's, while theirs is being opened. Whoever is compared reads it, with the purpose. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const dossierId = dossierIn(params);
  const { person } = saidOr(await visit.api.read(apiPath`/dossiers/${dossierId}`, DossierView), visit);
  return { dossierId, name: nameOf(person) };
}

export async function action({ context, params, request }: ActionFunctionArgs): Promise<Sought> {
  const visit = context.get(visitContext);
  const dossierId = dossierIn(params);
  const typed = typedIn(await readForm(request, visit));
  if (typed === undefined) return cannotShow('too-large');
  const purpose = textAt(typed, purposeField.name)?.trim() ?? '';
  if (purpose === '') return { typed, faults: { purpose: consoleIn(visit.language).find.missing } };
  const said = await visit.api.read(asking(apiPath`/dossiers/${dossierId}/matches`, { purpose }), Matches);
  return { typed, found: saidOr(said, visit).items };
}

export default function MatchesPage() {
  const { find, matches } = useWords();
  const { dossierId, name } = useLoaderData<typeof loader>();
  const answer: Sought = useActionData<typeof action>() ?? {};
  const { faults = {}, found, typed = {} } = answer;
  return (
    <>
      <Title>{matches.title}</Title>
      <h1>{name}</h1>
      <h2>{matches.title}</h2>
      <p>{matches.what}</p>
      <Trouble {...answer} changed={false} file={counterAt(dossierId)} />
      {found && (
        <section aria-labelledby="found">
          <h2 id="found">{matches.found(found.length)}</h2>
          {found.length === 0 ? (
            <p>{matches.none}</p>
          ) : (
            <CardTable columns={Object.values(matches.columns)} caption={matches.caption}>
              {found.map(({ birthDate, dossierId: other, givenNames, sameDocument, score, surnames }, row) => (
                <CardRow key={other}>
                  <th scope="row">{matches.one(row + 1, percent(score))}</th>
                  <td>{matches.alike(percent(givenNames), percent(surnames))}</td>
                  <td>{matches.birthDate[birthDate]}</td>
                  <td>{sameDocument ? matches.sameDocument : matches.otherDocument}</td>
                  <td>
                    <a href={matchAt(dossierId, other)}>{matches.say(row + 1)}</a>
                  </td>
                </CardRow>
              ))}
            </CardTable>
          )}
        </section>
      )}
      <form method="post" action={matchesAt(dossierId)} noValidate>
        <FormToken />
        <Fields fields={[purposeField]} filling={{ typed, faults, units: [], documents: [] }} />
        <p className="buttons">
          <Button>{find.search}</Button>
          <a href={counterAt(dossierId)}>{matches.back}</a>
        </p>
      </form>
    </>
  );
}

const percent = (alike: number): number => Math.round(alike * 100);
