import type { DecisionContext } from '../../file/case/index.js';
import type { Decision } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { authorise, authoriseRole } from '../../file/engine/authority.js';
import { raise } from '../../file/engine/notices.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import { keepUp } from '../../file/engine/upkeep.js';
import type { Alert } from './alert.js';
import { allowedCommands } from './allowed-commands.js';
import { contest } from './contest.js';
import type { AlertCommand } from './commands.js';
import type { AlertEvent } from './events.js';
import { lapse } from './lapse.js';
import { openAlert, receiveAlert } from './open-alert.js';
import { seatsOf } from './seats.js';
import { untoldNews } from './verifiers.js';
import { tellCountries, tellsFirst } from './tell-countries.js';

/** Asks the table, the second person and the desks first; then only dispatches. */
export function decide(file: Alert | undefined, command: AlertCommand, context: DecisionContext): Decision<AlertEvent> {
  if (command.type === 'open-alert' || command.type === 'receive-alert') {
    if (file !== undefined) return refuse('CASE_EXISTS', { caseId: file.caseId });
    return command.type === 'open-alert' ? openAlert(command, context) : receiveAlert(command, context);
  }
  if (file === undefined) return refuse('NO_SUCH_CASE');
  const row = allowedCommands[file.stage];
  const refusal =
    authoriseRole(row, command.type, file.stage, context.by) ??
    refuseSamePerson(file, command, context) ??
    authorise(row, command.type, file.stage, context.by, seatsOf(file));
  return refusal ?? apply(file, command, context);
}

/** Four eyes: whoever raised it neither approves it nor decides that it stays. */
const refuseSamePerson = ({ raisedBy }: Alert, { type }: AlertCommand, { by }: DecisionContext) =>
  (type === 'approve-alert' || type === 'reject-alert' || type === 'keep-alert') &&
  by.kind === 'officer' &&
  by.id === raisedBy
    ? refuse('SAME_PERSON')
    : undefined;

type FurtherCommand = Exclude<AlertCommand, { type: 'open-alert' | 'receive-alert' }>;

function apply(file: Alert, command: FurtherCommand, context: DecisionContext): Decision<AlertEvent> {
  const { by, now } = context;
  switch (command.type) {
    case 'approve-alert':
      if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: ['supervisor'], yours: [by.kind] });
      return accept<AlertEvent>({ type: 'alert-approved', at: now, by: by.id }, raise(file, 'credential-alerted', now));
    case 'reject-alert':
      return (
        refuseWithoutReasons(command.reasons, 'reasons') ??
        accept<AlertEvent>({ type: 'alert-rejected', at: now, reasons: command.reasons })
      );
    case 'contest-alert':
      return contest(file, command, context);
    case 'keep-alert':
      return (
        refuseWithoutReasons(command.reasons, 'reasons') ??
        accept<AlertEvent>({ type: 'alert-kept', at: now, reasons: command.reasons })
      );
    case 'close-alert':
      return (
        refuseWithoutReasons(command.reasons, 'reasons') ??
        accept<AlertEvent>(
          { type: 'alert-closed', at: now, reasons: command.reasons },
          raise(file, 'alert-closed', now),
        )
      );
    case 'receive-closing': {
      const theirs = by.kind === 'country' && by.country === command.from && command.from === file.raisedIn;
      if (!theirs) return refuse('NOT_FOR_THIS_COUNTRY', { country: file.here });
      return accept<AlertEvent>({ type: 'alert-closed', at: now });
    }
    case 'note-alert':
      return accept<AlertEvent>({ type: 'alert-minded', at: now });
    case 'record-verifiers-told': {
      const change = untoldNews(file);
      return change !== command.change
        ? refuse('ALREADY_DONE')
        : accept<AlertEvent>({ type: 'verifiers-told', at: now, change });
    }
    case 'lapse':
      return lapse(file, command, context);
    case 'record-service': {
      const served = keepUp(file, command, context);
      if (served.outcome === 'refused' || !tellsFirst(file, command.notice)) return served;
      return accept<AlertEvent>(...served.events, tellCountries(file, now, false));
    }
    default:
      return keepUp(file, command, context);
  }
}
