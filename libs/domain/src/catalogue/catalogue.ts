import type { CertifierId, CountryCode, LocalizedText, PlainDate, StandardCode, UnitCode } from '../kernel/index.js';

export interface Unit {
  readonly code: UnitCode;
  readonly title: LocalizedText;
}

/** A competency standard (estándar, perfil, norma): the official reference for a job function. */
export interface Standard {
  readonly country: CountryCode;
  readonly code: StandardCode;
  readonly title: LocalizedText;
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

export interface Certifier {
  readonly id: CertifierId;
  readonly name: string;
  readonly demonstration: boolean;
}

/** One country's register. In memory; every answer is a look-up. */
export interface Catalogue {
  readonly country: CountryCode;
  readonly source: LocalizedText;
  readonly standards: ReadonlyMap<StandardCode, Standard>;
  readonly certifiers: ReadonlyMap<CertifierId, Certifier>;
  /** Whether a certifier was accredited for a standard on a day. */
  accredited(certifier: CertifierId, standard: StandardCode, on: PlainDate): boolean;
}
