import type { CaseRecord, DecisionContext } from '../../file/case/index.js';
import type { Decision, Refused } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { rulesOf } from '../../file/engine/rule-look-up.js';
import type { SayRegion } from './commands.js';
import type { ClockEvent } from './events.js';

/** Where the worker is in this country; nobody asks for an address, and nobody has to say it. */
export function sayRegion(file: CaseRecord, { region }: SayRegion, context: DecisionContext): Decision<ClockEvent> {
  const refusal = refuseUnknownRegion(region, context);
  if (refusal !== undefined) return refusal;
  return file.region === region ? refuse('ALREADY_DONE') : accept(regionSaid(region, context));
}

export const regionSaid = (region: string, { here, now }: DecisionContext): ClockEvent => ({
  type: 'region-said',
  at: now,
  country: here,
  region,
});

export function refuseUnknownRegion(region: string | undefined, { here, rules }: DecisionContext): Refused | undefined {
  if (region === undefined || rulesOf(rules, here).regions.some(({ code }) => code === region)) return undefined;
  return refuse('UNKNOWN_REGION', { region }, 'region');
}
