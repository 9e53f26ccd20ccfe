import type { DecisionContext } from '../case/index.js';
import { refuse } from '../../kernel/index.js';
import { rulesOf } from '../../rulebook/rules/index.js';

/** Of this country, by its pack. */
export function refuseUnknownRegion(
  region: string | undefined,
  { here, rules }: Pick<DecisionContext, 'here' | 'rules'>,
  field = 'region',
) {
  const isKnown = region === undefined || rulesOf(rules, here).regions.some(({ code }) => code === region);
  return isKnown ? undefined : refuse('UNKNOWN_REGION', { region }, field);
}
