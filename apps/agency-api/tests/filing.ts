import { randomUUID } from 'node:crypto';
import { demonstrationPdf, until } from '@puente/testing/actors';
import type { Answer, Person, TestNode } from './node.js';

/** Invented; nobody of this name, number or date is meant. */
export const demonstrationDossier = (certificate: Readonly<Record<string, unknown>> = {}) => ({
  person: {
    givenNames: 'Ixchel Demostración',
    surnames: ['Cumes', 'Xicay'],
    birthDate: '1991-05-17',
    sex: 'F',
    nationality: 'GT',
    identityDocuments: [{ kind: 'passport', country: 'GT', number: 'DEMO-0001' }],
    contact: { phone: '+50255500001', channels: [{ channel: 'sms', safe: true }], language: 'es' },
    demonstration: true,
  },
  certificates: [
    {
      id: randomUUID(),
      standard: { country: 'MX', code: 'EC0586.01' },
      certifier: 'ECE-00001',
      folio: 'DEMO-FOLIO-1',
      issuedOn: '2024-08-20',
      ...certificate,
    },
  ],
});

export { demonstrationPdf as pdf };

export function form(
  bytes: Uint8Array,
  kind = 'certificate',
  name = 'certificado.pdf',
  type = 'application/pdf',
): FormData {
  const made = new FormData();
  made.set('kind', kind);
  made.set('file', new Blob([Uint8Array.from(bytes)], { type }), name);
  return made;
}

/** Answers with what a success says. @throws where it is none */
export async function must(answer: Promise<Answer>): Promise<Answer> {
  const given = await answer;
  if (given.status >= 400) throw new Error(`${given.status} ${JSON.stringify(given.body)}`);
  return given;
}

export interface Filed {
  readonly caseId: string;
  readonly dossierId: string;
  readonly documentId: string;
}

/** A draft with the certificate's copy, by somebody who files. */
export async function draft(by: Person, certificate: Readonly<Record<string, unknown>> = {}): Promise<Filed> {
  const dossier = demonstrationDossier(certificate);
  const { body: created } = await must(by.post('/dossiers', dossier));
  const dossierId = String(created['id']);
  const { body: document } = await must(by.post(`/dossiers/${dossierId}/documents`, form(demonstrationPdf)));
  const documentId = String(document['id']);
  const certificateId = dossier.certificates[0]?.id;
  const open = { dossierId, certificateId, hosts: [{ country: 'GT' }], language: 'es' };
  const { body: opened } = await must(by.post('/cases', open));
  const caseId = String(opened['caseId']);
  await must(by.post(`/cases/${caseId}/attach-document`, { documentId }));
  return { caseId, dossierId, documentId };
}

/** The one-time code that reaches the worker's telephone once `asked` had one sent: no answer bears it. */
export async function codeByPhone(node: TestNode, caseId: string, asked: () => Promise<unknown>): Promise<string> {
  const codes = async () => (await node.messages()).filter((text) => /^\d{6} /.test(text) && text.includes(caseId));
  const before = await codes();
  await asked();
  return until('the code reaches the worker', async () =>
    (await codes()).find((one) => !before.includes(one))?.slice(0, 6),
  );
}

/** Hands the case in; the worker opens their page with the code that their telephone got. */
export async function handedIn(node: TestNode, by: Person, caseId: string): Promise<Person> {
  const code = await codeByPhone(node, caseId, () => must(by.post(`/cases/${caseId}/submit`)));
  return sessionWith(node, caseId, code);
}

export async function sessionWith(node: TestNode, caseNumber: string, code: string): Promise<Person> {
  const { body } = await must(node.bearer().post('/status/sessions', { caseNumber, code }));
  return node.bearer(String(body['token']));
}

/** Somebody is at the counter, who shows their identity document: a code is printed for them. */
export async function codePrinted(
  by: Person,
  { caseId, dossierId }: Pick<Filed, 'caseId' | 'dossierId'>,
): Promise<void> {
  const { body } = await must(by.post(`/dossiers/${dossierId}/documents`, form(demonstrationPdf, 'identity')));
  await must(by.post(`/cases/${caseId}/print-code`, { documentId: body['id'] }));
}

/** What an officer says who doubts that a person is of age. */
export const doubt = { reasons: { es: 'Parece menor de lo que dice su documento' } };
