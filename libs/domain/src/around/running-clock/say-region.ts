import type { DecisionContext } from '../../file/case/index.js';
import { command, event } from '../../file/definition/define-around.js';
import { rulesOf } from '../../file/engine/rule-look-up.js';
import type { CountryCode, Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';

/** Where the worker is, so that an emergency there stops their clocks. ISO 3166-2: `MX-CHP`. */
export interface SayRegion {
  readonly type: 'say-region';
  readonly region: string;
}

export interface RegionSaid {
  readonly type: 'region-said';
  readonly at: Instant;
  readonly country: CountryCode;
  readonly region: string;
}

/**
 * Where the worker is in this country; nobody asks for an address, and nobody has to say it. Only they say it, or who
 * files for them what they signed: whoever answers for a period does not stop it (R11).
 */
export const sayRegion = command({
  type: 'say-region',
  givenBy: ['worker', 'assistant'],
  refusals: ['UNKNOWN_REGION', 'ALREADY_DONE'],
  decide(file, { region }: SayRegion, context) {
    const refusal = refuseUnknownRegion(region, context);
    if (refusal !== undefined) return refusal;
    return file.region === region ? refuse('ALREADY_DONE') : accept(saidRegion(region, context));
  },
});

export const regionSaid = event({
  type: 'region-said',
  evolve: (file, { region }: RegionSaid) => ({ ...file, region }),
});

export const saidRegion = (region: string, { here, now }: DecisionContext): RegionSaid => ({
  type: 'region-said',
  at: now,
  country: here,
  region,
});

export function refuseUnknownRegion(region: string | undefined, { here, rules }: DecisionContext) {
  if (region === undefined || rulesOf(rules, here).regions.some(({ code }) => code === region)) return undefined;
  return refuse('UNKNOWN_REGION', { region }, 'region');
}
