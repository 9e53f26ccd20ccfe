import type { CountryCode } from '../../kernel/index.js';
import type { CountryRules } from './country-rules.js';
import type { RuleBook } from './rules.js';

/**
 * Rules of a country that must have some here: the node's own, or one that a case names already.
 *
 * @throws Error where it has none: that is a broken installation
 */
export function rulesOf(rules: Pick<RuleBook, 'country'>, country: CountryCode): CountryRules {
  const found = rules.country(country);
  if (found === undefined) throw new Error(`no country pack for ${country}`);
  return found;
}
