import type { DossierId } from '@puente/domain/kernel';
import type { Transaction } from '../database/index.js';
import { about } from './about.js';

/** Something in the database that is sealed with a dossier's key. */
export interface SealedRow {
  readonly about: string;
  readonly sealed: Uint8Array;
  readonly replace: (sealed: Uint8Array<ArrayBuffer>) => Promise<unknown>;
}

/** Columns of such rows, for the test that finds a new one: whatever is sealed changes with its key. */
export const sealedColumns = [
  'credential_records.sealed',
  'credential_shares.sealed',
  'dossiers.sealed_person',
  'form_drafts.sealed',
  'messages.sealed',
  'reference_contacts.sealed',
  'sealed_words.sealed',
  'source_questions.sealed',
] as const;

/** All that is sealed with a dossier's key; its documents lie beside. */
export async function sealedRows(tx: Transaction, dossierId: DossierId): Promise<readonly SealedRow[]> {
  const where = { dossierId };
  const select = { id: true, sealed: true } as const;
  const caseId = { in: (await tx.case.findMany({ where, select: { id: true } })).map(({ id }) => id) };
  const [people, words, references, questions, shares, credentials, messages, drafts] = [
    await tx.dossier.findMany({ where: { id: dossierId }, select: { sealedPerson: true } }),
    await tx.sealedWord.findMany({ where, select }),
    await tx.referenceContact.findMany({ where, select }),
    await tx.sourceQuestion.findMany({ where, select: { caseId: true, number: true, sealed: true } }),
    await tx.credentialShare.findMany({ where, select }),
    await tx.credentialRecord.findMany({ where, select: { caseId: true, sealed: true } }),
    await tx.message.findMany({ where: { caseId }, select: { ...select, caseId: true, noticeId: true } }),
    await tx.formDraft.findMany({ where, select: { ...select, officer: true, caseId: true, command: true } }),
  ];
  return [
    ...people.map(({ sealedPerson }) => ({
      ...{ about: about.person(dossierId), sealed: sealedPerson },
      replace: (sealed: Uint8Array<ArrayBuffer>) =>
        tx.dossier.updateMany({ where: { id: dossierId }, data: { sealedPerson: sealed } }),
    })),
    ...words.map(({ id, sealed: before }) => ({
      ...{ about: about.words(id), sealed: before },
      replace: (sealed: Uint8Array<ArrayBuffer>) => tx.sealedWord.updateMany({ where: { id }, data: { sealed } }),
    })),
    ...references.map(({ id, sealed: before }) => ({
      ...{ about: about.reference(id), sealed: before },
      replace: (sealed: Uint8Array<ArrayBuffer>) => tx.referenceContact.updateMany({ where: { id }, data: { sealed } }),
    })),
    ...questions.map(({ caseId: of, number, sealed: before }) => ({
      ...{ about: about.source(of, number), sealed: before },
      replace: (sealed: Uint8Array<ArrayBuffer>) =>
        tx.sourceQuestion.updateMany({ where: { caseId: of, number }, data: { sealed } }),
    })),
    ...shares.map(({ id, sealed: before }) => ({
      ...{ about: about.share(id), sealed: before },
      replace: (sealed: Uint8Array<ArrayBuffer>) => tx.credentialShare.updateMany({ where: { id }, data: { sealed } }),
    })),
    ...credentials.map(({ caseId: credential, sealed: before }) => ({
      ...{ about: about.credential(credential), sealed: before },
      replace: (sealed: Uint8Array<ArrayBuffer>) =>
        tx.credentialRecord.updateMany({ where: { caseId: credential }, data: { sealed } }),
    })),
    ...messages.map(({ id, caseId: of, noticeId, sealed: before }) => ({
      ...{ about: about.message(of, noticeId), sealed: before },
      replace: (sealed: Uint8Array<ArrayBuffer>) => tx.message.updateMany({ where: { id }, data: { sealed } }),
    })),
    ...drafts.map(({ id, caseId: of, command, officer, sealed: before }) => ({
      ...{ about: about.draft(officer, of, command), sealed: before },
      replace: (sealed: Uint8Array<ArrayBuffer>) => tx.formDraft.updateMany({ where: { id }, data: { sealed } }),
    })),
  ];
}
