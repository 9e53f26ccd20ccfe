import { Pauses } from '@puente/contracts/answers/agency';
import { CaseView, DossierView } from '@puente/contracts/answers/cases';
import type { ListedDocument, Person } from '@puente/contracts/dossier';
import { apiPath } from '@puente/web/asking';
import type { z } from 'zod';
import { caseIn } from '../failed/case-in.js';
import { saidOr } from '../failed/problem.js';
import type { Visit } from '../visit/index.js';

export interface FileRead {
  readonly view: z.output<typeof CaseView>;
  /** Of whoever's case it is, to whom their dossier opens; undefined to everybody else. */
  readonly documents: readonly ListedDocument[] | undefined;
  readonly name: string | undefined;
  /** Of this country, by their codes, where the file names some by them. */
  readonly regions?: z.output<typeof Pauses>['regions'];
}

/** A file with what stands beside it. Two calls one after the other; both are looks that the worker reads. */
export async function readFile(visit: Visit, number: string | undefined): Promise<FileRead> {
  const caseId = caseIn({ caseId: number });
  const view = saidOr(await visit.api.read(apiPath`/cases/${caseId}`, CaseView), visit);
  const { dossierId } = view;
  const [dossier, pauses] = await Promise.all([
    dossierId === undefined ? undefined : visit.api.read(apiPath`/dossiers/${dossierId}`, DossierView),
    view.kind === 'force-majeure' ? visit.api.read(apiPath`/pauses`, Pauses) : undefined,
  ]);
  const regions = pauses?.outcome === 'said' ? pauses.answer.regions : [];
  if (dossier?.outcome !== 'said') return { view, documents: undefined, name: undefined, regions };
  const { documents, person } = dossier.answer;
  return { view, documents, name: nameOf(person), regions };
}

export const nameOf = ({ givenNames, surnames }: Pick<Person, 'givenNames' | 'surnames'>): string =>
  [givenNames, ...surnames].join(' ');
