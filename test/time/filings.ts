import { randomBytes, randomUUID } from 'node:crypto';
import type { Authenticity, CertificateRef, DocumentRef, Filing } from '@puente/domain/file/case';
import type { OpenDraft } from '@puente/domain/kinds/recognition/filing';
import type {
  CaseId,
  CertificateId,
  CertifierId,
  CountryCode,
  DocumentId,
  DossierId,
  Instant,
  PlainDate,
  StandardCode,
} from '@puente/domain/kernel';
import { newCaseNumber } from '@puente/domain/kernel';

const MX = 'MX' as CountryCode;
const GT = 'GT' as CountryCode;

export const aCaseNumber = (filedIn: CountryCode): CaseId => newCaseNumber(filedIn, 2026, randomBytes(6));

/** EC0586.01 by a certifier that is accredited for it. */
export const aCertificate = (): CertificateRef => ({
  id: randomUUID() as CertificateId,
  standard: { country: MX, code: 'EC0586.01' as StandardCode },
  certifier: 'ECE-00001' as CertifierId,
  issuedOn: '2024-05-06' as PlainDate,
});

export const aDocument = (kind: DocumentRef['kind']): DocumentRef => ({
  id: randomUUID() as DocumentId,
  kind,
  sha256: randomBytes(32).toString('hex'),
});

export const aDraft = (filedIn: CountryCode): OpenDraft => ({
  type: 'open-draft',
  filedIn,
  dossier: randomUUID() as DossierId,
  certificate: aCertificate(),
  hosts: [{ country: GT }],
  language: 'es',
});

/** When the second version of the agreement is in force, where the worker files: midnight in Guatemala. */
const secondVersion = '2027-01-01T06:00:00.000Z';

/** Filed in Guatemala for a certificate of Mexico, under the agreement of that day. */
export const aFiling = (at: Instant): Filing => ({
  filedIn: GT,
  home: MX,
  hosts: [
    {
      country: GT,
      agreement: { id: 'mx-gt-corridor', version: at < secondVersion ? 1 : 2 },
      standard: 'GT-DEMO-FV-01' as StandardCode,
    },
  ],
  channel: 'assisted',
  dossier: randomUUID() as DossierId,
  certificate: aCertificate(),
  documents: [aDocument('certificate')],
  language: 'es',
  openedAt: at,
  submittedAt: at,
});

export const authentic = (at: Instant): Authenticity => ({ finding: 'authentic', at, paperless: false });
