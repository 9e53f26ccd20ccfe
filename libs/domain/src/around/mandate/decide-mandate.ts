import type { CaseRecord, DecisionContext } from '../../file/case/index.js';
import { todayIn } from '../../clocks/index.js';
import type { Decision, PlainDate, Refused } from '../../kernel/index.js';
import { accept, exhausted, refuse } from '../../kernel/index.js';
import { rulesOf } from '../../file/engine/rule-look-up.js';
import type { GrantMandate, MandateCommand } from './commands.js';
import type { MandateEvent } from './events.js';
import { mandateOf } from '../../file/case/index.js';

/** Nobody signs away their file for longer than this in one go. */
const daysAtMost = 366;

export const todayHere = ({ here, now, rules }: DecisionContext): PlainDate =>
  todayIn(rulesOf(rules, here).calendar.timeZone, now);

/** Only the worker grants and ends; an officer who files for them does not do it in their place. */
export function decideMandate(
  file: CaseRecord,
  command: MandateCommand,
  context: DecisionContext,
): Decision<MandateEvent> {
  const { by, now } = context;
  const mandates = file.mandates ?? [];
  switch (command.type) {
    case 'grant-mandate': {
      const { scope, to, until } = command;
      const refusal = refuseOthers(file, context) ?? refuseUntil(command, context);
      const mandate = { id: `m${mandates.length + 1}`, to, scope, until };
      return refusal ?? accept<MandateEvent>({ type: 'mandate-granted', at: now, mandate });
    }
    case 'end-mandate': {
      const refusal = refuseOthers(file, context);
      if (refusal !== undefined) return refusal;
      const known = mandates.some(({ ended, id }) => id === command.mandate && ended !== true);
      if (!known) return refuse('NO_SUCH_MANDATE', {}, 'mandate');
      return accept<MandateEvent>({ type: 'mandate-ended', at: now, mandate: command.mandate });
    }
    case 'record-mandate-use': {
      const mandate = mandateOf(mandates, by, todayHere(context));
      if (mandate === undefined || by.kind !== 'officer') return refuse('NO_SUCH_MANDATE');
      return accept<MandateEvent>({ type: 'mandate-used', at: now, mandate: mandate.id, by: by.id, command: 'read' });
    }
    default:
      return exhausted(command);
  }
}

function refuseOthers({ caseId }: CaseRecord, { by }: DecisionContext): Refused | undefined {
  if (by.kind !== 'worker') return refuse('NOT_YOUR_ROLE', { roles: ['worker'], yours: [by.kind] });
  const theirs = by.caseId === undefined ? by.id !== undefined : by.caseId === caseId;
  return theirs ? undefined : refuse('NOT_YOUR_CASE');
}

function refuseUntil({ until }: GrantMandate, context: DecisionContext): Refused | undefined {
  const days = (Date.parse(until) - Date.parse(todayHere(context))) / 86_400_000;
  if (days < 0) return refuse('DEADLINE_PASSED', { dueOn: until }, 'until');
  return days > daysAtMost ? refuse('MANDATE_TOO_LONG', { atMost: daysAtMost }, 'until') : undefined;
}
