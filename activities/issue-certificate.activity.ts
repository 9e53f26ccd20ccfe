import type { CaseId, CertificateId, CertifierId, DossierId } from '@puente/domain/kernel';
import type { IssuedCertificate } from '@puente/domain/kinds/certification';
import { dueIn } from './case-file/index.js';

export interface CertificateToFile {
  readonly caseId: CaseId;
  readonly dossier: DossierId;
  readonly certifier: CertifierId;
  readonly certificate: IssuedCertificate;
}

/** Puts a certificate into the worker's dossier, its number sealed. Filing the same again answers as the first time. */
export interface CertificateVault {
  file(certificate: CertificateToFile): Promise<CertificateId>;
}

export const issueCertificate = (vault: CertificateVault) =>
  dueIn('certification', async ({ application, certificate }, { caseId }) => {
    if (!certificate) throw new Error('the file has no certificate');
    const { certifier, dossier } = application;
    return { type: 'record-certificate', certificate: await vault.file({ caseId, dossier, certifier, certificate }) };
  });
