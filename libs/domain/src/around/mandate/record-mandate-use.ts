import { mandateOf } from '../../file/case/index.js';
import { command, event } from '../../file/definition/define-around.js';
import type { Instant, OfficerId } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { todayHere } from '../../file/engine/today-here.js';

/**
 * Whoever holds it looked into the file, or into one about it; given by the node, once a day. Of what they did in a file about
 * it, each time: that file keeps no mandates.
 */
export interface RecordMandateUse {
  readonly type: 'record-mandate-use';
  readonly command?: string;
}

/** Each use: what was done under it, by whom. */
export interface MandateUsed {
  readonly type: 'mandate-used';
  readonly at: Instant;
  readonly mandate: string;
  readonly by: OfficerId;
  readonly command: string;
}

/** Whoever holds a mandate is known by it, and by no role. */
export const recordMandateUse = command({
  type: 'record-mandate-use',
  givenBy: 'rule',
  refusals: ['NO_SUCH_MANDATE'],
  decide({ mandates }, { command = 'read' }: RecordMandateUse, context) {
    const { by, now } = context;
    const mandate = mandateOf(mandates, by, todayHere(context));
    if (mandate === undefined || by.kind !== 'officer') return refuse('NO_SUCH_MANDATE');
    return accept<MandateUsed>({ type: 'mandate-used', at: now, mandate: mandate.id, by: by.id, command });
  },
});

export const mandateUsed = event({ type: 'mandate-used', evolve: (file, _used: MandateUsed) => file });
