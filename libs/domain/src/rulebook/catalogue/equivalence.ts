import type { CountryCode, LocalizedText, PlainDate, StandardCode, UnitCode } from '../../kernel/index.js';

export interface StandardRef {
  readonly country: CountryCode;
  readonly code: StandardCode;
}

export const coverages = ['full', 'partial', 'none'] as const;
export type Coverage = (typeof coverages)[number];

/** What covers one unit of the host's standard. */
export interface UnitCoverage {
  readonly unit: UnitCode;
  readonly coverage: Coverage;
  readonly coveredBy: readonly UnitCode[];
  /** Elements of the unit that nothing covers; named where the coverage is partial. */
  readonly missing: readonly LocalizedText[];
  readonly ground: LocalizedText;
}

/** The three sides of a sector committee, one vote each (ILO Convention 144: tripartite consultation). */
export const benches = ['state', 'employers', 'workers'] as const;
export type Bench = (typeof benches)[number];

export interface Vote {
  readonly bench: Bench;
  readonly vote: 'for' | 'against' | 'abstains';
  readonly on: PlainDate;
}

/** The act by which a tripartite committee approved an equivalence. */
export interface Approval {
  readonly act: LocalizedText;
  readonly on: PlainDate;
  readonly committee: { readonly name: LocalizedText; readonly votes: readonly Vote[] };
}

/** Names a version of an equivalence; a case keeps the one under which it began. */
export interface EquivalenceRef {
  readonly id: string;
  readonly version: number;
}

/** A versioned mapping between the units of two countries' standards, and what it rests on. */
export interface Equivalence extends EquivalenceRef {
  readonly from: StandardRef;
  readonly to: StandardRef;
  /** Every unit of the host's standard, once. */
  readonly units: readonly UnitCoverage[];
  /** What must hold beside the units: "with two years' experience". */
  readonly conditions: readonly LocalizedText[];
  /** What it does not cover: "except high-voltage work". */
  readonly exclusions: readonly LocalizedText[];
  /** What was compared: programmes, evaluation instruments, visits. */
  readonly evidence: readonly LocalizedText[];
  readonly source: LocalizedText;
  readonly approval: Approval;
  readonly validFrom: PlainDate;
  readonly validUntil?: PlainDate;
  readonly demonstration: boolean;
}

/**
 * A country takes another's evaluation of a foreign standard for its own: what `through` holds to be covered of its
 * standard, read on by the adopter's own equivalence with it. By an explicit act, and for as long as it is not revoked.
 */
export interface Adoption {
  readonly id: string;
  readonly by: CountryCode;
  readonly from: StandardRef;
  /** The standard of the country whose evaluation is adopted. */
  readonly through: StandardRef;
  readonly to: StandardRef;
  readonly act: LocalizedText;
  readonly on: PlainDate;
  readonly revokedOn?: PlainDate;
  readonly demonstration: boolean;
}

/** Every equivalence that the installation knows, of every version. */
export interface EquivalenceTable {
  /** In force on a day, with a standard of this country; of several versions the newest. */
  between(from: StandardRef, to: CountryCode, on: PlainDate): Equivalence | undefined;
  /** The same towards any country. */
  from(standard: StandardRef, on: PlainDate): readonly Equivalence[];
  version(ref: EquivalenceRef): Equivalence | undefined;
  readonly all: readonly Equivalence[];
  readonly adoptions: readonly Adoption[];
}

export const isComplete = (equivalence: Pick<Equivalence, 'units'>): boolean =>
  equivalence.units.length > 0 && equivalence.units.every((unit) => unit.coverage === 'full');
