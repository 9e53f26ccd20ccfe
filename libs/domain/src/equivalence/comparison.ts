import type { Approval, EquivalenceRef, StandardRef } from '../rulebook/catalogue/index.js';
import type { LocalizedText, PlainDate, UnitCode } from '../kernel/index.js';
import type { Coverage } from './coverage.js';
import type { ExpectedTime } from './expected-time.js';
import type { LevelComparison } from './level.js';
import type { OccupationComparison } from './occupation.js';

/** What somebody holds: a certificate of a standard. */
export interface Held {
  readonly standard: StandardRef;
  /** Those that the certificate names, or that were recognised of it; where left out, all of the standard's. */
  readonly units?: readonly UnitCode[];
  readonly issuedOn?: PlainDate;
}

/** One unit of the host's standard, and what the certificate is worth for it. */
export interface ComparedUnit {
  readonly unit: UnitCode;
  readonly title: LocalizedText;
  readonly coverage: Coverage;
  /** Units of the home's standard. */
  readonly coveredBy: readonly UnitCode[];
  readonly missing: readonly LocalizedText[];
  readonly ground: LocalizedText;
  /** Where the judgement comes from; none where nobody judged. */
  readonly source?: LocalizedText;
  readonly equivalence?: EquivalenceRef;
}

/** What a certificate is worth against one standard of a host, on one day, and why. */
export interface Comparison {
  readonly from: StandardRef;
  /** The host's standard that was in force on the day. */
  readonly to: StandardRef;
  readonly on: PlainDate;
  /** `none`: no equivalence says anything; every unit is for an officer to judge. */
  readonly route: 'direct' | 'adopted' | 'none';
  readonly equivalence?: EquivalenceRef;
  /** Id of the act by which the host adopted another country's evaluation. */
  readonly adoption?: string;
  readonly units: readonly ComparedUnit[];
  /** Covered in full. */
  readonly held: readonly UnitCode[];
  /** Covered in part or not at all. */
  readonly missing: readonly UnitCode[];
  readonly conditions: readonly LocalizedText[];
  readonly exclusions: readonly LocalizedText[];
  readonly evidence: readonly LocalizedText[];
  readonly level: LevelComparison;
  readonly occupation: OccupationComparison;
  /** None where no agreement binds the two countries on the day. */
  readonly expected?: ExpectedTime;
  readonly approval?: Approval;
  /** What replaced what, and whose evaluation it is. */
  readonly remarks: readonly LocalizedText[];
  /** True where any of what it rests on is invented. */
  readonly demonstration: boolean;
}
