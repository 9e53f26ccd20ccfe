import { Pauses } from '@puente/contracts/answers/agency';
import { CaseView, DossierView, JournalPage, SharedFile } from '@puente/contracts/answers/cases';
import type { ListedDocument, Person } from '@puente/contracts/dossier';
import { apiPath } from '@puente/web/asking';
import type { z } from 'zod';
import { caseIn } from '../failed/case-in.js';
import { saidOr } from '../failed/problem.js';
import type { Visit } from '../visit/index.js';
import type { Note } from './notes.js';
import { notesIn } from './notes.js';

export interface FileRead {
  readonly view: z.output<typeof CaseView>;
  /** Of whoever's case it is, to whom their dossier opens; undefined to everybody else. */
  readonly documents: readonly ListedDocument[] | undefined;
  readonly name: string | undefined;
  /** Of its officers, newest first; a counter that did not file it reads none. */
  readonly notes: readonly Note[];
  /** What a worker shows of their case to a body of legal aid, where it may be read now. */
  readonly shared?: SharedFile | undefined;
  /** Of this country, by their codes, where the file names some by them. */
  readonly regions?: z.output<typeof Pauses>['regions'];
}

interface Reads {
  /** What was shared is read too, which is a look at the case of whoever shares it. */
  readonly shared?: boolean;
}

/** A file with what stands beside it. Two calls one after the other; all of them together are one look that the worker reads. */
export async function readFile(visit: Visit, number: string | undefined, reads: Reads = {}): Promise<FileRead> {
  const caseId = caseIn({ caseId: number });
  const view = saidOr(await visit.api.read(apiPath`/cases/${caseId}`, CaseView), visit);
  const { dossierId } = view;
  const isShared = reads.shared === true && view.kind === 'legal-aid' && view.stage === 'accepted';
  const [dossier, pauses, noted, aided] = await Promise.all([
    dossierId === undefined ? undefined : visit.api.read(apiPath`/dossiers/${dossierId}`, DossierView),
    view.kind === 'force-majeure' ? visit.api.read(apiPath`/pauses`, Pauses) : undefined,
    view.part === 'counter'
      ? undefined
      : visit.api.read(apiPath`/cases/${caseId}/journal?type=note-added`, JournalPage),
    isShared ? visit.api.read(apiPath`/legal-aid/${caseId}/shared`, SharedFile) : undefined,
  ]);
  const notes = noted === undefined ? [] : notesIn(saidOr(noted, visit).entries);
  const regions = pauses?.outcome === 'said' ? pauses.answer.regions : [];
  const shared = aided?.outcome === 'said' ? aided.answer : undefined;
  if (dossier?.outcome !== 'said') return { view, documents: undefined, name: undefined, notes, regions, shared };
  const { documents, person } = dossier.answer;
  return { view, documents, name: nameOf(person), notes, regions, shared };
}

export const nameOf = ({ givenNames, surnames }: Pick<Person, 'givenNames' | 'surnames'>): string =>
  [givenNames, ...surnames].join(' ');
