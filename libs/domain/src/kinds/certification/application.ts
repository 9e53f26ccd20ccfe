import type { StandardRef } from '../../rulebook/catalogue/index.js';
import type { DocumentRef } from '../../file/case/index.js';
import type {
  AgencyId,
  CaseId,
  CertificateId,
  CertifierId,
  CountryCode,
  DossierId,
  Instant,
  Language,
  OfficerId,
  UnitCode,
} from '../../kernel/index.js';

/**
 * What an application rests on: papers; the worker's own declaration where there are none; or what was gained abroad, on
 * the way home.
 */
export const certificationRoutes = ['documents', 'paperless', 'return'] as const;
export type CertificationRoute = (typeof certificationRoutes)[number];

/** Where the worker says they did the work of a unit; years, never the name of an employer. */
export interface Experience {
  readonly unit: UnitCode;
  readonly from: number;
  /** Absent where it goes on. */
  readonly until?: number;
}

/** Who taught the worker. Whoever did never evaluates them. */
export interface Training {
  /** An organisation; never a person. */
  readonly provider: string;
  /** Where the provider is itself a certifier of the register. */
  readonly certifier?: CertifierId;
  /** Where the teacher is a member of staff here. */
  readonly trainer?: OfficerId;
}

/** Skills shown in another country, by what it recognised or certified. */
export interface ShownAbroad {
  readonly standard: StandardRef;
  readonly units: readonly UnitCode[];
  /** A certificate of the dossier, or the number of the case in which it was recognised. */
  readonly proof:
    | { readonly kind: 'certificate'; readonly certificate: CertificateId }
    | { readonly kind: 'recognition'; readonly caseId: CaseId };
}

/** What is asked to be certified, by whom, and on what it rests. */
export interface Application {
  readonly country: CountryCode;
  readonly standard: StandardRef;
  /** Edition of the standard when the application was opened; its units are the ones evaluated. */
  readonly standardVersion: string;
  readonly units: readonly UnitCode[];
  readonly certifier: CertifierId;
  /** The agency at the certification desk when it was opened. */
  readonly agency: AgencyId;
  readonly route: CertificationRoute;
  readonly channel: 'worker' | 'assisted';
  readonly dossier: DossierId;
  readonly language: Language;
  readonly training: readonly Training[];
  readonly declared: readonly Experience[];
  readonly abroad: readonly ShownAbroad[];
  readonly documents: readonly DocumentRef[];
  readonly openedAt: Instant;
  readonly submittedAt?: Instant;
}
