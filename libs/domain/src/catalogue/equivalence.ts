import type { CountryCode, LocalizedText, StandardCode, UnitCode } from '../kernel/index.js';

export interface StandardRef {
  readonly country: CountryCode;
  readonly code: StandardCode;
}

/** What covers one unit of the host's standard. */
export interface UnitCoverage {
  readonly unit: UnitCode;
  readonly coverage: 'full' | 'partial' | 'none';
  readonly coveredBy: readonly UnitCode[];
  readonly ground: LocalizedText;
}

/** A versioned mapping between the units of two countries' standards. */
export interface Equivalence {
  readonly id: string;
  readonly version: number;
  readonly from: StandardRef;
  readonly to: StandardRef;
  readonly units: readonly UnitCoverage[];
  readonly source: LocalizedText;
  readonly demonstration: boolean;
}

export interface EquivalenceTable {
  between(from: StandardRef, to: CountryCode): Equivalence | undefined;
}

export const isComplete = (equivalence: Equivalence): boolean =>
  equivalence.units.length > 0 && equivalence.units.every((unit) => unit.coverage === 'full');
