import type { CaseId, CertificateId, CertifierId } from '@puente/domain/kernel';
import type { StandardRef } from '@puente/domain/rulebook/catalogue';
import { dueIn } from './case-file/index.js';

export interface IssuerQuestion {
  readonly caseId: CaseId;
  readonly certifier: CertifierId;
  readonly certificate: CertificateId;
  readonly standard: StandardRef;
}

/** How a certifier is asked whether a certificate is its own. Asking twice about one case is asking once. */
export interface IssuerHandler {
  /** @returns the reference under which the certifier keeps the question */
  ask(question: IssuerQuestion): Promise<string>;
}

/** Its answer is given by the verifier as a command of its own; silence lapses. */
export const askIssuer = (handler: IssuerHandler) =>
  dueIn('recognition-request', async (file, { caseId }) => {
    const { certifier, id, standard } = file.filing.certificate;
    const reference = await handler.ask({ caseId, certifier, certificate: id, standard });
    return { type: 'record-issuer-asked', reference };
  });
