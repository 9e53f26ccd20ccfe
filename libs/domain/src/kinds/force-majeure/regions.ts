import type { PausedRegions } from '../../file/case/index.js';
import type { AgencyId, CountryCode } from '../../kernel/index.js';
import { refuse } from '../../kernel/index.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';

/** Agencies whose office is in one of the regions: their periods stand still too. */
export const agenciesIn = (
  agencies: readonly { readonly id: AgencyId; readonly region?: string }[],
  regions: PausedRegions,
): readonly AgencyId[] =>
  agencies
    .filter(({ region }) => regions !== 'all' && region !== undefined && regions.includes(region))
    .map(({ id }) => id);

/** The country's own, by its pack, and at least one; no region at all is no pause. */
export function refuseUnknownRegions(regions: PausedRegions, here: CountryCode, rules: RuleBook) {
  if (regions === 'all') return undefined;
  const known = new Set(rulesOf(rules, here).regions.map(({ code }) => code));
  const unknown = regions.find((region) => !known.has(region)) ?? (regions.length === 0 ? '–' : undefined);
  return unknown === undefined ? undefined : refuse('UNKNOWN_REGION', { region: unknown }, 'regions');
}
