import type { WorkerStatus } from '../../../../file/case/index.js';
import { keptEquivalence } from '../../../../equivalence/index.js';
import type { LocalizedText, UnitCode } from '../../../../kernel/index.js';
import type { RuleBook } from '../../../../rulebook/rules/index.js';
import { titleOf } from '../review-file/unit-title.js';

/** What the person may already do, unit by unit: what an employer reads who hires on a partial recognition. */
export interface MayDo {
  readonly units: readonly { readonly unit: UnitCode; readonly title: LocalizedText }[];
  /** What must hold beside the units: "with two years' experience". */
  readonly conditions: readonly LocalizedText[];
  /** What the recognition does not allow: "except high-voltage work". */
  readonly exclusions: readonly LocalizedText[];
}

/** Undefined before a decision, and where it recognised nothing. */
export function mayDo({ host, hostStandard, result }: WorkerStatus, rules: RuleBook): MayDo | undefined {
  if (host === undefined || hostStandard === undefined || result === undefined || result.held.length === 0) {
    return undefined;
  }
  const equivalence = result.equivalence && keptEquivalence(result.equivalence, rules);
  return {
    units: result.held.map((unit) => ({ unit, title: titleOf({ country: host, code: hostStandard }, unit, rules) })),
    conditions: equivalence?.conditions ?? [],
    exclusions: equivalence?.exclusions ?? [],
  };
}
