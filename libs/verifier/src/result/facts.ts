/** A code, and its official name where the form has it. */
export interface NamedCode {
  readonly code: string;
  readonly name?: { readonly es?: string; readonly en?: string };
}

export interface StandardFacts extends NamedCode {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly version?: string;
  /** In the country's own framework of qualifications. */
  readonly level?: number;
  /** ISCO-08 unit group. */
  readonly occupation?: NamedCode;
}

export interface UnitFacts extends NamedCode {
  readonly verdict: 'competent' | 'recognised' | 'not-recognised';
}

/** Only what this form has, and of that only what the holder disclosed. */
export interface HolderFacts {
  readonly givenNames?: string;
  readonly surnames?: string;
  readonly birthDate?: string;
  readonly document?: { readonly kind: string; readonly country: string; readonly number: string };
}

export interface SeasonFacts {
  readonly from: number;
  readonly to: number;
  /** The last day to which it holds all year. */
  readonly after: string;
}

/** What the credential says. Dates are `2026-03-03`. */
export interface Facts {
  readonly number?: string;
  readonly kind: 'certificate' | 'recognition';
  /** `tacit`: recognised because nobody answered in time. */
  readonly scope: 'full' | 'partial' | 'tacit';
  readonly agency: NamedCode;
  readonly certifier?: NamedCode;
  readonly holder: HolderFacts;
  readonly standard: StandardFacts;
  readonly units: readonly UnitFacts[];
  /** What limits it: "except high-voltage work". */
  readonly conditions: readonly { readonly es?: string; readonly en?: string }[];
  /** Of a recognition: what was certified at home. */
  readonly basis?: StandardFacts;
  readonly evaluatedOn?: string;
  readonly issuedOn: string;
  /** The last day. */
  readonly validUntil?: string;
  /** After a day before that, it holds in these months of each year only, 1 to 12: from 11 to 4 goes over the turn of the year. */
  readonly season?: SeasonFacts;
  readonly case?: string;
  readonly agreement?: { readonly id: string; readonly version: number };
  readonly equivalences?: readonly { readonly id: string; readonly version: number }[];
  readonly evidence?: readonly { readonly kind: string; readonly sha256: string }[];
  readonly demonstration: boolean;
}
