import type { DecisionContext } from '../../file/case/index.js';
import type { Decision } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { authorise } from '../../file/engine/authority.js';
import { raise } from '../../file/engine/notices.js';
import { escalate, keepUp } from '../../file/engine/upkeep.js';
import { allowedCommands } from './allowed-commands.js';
import type { Appeal } from './appeal.js';
import { assignOfficer } from './assign-officer.js';
import type { AppealCommand } from './commands.js';
import type { AppealEvent } from './events.js';
import { openAppeal } from './open-appeal.js';
import { rule } from './rule.js';
import { seatsOf } from './seats.js';

/** Asks the table, the desks and the draw first; then only dispatches. */
export function decide(
  file: Appeal | undefined,
  command: AppealCommand,
  context: DecisionContext,
): Decision<AppealEvent> {
  if (command.type === 'open-appeal') {
    return file === undefined ? openAppeal(command, context) : refuse('CASE_EXISTS', { caseId: file.caseId });
  }
  if (file === undefined) return refuse('NO_SUCH_CASE');
  const row = allowedCommands[file.stage];
  const seats = seatsOf(file, context.here);
  return authorise(row, command.type, file.stage, context.by, seats) ?? apply(file, command, context);
}

type FurtherCommand = Exclude<AppealCommand, { type: 'open-appeal' }>;

function apply(file: Appeal, command: FurtherCommand, context: DecisionContext): Decision<AppealEvent> {
  const { now } = context;
  switch (command.type) {
    case 'assign-officer':
      return assignOfficer(file, command, context);
    case 'uphold':
    case 'overturn':
    case 'remit':
      return rule(file, command, context);
    case 'withdraw':
      return accept<AppealEvent>({ type: 'withdrawn', at: now }, raise(file, 'withdrawn', now));
    case 'lapse':
      return escalate(file, command, context);
    default:
      return keepUp(file, command, context);
  }
}
