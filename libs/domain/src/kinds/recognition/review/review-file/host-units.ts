import type { Host } from '../../../../file/case/index.js';
import type { UnitCode } from '../../../../kernel/index.js';
import { rulesOf } from '../../../../rulebook/rules/index.js';
import type { RuleBook } from '../../../../rulebook/rules/index.js';

/** The units on which a review decides. */
export function hostUnits({ country, standard }: Host, rules: RuleBook): readonly UnitCode[] {
  const found = rulesOf(rules, country).catalogue.standards.get(standard);
  if (found === undefined) throw new Error(`no standard ${standard} in the pack of ${country}`);
  return found.units.map(({ code }) => code);
}
