import type { Mandate, MandateScope } from '../../file/case/index.js';
import { command, event } from '../../file/definition/define-around.js';
import type { Instant, PlainDate } from '../../kernel/index.js';
import { accept } from '../../kernel/index.js';
import { nextMandate } from './next-mandate.js';
import { refuseUntil } from './until.js';

export interface GrantMandate {
  readonly type: 'grant-mandate';
  readonly to: Mandate['to'];
  readonly scope: MandateScope;
  readonly until: PlainDate;
}

export interface MandateGranted {
  readonly type: 'mandate-granted';
  readonly at: Instant;
  readonly mandate: Mandate;
}

/** By the worker alone, with a code of their own; an officer who files for them does not do it in their place. */
export const grantMandate = command({
  type: 'grant-mandate',
  givenBy: ['worker'],
  refusals: ['DEADLINE_PASSED', 'MANDATE_TOO_LONG'],
  decide(file, { scope, to, until }: GrantMandate, context) {
    const mandate = { id: nextMandate(file), to, scope, until };
    return refuseUntil(until, context) ?? accept<MandateGranted>({ type: 'mandate-granted', at: context.now, mandate });
  },
});

export const mandateGranted = event({
  type: 'mandate-granted',
  evolve: (file, { mandate }: MandateGranted) => ({ ...file, mandates: [...(file.mandates ?? []), mandate] }),
});
