import type { Actor, CaseRecord, DecisionContext } from '../../file/case/index.js';
import { isByPrintedCode } from '../../file/case/index.js';
import { command, event } from '../../file/definition/define-around.js';
import { agencyOf } from '../../file/engine/periods.js';
import { refuseUnknownRegion } from '../../file/engine/regions.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import type { CountryCode, Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';

/** Where the worker is in this country. */
export interface Place {
  /** So that an emergency there stops their clocks. ISO 3166-2: `MX-CHP`. */
  readonly region: string;
  /** For figures of a border or a valley, and for nothing else; of that region. */
  readonly municipality?: string;
}

export interface SayRegion extends Place {
  readonly type: 'say-region';
}

export interface RegionSaid extends Place {
  readonly type: 'region-said';
  readonly at: Instant;
  readonly country: CountryCode;
}

/**
 * Where the worker is in this country; nobody asks for an address, and nobody has to say it. Only they say it, or who
 * files for them what they signed: whoever answers for a period does not stop it (R11), nor does its counter, nor a code that was
 * printed there. A period that an emergency costs the worker is the worker's own, and then any counter says it for them.
 */
export const sayRegion = command({
  type: 'say-region',
  givenBy: ['worker', 'assistant'],
  offered: (file, by) => whyNotTheirs(file, by) === undefined,
  refusals: ['UNKNOWN_REGION', 'UNKNOWN_MUNICIPALITY', 'ALREADY_DONE', 'OWN_PERIOD', 'NEEDS_OWN_CODE'],
  decide(file, said: SayRegion, context) {
    const refusal = refuseUnknownPlace(said, context);
    if (refusal !== undefined) return refusal;
    const why = whyNotTheirs(file, context.by);
    if (why !== undefined) return refuse(why);
    const isKnown = file.region === said.region && file.municipality === said.municipality;
    return isKnown ? refuse('ALREADY_DONE') : accept(saidRegion(said, context));
  },
});

/** Of a period that runs for an agency. Who prints a code may have read it. */
function whyNotTheirs({ clock }: Pick<CaseRecord, 'clock'>, by: Actor) {
  const agency = agencyOf(clock);
  if (agency === undefined) return undefined;
  if (by.kind === 'officer') return agency === by.agency ? 'OWN_PERIOD' : undefined;
  return isByPrintedCode(by) ? 'NEEDS_OWN_CODE' : undefined;
}

export const regionSaid = event({
  type: 'region-said',
  evolve: (file, { municipality, region }: RegionSaid) => ({ ...file, region, municipality }),
});

export const saidRegion = ({ municipality, region }: Place, { here, now }: DecisionContext): RegionSaid => ({
  ...{ type: 'region-said', at: now, country: here, region },
  ...(municipality === undefined ? {} : { municipality }),
});

/** @param said whatever of it was said; a municipality is one of a region, and says nothing without it */
export function refuseUnknownPlace({ municipality, region }: Partial<Place>, { here, rules }: DecisionContext) {
  const unknown = refuseUnknownRegion(region, { here, rules });
  if (unknown !== undefined || municipality === undefined) return unknown;
  const isThere = rulesOf(rules, here).municipalities.some(
    ({ code, region: of }) => code === municipality && of === region,
  );
  return isThere ? undefined : refuse('UNKNOWN_MUNICIPALITY', { municipality }, 'municipality');
}
