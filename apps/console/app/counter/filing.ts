import { CaseOpened, CaseView, CommandAnswer, DossierView } from '@puente/contracts/answers/cases';
import { ListedDocument } from '@puente/contracts/dossier';
import type { CaseId } from '@puente/domain/kernel';
import { apiPath } from '@puente/web/asking';
import type { ConsoleWords } from '@puente/words/languages';
import { redirect } from 'react-router';
import type { z } from 'zod';
import type { Said } from '../api/index.js';
import { cannotShow, saidOr } from '../failed/problem.js';
import { counterAt, paths, receiptAt } from '../paths/index.js';
import type { Visit } from '../visit/index.js';
import type { Faults } from './faults.js';
import type { Where } from './places.js';
import { whereSaid } from './places.js';

/** Why something was not taken; all that was done before it stays. */
export interface Refused {
  readonly faults: Faults;
  readonly detail: string;
}

export interface At {
  readonly visit: Visit;
  readonly dossierId: string;
  /** The draft, once there is one. */
  readonly caseId: CaseId | undefined;
  /** The same key is the same thing, also where it is asked twice. */
  readonly key: string;
}

interface Asked extends Where {
  readonly certificate: string;
  readonly hosts: readonly string[];
  readonly language: string;
}

/** A draft for each certificate. */
export async function openCase({ dossierId, key, visit }: At, asked: Asked): Promise<Refused | Response> {
  const { certificate, hosts, language } = asked;
  const body = {
    ...{ dossierId, certificateId: certificate, language, hosts: hosts.map((country) => ({ country })) },
    ...whereSaid(asked),
  };
  const said = await visit.api.give(apiPath`/cases`, body, CaseOpened, { 'idempotency-key': key });
  return said.outcome === 'said' ? toOpened(said.answer, dossierId) : refused(said, visit);
}

/** To what goes on with a case that was opened. A person whose age is in doubt goes another way: their case is with those who protect them. */
export const toOpened = ({ caseId, kind }: z.output<typeof CaseOpened>, dossierId: string): Response =>
  redirect(kind === 'protection' ? `${paths.counter}?proteccion` : counterAt(dossierId, caseId), 303);

export async function addDocument(
  { caseId, dossierId, key, visit }: At,
  { file, kind }: { readonly file: Blob; readonly kind: string },
  { counter: { remedies } }: ConsoleWords,
): Promise<Refused | Response> {
  // So a browser sends a form in which none was chosen.
  if (file.size === 0) return { faults: { file: remedies.file }, detail: remedies.file };
  const form = new FormData();
  form.set('kind', kind);
  form.set('file', file);
  const said = await visit.api.send(apiPath`/dossiers/${dossierId}/documents`, form, key, ListedDocument);
  return said.outcome === 'said' ? redirect(counterAt(dossierId, caseId), 303) : refused(said, visit);
}

/** Puts what was brought into the draft and files it. What is done already is left as it is, so that it can be asked twice. */
export async function fileIt({ caseId, dossierId, key, visit }: At): Promise<Refused | Response> {
  if (caseId === undefined) return cannotShow('not-found');
  const [dossier, read] = await Promise.all([
    visit.api.read(apiPath`/dossiers/${dossierId}`, DossierView),
    visit.api.read(apiPath`/cases/${caseId}`, CaseView),
  ]);
  const { file, stage } = saidOr(read, visit);
  if (stage !== 'draft') return redirect(receiptAt(caseId), 303);
  const attached = new Set<string>(documentsIn(file));
  // One after the other: each makes another version of the file.
  for (const { id } of saidOr(dossier, visit).documents.filter((one) => !attached.has(one.id))) {
    const said = await visit.api.give(apiPath`/cases/${caseId}/attach-document`, { documentId: id }, CommandAnswer, {});
    if (said.outcome !== 'said') return refused(said, visit);
  }
  const said = await visit.api.give(apiPath`/cases/${caseId}/submit`, {}, CommandAnswer, { 'idempotency-key': key });
  return said.outcome === 'said' ? redirect(receiptAt(caseId), 303) : refused(said, visit);
}

/** Of a draft, what was put into it already: papers of a certificate, or of an application for one. */
function documentsIn({ application, filing }: z.output<typeof CaseView>['file']): readonly string[] {
  const { documents = [] } = filing ?? (application as { readonly documents?: readonly Attached[] } | undefined) ?? {};
  return documents.map(({ id }) => id);
}
interface Attached {
  readonly id: string;
}

/** What the form calls a field of the API otherwise. */
const formNames = new Map([
  ['certificateId', 'certificate'],
  ['hosts', 'country'],
  ['municipality', 'region'],
]);

/** What the API found wrong, at the field of the form in which it was said. */
export function refused(said: Exclude<Said<unknown>, { outcome: 'said' }>, visit: Visit): Refused {
  if (said.outcome !== 'refused' || [401, 404].includes(said.problem.status)) return saidOr<never>(said, visit);
  const { detail, errors } = said.problem;
  const faults = errors.map(({ field, message }) => {
    const [name = field] = field.split('.', 1);
    return [formNames.get(name) ?? name, message] as const;
  });
  return { faults: Object.fromEntries(faults), detail };
}
