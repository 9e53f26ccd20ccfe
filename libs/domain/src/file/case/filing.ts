import type { StandardRef } from '../../rulebook/catalogue/index.js';
import type {
  CertificateId,
  CertifierId,
  CountryCode,
  DocumentId,
  DossierId,
  Instant,
  Language,
  PlainDate,
  StandardCode,
} from '../../kernel/index.js';
import type { AgreementRef } from '../../rulebook/rules/index.js';

/** What documents are for; the kinds a dossier can hold. */
export const documentKinds = [
  'certificate',
  'identity',
  'transcript',
  'work-reference',
  'photo-evidence',
  'translation',
  'other',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** A document of the dossier as a case names it; the bytes stay encrypted in the dossier's country. */
export interface DocumentRef {
  readonly id: DocumentId;
  readonly kind: DocumentKind;
  /** Hex, of the document's plain bytes. */
  readonly sha256: string;
}

/** The certificate to be recognised. Its folio number identifies a person and stays sealed in the dossier. */
export interface CertificateRef {
  readonly id: CertificateId;
  readonly standard: StandardRef;
  readonly certifier: CertifierId;
  readonly issuedOn: PlainDate;
}

/** A country in which recognition is asked for, under which agreement, against which of its standards. */
export interface Host {
  readonly country: CountryCode;
  readonly agreement: AgreementRef;
  readonly standard: StandardCode;
}

/** What was filed, where and how: the same in both countries' files. */
export interface Filing {
  readonly filedIn: CountryCode;
  readonly home: CountryCode;
  readonly hosts: readonly Host[];
  /** `assisted`: an officer, a consulate or an NGO filed on the worker's behalf, and the file says so. */
  readonly channel: 'worker' | 'assisted';
  readonly dossier: DossierId;
  readonly certificate: CertificateRef;
  readonly documents: readonly DocumentRef[];
  /** In which the worker is told. */
  readonly language: Language;
  readonly openedAt: Instant;
  readonly submittedAt?: Instant;
}
