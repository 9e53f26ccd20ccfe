import { Pauses } from '@puente/contracts/answers/agency';
import { AskedCorrection, CaseView, DossierView, JournalPage, SharedFile } from '@puente/contracts/answers/cases';
import type { ListedDocument, Person } from '@puente/contracts/dossier';
import { apiPath } from '@puente/web/asking';
import type { z } from 'zod';
import type { Regions } from '../regions/index.js';
import { caseIn } from '../failed/case-in.js';
import { saidOr } from '../failed/problem.js';
import type { Visit } from '../visit/index.js';
import type { Note } from './notes.js';
import { notesIn } from './notes.js';

type View = z.output<typeof CaseView>;

export interface FileRead {
  /** With what is read of it elsewhere: what a correction asks for, and why a proposal came back. */
  readonly view: View;
  /** Of whoever's case it is, to whom their dossier opens; undefined to everybody else. */
  readonly documents: readonly ListedDocument[] | undefined;
  readonly name: string | undefined;
  /** Of its officers, newest first; a counter that did not file it reads none. */
  readonly notes: readonly Note[];
  /** What a worker shows of their case to a body of legal aid, where it may be read now. */
  readonly shared?: SharedFile | undefined;
  /** Of this country, by their codes, where the file names some by them. */
  readonly regions?: Regions;
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
  const [dossier, pauses, asked, returned, noted, aided] = await Promise.all([
    dossierId === undefined ? undefined : visit.api.read(apiPath`/dossiers/${dossierId}`, DossierView),
    view.kind === 'force-majeure' ? visit.api.read(apiPath`/pauses`, Pauses) : undefined,
    view.kind === 'correction' ? visit.api.read(apiPath`/corrections/${caseId}`, AskedCorrection) : undefined,
    mayHaveComeBack(view)
      ? visit.api.read(apiPath`/cases/${caseId}/journal?type=proposal-returned`, JournalPage)
      : undefined,
    view.part === 'counter'
      ? undefined
      : visit.api.read(apiPath`/cases/${caseId}/journal?type=note-added`, JournalPage),
    isShared ? visit.api.read(apiPath`/legal-aid/${caseId}/shared`, SharedFile) : undefined,
  ]);
  const notes = noted === undefined ? [] : notesIn(saidOr(noted, visit).entries);
  const regions = pauses?.outcome === 'said' ? pauses.answer.regions : [];
  const read = {
    ...{ notes, regions },
    shared: aided?.outcome === 'said' ? aided.answer : undefined,
    view: withRead(view, {
      ...(asked?.outcome === 'said' && asked.answer),
      ...(returned?.outcome === 'said' && cameBack(returned.answer)),
    }),
  };
  if (dossier?.outcome !== 'said') return { ...read, documents: undefined, name: undefined };
  const { documents, person } = dossier.answer;
  return { ...read, documents, name: nameOf(person) };
}

const withRead = (view: View, read: object): View => ({ ...view, file: { ...view.file, ...read } });

/** Where whoever reviews is to propose, for the first time or again. */
const mayHaveComeBack = ({ file, kind, part, stage }: View): boolean =>
  kind === 'recognition-review' && stage === 'host-review' && file['proposal'] === undefined && part !== 'counter';

/** The last time: who sent it back, and why. */
function cameBack({ entries }: z.output<typeof JournalPage>): object {
  const last = entries.at(-1);
  return last?.type === 'proposal-returned'
    ? { returned: { by: last.actor['id'], at: last.at, reasons: last.event['reasons'] } }
    : {};
}

export const nameOf = ({ givenNames, surnames }: Pick<Person, 'givenNames' | 'surnames'>): string =>
  [givenNames, ...surnames].join(' ');
