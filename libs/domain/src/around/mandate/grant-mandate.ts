import type { DecisionContext, Mandate, MandateScope } from '../../file/case/index.js';
import { command, event } from '../../file/definition/define-around.js';
import type { Instant, PlainDate } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { todayHere } from './today-here.js';

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

/** Nobody signs away their file for longer than this in one go. */
const daysAtMost = 366;

/** By the worker alone; an officer who files for them does not do it in their place. */
export const grantMandate = command({
  type: 'grant-mandate',
  givenBy: ['worker'],
  refusals: ['DEADLINE_PASSED', 'MANDATE_TOO_LONG'],
  decide({ mandates = [] }, { scope, to, until }: GrantMandate, context) {
    const mandate = { id: `m${mandates.length + 1}`, to, scope, until };
    return refuseUntil(until, context) ?? accept<MandateGranted>({ type: 'mandate-granted', at: context.now, mandate });
  },
});

export const mandateGranted = event({
  type: 'mandate-granted',
  evolve: (file, { mandate }: MandateGranted) => ({ ...file, mandates: [...(file.mandates ?? []), mandate] }),
});

function refuseUntil(until: PlainDate, context: DecisionContext) {
  const days = (Date.parse(until) - Date.parse(todayHere(context))) / 86_400_000;
  if (days < 0) return refuse('DEADLINE_PASSED', { dueOn: until }, 'until');
  return days > daysAtMost ? refuse('MANDATE_TOO_LONG', { atMost: daysAtMost }, 'until') : undefined;
}
