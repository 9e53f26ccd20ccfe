import type { StandardRef } from '@puente/domain/rulebook/catalogue';
import type { Comparison } from '@puente/domain/equivalence';
import { sayComparison } from '@puente/words/explanations';
import type { LocalizedText } from '@puente/domain/kernel';
import { inLanguage } from '@puente/domain/kernel';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import type { PageLanguage } from '@puente/words/languages';
import type { ComparisonView } from '@puente/contracts/answers/cases';

/** A comparison for one reader. */
export function comparisonView(comparison: Comparison, language: PageLanguage, rules: RuleBook): ComparisonView {
  const say = (text: LocalizedText): string => inLanguage(text, language);
  const said = sayComparison(comparison, language);
  const { from, to, on, route, equivalence, adoption, level, occupation, expected, demonstration } = comparison;
  return {
    from: titled(from, language, rules),
    to: titled(to, language, rules),
    ...{ on, route },
    ...(equivalence === undefined ? {} : { equivalence: { ...equivalence } }),
    ...(adoption === undefined ? {} : { adoption }),
    units: comparison.units.map(({ unit, title, coverage, coveredBy, missing, ground, source }, place) => ({
      unit,
      title: say(title),
      coverage,
      coveredBy: [...coveredBy],
      missing: missing.map(say),
      ground: say(ground),
      ...(source === undefined ? {} : { source: say(source) }),
      says: said.units[place]?.says ?? '',
    })),
    held: [...comparison.held],
    missing: [...comparison.missing],
    conditions: comparison.conditions.map(say),
    exclusions: comparison.exclusions.map(say),
    evidence: comparison.evidence.map(say),
    level: { ...level, home: { ...level.home }, host: { ...level.host } },
    occupation,
    ...(expected === undefined
      ? {}
      : {
          expected: {
            legal: expected.legal.map(({ step, within }) => ({ step, within: { ...within } })),
            ...(expected.figures === undefined ? {} : { figures: { ...expected.figures } }),
            automatic: expected.automatic,
          },
        }),
    words: {
      summary: said.summary,
      conditions: [...said.conditions],
      exclusions: [...said.exclusions],
      rests: [...said.rests],
      level: said.level,
      occupation: said.occupation,
      ...(said.time === undefined ? {} : { time: said.time }),
    },
    demonstration,
  };
}

export function titled(
  { country, code }: StandardRef,
  language: PageLanguage,
  rules: RuleBook,
): ComparisonView['from'] {
  const title = rules.country(country)?.catalogue.standards.get(code)?.title;
  return { country, code, title: title === undefined ? code : inLanguage(title, language) };
}
