import type {
  AgencyId,
  CaseId,
  CertifierId,
  CountryCode,
  Instant,
  Language,
  LocalizedText,
  PlainDate,
  StandardCode,
  UnitCode,
} from '@puente/domain/kernel';
import type { SeasonAfter } from '@puente/domain/clocks';

/** An official code with its official name, in Spanish and English. */
export interface Named<Code extends string = string> {
  readonly code: Code;
  readonly name: LocalizedText;
}

export interface RecordedStandard extends Named<StandardCode> {
  readonly country: CountryCode;
  /** Edition, as the country's register gives it. */
  readonly version: string;
  /** In the country's own framework of qualifications. */
  readonly level: number;
  /** ISCO-08 unit group, where the register gives one. */
  readonly occupation?: Named;
}

export interface RecordedUnit extends Named<UnitCode> {
  readonly verdict: 'competent' | 'recognised' | 'not-recognised';
}

/** Held in the credential in full; each form discloses what it is for. */
export interface RecordedHolder {
  readonly givenNames: string;
  readonly surnames: string;
  /** Absent where the person does not know it. */
  readonly birthDate?: PlainDate;
  /** The document by which the worker was identified; none is an ordinary kind. */
  readonly document?: { readonly kind: string; readonly country: CountryCode; readonly number: string };
}

/**
 * What a country decided about a person's competence, as it was on the day of issue. Every form of the credential (W3C
 * VC 2.0, SD-JWT VC, QR, PDF) is made from this one record, and from nothing else. It holds personal data, so it lies
 * sealed under the dossier's key; the journal has its SHA-256.
 */
export interface CredentialRecord {
  /** Of the credential; a person reads it aloud, a check asks for it. */
  readonly number: CaseId;
  readonly kind: 'certificate' | 'recognition';
  /** `tacit`: recognised by silence, under the agreement's rule; always shown. */
  readonly scope: 'full' | 'partial' | 'tacit';
  readonly issuer: {
    readonly country: CountryCode;
    /** `did:web` of the node that signs. */
    readonly did: string;
    readonly agency: Named<AgencyId>;
  };
  /** Who evaluated; of a recognition, who certified in the home country. */
  readonly certifier?: Named<CertifierId>;
  readonly holder: RecordedHolder;
  /** Of the issuer's country. */
  readonly standard: RecordedStandard;
  readonly units: readonly RecordedUnit[];
  /** What must hold beside the units, and what they do not cover: "except high-voltage work". */
  readonly conditions: readonly LocalizedText[];
  /** Of a recognition: the standard that was certified at home. */
  readonly basis?: RecordedStandard;
  readonly evaluatedOn?: PlainDate;
  readonly issuedOn: PlainDate;
  readonly issuedAt: Instant;
  /** The last day on which it holds; open-ended where the standard's country sets none. */
  readonly validUntil?: PlainDate;
  /** To `after` it holds all year, and then to `validUntil` in these months only; all year to its end where absent. */
  readonly season?: SeasonAfter;
  /** The procedure that it proves; another one's than its own number. */
  readonly caseId?: CaseId;
  readonly agreement?: { readonly id: string; readonly version: number };
  readonly equivalences: readonly { readonly id: string; readonly version: number }[];
  /** Lower-case hex of SHA-256 of what the decision rests on. */
  readonly evidence: readonly { readonly kind: string; readonly sha256: string }[];
  /** The worker's, and the one that the paper also speaks. */
  readonly languages: { readonly worker: Language; readonly host: Language };
  /** Some of it comes from demonstration data. */
  readonly demonstration: boolean;
}

/**
 * Where a copy's status is told: a place in one of the node's Bitstring Status Lists. Every copy (the paper, each
 * wallet) has a place of its own, drawn at random, so that one can end without the others and two cannot be linked.
 */
export interface StatusPlace {
  readonly list: number;
  /** From 0; below 131,072. */
  readonly index: number;
}
