import type { CertificateId, Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { command, event } from './define.js';

/** The certificate is in the worker's dossier, under this id, and can be used in a recognition at once. */
export interface RecordCertificate {
  readonly type: 'record-certificate';
  readonly certificate: CertificateId;
}

export interface CertificateFiled {
  readonly type: 'certificate-filed';
  readonly at: Instant;
  readonly certificate: CertificateId;
}

export const recordCertificate = command({
  type: 'record-certificate',
  givenBy: { 'certificate-issued': ['effect'] },
  refusals: ['ALREADY_DONE'],
  decide: ({ certificate }, { certificate: id }: RecordCertificate, { now }) =>
    certificate === undefined || certificate.id !== undefined
      ? refuse('ALREADY_DONE')
      : accept<CertificateFiled>({ type: 'certificate-filed', at: now, certificate: id }),
});

export const certificateFiled = event({
  type: 'certificate-filed',
  weighs: false,
  evolve: (file, { certificate: id }: CertificateFiled) =>
    file.certificate === undefined ? file : { ...file, certificate: { ...file.certificate, id } },
});
