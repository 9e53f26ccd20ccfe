import type { DecisionContext } from '../case/index.js';
import { addNote } from '../filing/add-note.js';
import type { Decision } from '../kernel/index.js';
import { accept, exhausted, isRefused, refuse } from '../kernel/index.js';
import { authorise } from '../procedure/authority.js';
import { recordErrand } from '../procedure/errands.js';
import { raise, refuseService } from '../procedure/notices.js';
import { lapsing, reminding } from '../procedure/periods.js';
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
    case 'add-note':
      return addNote(command, context);
    case 'record-errand':
      return recordErrand(file, command, context);
    case 'record-service': {
      const { notice, service } = command;
      return refuseService(file, notice) ?? accept<AppealEvent>({ type: 'notice-served', at: now, notice, service });
    }
    case 'remind': {
      const clock = reminding(file, command, context);
      const { fraction } = command;
      return isRefused(clock) ? clock : accept<AppealEvent>({ type: 'reminded', at: now, clock: clock.id, fraction });
    }
    case 'lapse': {
      const clock = lapsing(file, command.clock, context);
      return isRefused(clock) ? clock : accept<AppealEvent>({ type: 'escalated', at: now, clock: clock.id });
    }
    default:
      return exhausted(command);
  }
}
