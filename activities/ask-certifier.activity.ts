import type { CertificateRef } from '@puente/domain/file/case';
import type { CaseId, DossierId, Instant } from '@puente/domain/kernel';
import { addressOfCertifier, questionSubject, sourceQuestions } from '@puente/domain/kinds/recognition/request';
import { dueIn } from './case-file/index.js';

/** Who is asked about what, and until when an answer counts. Whose certificate it is, the dossier knows. */
export interface CertifierRequest {
  readonly caseId: CaseId;
  /** Of the question, in its file. */
  readonly number: number;
  readonly dossier: DossierId;
  readonly certificate: CertificateRef;
  readonly address: string;
  readonly until: Instant;
}

/** Writes to a certifier without an account, with a code of this one question. Asking again sends the same code. */
export interface CertifierHandler {
  ask(request: CertifierRequest): Promise<void>;
}

export const askCertifier = (handler: CertifierHandler) =>
  dueIn('recognition-request', async (file, { caseId, subject }, { rules }) => {
    const question = sourceQuestions(file).find(({ number }) => questionSubject(number) === subject);
    if (question === undefined) throw new Error(`the file has no question ${subject}`);
    // Lost from the register since it was asked: it waits for whoever keeps the register, and not beyond the verification.
    const address = addressOfCertifier(file, rules);
    if (address === undefined) throw new Error('the register does not say any more where the certifier is asked');
    const { certificate, dossier } = file.filing;
    const { number, until } = question;
    await handler.ask({ caseId, number, dossier, certificate, address, until });
    return { type: 'record-source-asked', question: number };
  });
