import type { Actor, Mandate } from '../../file/case/index.js';
import { isByPrintedCode } from '../../file/case/index.js';
import { command, event } from '../../file/definition/define-around.js';
import type { Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';

/** At once, and without a reason. */
export interface EndMandate {
  readonly type: 'end-mandate';
  readonly mandate: string;
}

export interface MandateEnded {
  readonly type: 'mandate-ended';
  readonly at: Instant;
  readonly mandate: string;
}

export const endMandate = command({
  type: 'end-mandate',
  givenBy: ['worker'],
  byPrintedCode: true,
  offered: ({ mandates = [] }, by) => mandates.some((one) => one.ended !== true && refuseEnd(one, by) === undefined),
  refusals: ['NO_SUCH_MANDATE', 'NEEDS_OWN_CODE'],
  decide({ mandates = [] }, { mandate }: EndMandate, { by, now }) {
    const known = mandates.find(({ ended, id }) => id === mandate && ended !== true);
    if (known === undefined) return refuse('NO_SUCH_MANDATE', {}, 'mandate');
    const refusal = refuseEnd(known, by);
    if (refusal !== undefined) return refusal;
    return accept<MandateEnded>({ type: 'mandate-ended', at: now, mandate });
  },
});

export const mandateEnded = event({
  type: 'mandate-ended',
  evolve: (file, { mandate }: MandateEnded) => ({
    ...file,
    mandates: (file.mandates ?? []).map((one) => (one.id === mandate ? { ...one, ended: true } : one)),
  }),
});

/** Whether the worker, by the code with which they came, can end it. */
export const isEndableBy = (mandate: Mandate, by: Actor): boolean =>
  mandate.ended !== true && refuseEnd(mandate, by) === undefined;

/** What was given by the worker's own code is not ended by a printed one: somebody may have read it to cut a defender off. */
const refuseEnd = ({ paper }: Mandate, by: Actor) =>
  isByPrintedCode(by) && paper === undefined ? refuse('NEEDS_OWN_CODE') : undefined;
