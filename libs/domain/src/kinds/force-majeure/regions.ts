import type { PausedRegions } from '../../file/case/index.js';
import type { CountryCode } from '../../kernel/index.js';
import { refuse } from '../../kernel/index.js';
import { rulesOf } from '../../file/engine/rule-look-up.js';
import type { RuleBook } from '../../rulebook/rules/index.js';

/** The country's own, by its pack, and at least one; no region at all is no pause. */
export function refuseUnknownRegions(regions: PausedRegions, here: CountryCode, rules: RuleBook) {
  if (regions === 'all') return undefined;
  const known = new Set(rulesOf(rules, here).regions.map(({ code }) => code));
  const unknown = regions.find((region) => !known.has(region)) ?? (regions.length === 0 ? '–' : undefined);
  return unknown === undefined ? undefined : refuse('UNKNOWN_REGION', { region: unknown }, 'regions');
}
