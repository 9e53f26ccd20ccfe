import type {
  CertifierId,
  CountryCode,
  Language,
  LocalizedText,
  PlainDate,
  StandardCode,
  UnitCode,
} from '../../kernel/index.js';

export interface Unit {
  readonly code: UnitCode;
  readonly title: LocalizedText;
}

/** A competency standard (estándar, perfil, norma): the official reference for a job function. */
export interface Standard {
  readonly country: CountryCode;
  readonly code: StandardCode;
  readonly title: LocalizedText;
  /** Edition of the standard, as its register gives it; `1` where it gives none. */
  readonly version: string;
  /** Level in the country's own framework. */
  readonly level: number;
  /** Where the public register lists no units, the standard itself is its only unit. */
  readonly units: readonly Unit[];
  /** ISCO-08 unit group, where the source gives one. */
  readonly isco08?: string;
  readonly committee?: string;
  readonly sector?: string;
  /** Everyday names of the occupations it is for. */
  readonly occupations: readonly string[];
  readonly demonstration: boolean;
}

/** What of a standard, beside its units, a decision could rest on. A title that is spelt better changes nothing. */
export const decisiveOfStandard = ['version', 'level', 'isco08'] as const satisfies readonly (keyof Standard)[];

export interface Certifier {
  readonly id: CertifierId;
  readonly name: string;
  /** Where it is asked whether a certificate is its own, where the register knows an address. */
  readonly email?: string;
  readonly demonstration: boolean;
}

/** One standard takes another's place; many to many: two standards may follow one, and one may follow two. */
export interface Supersession {
  readonly from: StandardCode;
  readonly to: StandardCode;
  readonly on: PlainDate;
}

/** Where a unit can be learned and evaluated. */
export interface Course {
  readonly unit: UnitCode;
  readonly provider: string;
  readonly where: string;
  readonly when: LocalizedText;
  /** Minor units and ISO 4217; absent where the provider has to be asked. Zero is free. */
  readonly cost?: { readonly minor: number; readonly currency: string };
  readonly language: Language;
  readonly demonstration: boolean;
}

/** One country's register. In memory; every answer is a look-up. */
export interface Catalogue {
  readonly country: CountryCode;
  readonly source: LocalizedText;
  readonly standards: ReadonlyMap<StandardCode, Standard>;
  readonly certifiers: ReadonlyMap<CertifierId, Certifier>;
  readonly supersessions: readonly Supersession[];
  readonly courses: ReadonlyMap<UnitCode, readonly Course[]>;
  /** Whether a certifier was accredited for a standard on a day. */
  accredited(certifier: CertifierId, standard: StandardCode, on: PlainDate): boolean;
}
