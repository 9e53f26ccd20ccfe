import type { StandardRef } from '../rulebook/catalogue/index.js';
import type { CountryCode, PlainDate } from '../kernel/index.js';
import { inLanguage } from '../kernel/index.js';
import type { RuleBook } from '../rulebook/rules/index.js';
import { composeUnit } from './compose.js';
import type { Clue } from './suggestion.js';
import { bilingual, countryName } from './words.js';

/** Through the equivalences of a third country: home → third → host, as much as the chain would cover. */
export function thirdCountryClues(
  standard: StandardRef,
  host: CountryCode,
  rules: RuleBook,
  on: PlainDate,
): readonly Clue[] {
  return rules.equivalences
    .from(standard, on)
    .filter(({ to }) => to.country !== host && to.country !== standard.country)
    .flatMap((first) => {
      const second = rules.equivalences.between(first.to, host, on);
      if (second === undefined) return [];
      const units = second.units.map((unit) => composeUnit(unit, first));
      const full = units.filter(({ coverage }) => coverage === 'full').length;
      const some = units.filter(({ coverage }) => coverage !== 'none').length;
      if (some === 0) return [];
      const says = bilingual((language) => {
        const third = inLanguage(countryName(rules, first.to.country), language);
        return language === 'es'
          ? `Por ${third}: su equivalencia (${first.to.code}) cubriría ${full} de ${units.length} unidades, y en parte ${some - full}`
          : `Through ${third}: its equivalence (${first.to.code}) would cover ${full} of ${units.length} units, and ${some - full} in part`;
      });
      const weight = (full + (some - full) / 2) / units.length;
      return [{ standard: second.to, kind: 'third-country' as const, weight, says }];
    });
}
