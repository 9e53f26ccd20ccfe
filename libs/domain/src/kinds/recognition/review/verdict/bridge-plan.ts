import type { WorkerStatus } from '../../../../file/case/index.js';
import type { Course } from '../../../../rulebook/catalogue/index.js';
import { keptEquivalence } from '../../../../equivalence/index.js';
import type { LocalizedText, UnitCode } from '../../../../kernel/index.js';
import type { RuleBook } from '../../../../rulebook/rules/index.js';
import { titleOf } from '../review-file/unit-title.js';

/** How one missing unit can be gained. */
export interface BridgeStep {
  readonly unit: UnitCode;
  readonly title: LocalizedText;
  /** Elements that the certificate does not cover, where it covers the unit in part; all of it otherwise. */
  readonly missing: readonly LocalizedText[];
  /** Where, when, at what cost and in which language; empty where the host's catalogue knows of no course. */
  readonly courses: readonly Course[];
}

/**
 * What is missing and where to get it. Follows from the decision and from the host's catalogue of today: courses change,
 * and an old plan would send people to closed doors.
 */
export function bridgePlan({ host, hostStandard, result }: WorkerStatus, rules: RuleBook): readonly BridgeStep[] {
  if (host === undefined || hostStandard === undefined || result === undefined) return [];
  const equivalence = result.equivalence && keptEquivalence(result.equivalence, rules);
  return result.missing.map((unit) => ({
    unit,
    title: titleOf({ country: host, code: hostStandard }, unit, rules),
    missing: equivalence?.units.find((one) => one.unit === unit)?.missing ?? [],
    courses: rules.country(host)?.catalogue.courses.get(unit) ?? [],
  }));
}
