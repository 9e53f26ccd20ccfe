import type { DecisionContext } from '../../file/case/index.js';
import type { Decision, Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { authorise } from '../../file/engine/authority.js';
import { raise } from '../../file/engine/notices.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import { escalate, keepUp } from '../../file/engine/upkeep.js';
import { allowedCommands } from './allowed-commands.js';
import type { OpenProtection, ProtectionCommand, Release } from './commands.js';
import type { ProtectionEvent } from './events.js';
import { protectionPeriod } from './periods.js';
import type { Protection } from './protection.js';
import { seatsOf } from './seats.js';

/** Asks the table and the one desk first; then only dispatches. */
export function decide(
  file: Protection | undefined,
  command: ProtectionCommand,
  context: DecisionContext,
): Decision<ProtectionEvent> {
  if (command.type === 'open-protection') {
    return file === undefined ? open(command, context) : refuse('CASE_EXISTS', { caseId: file.caseId });
  }
  if (file === undefined) return refuse('NO_SUCH_CASE');
  const refusal = authorise(allowedCommands[file.stage], command.type, file.stage, context.by, seatsOf(file));
  return refusal ?? apply(file, command, context);
}

/** Whoever would have opened the ordinary file opens this one in its place. */
function open(
  { applicant, ground, heldBack }: OpenProtection,
  { by, caseId, here, now, rules }: DecisionContext,
): Decision<ProtectionEvent> {
  if (by.kind === 'officer' && by.country !== here) return refuse('NOT_YOUR_CASE');
  if (by.kind === 'clock' || by.kind === 'effect') {
    return refuse('NOT_YOUR_ROLE', { roles: ['worker', 'assistant', 'country'], yours: [by.kind] });
  }
  const opens = protectionPeriod('take-up', { here, opened: 0, at: now }, rules);
  const kept = heldBack === undefined ? {} : { heldBack };
  const filed = by.kind === 'officer' ? { assistedBy: by.agency } : {};
  return accept<ProtectionEvent>(
    { type: 'protection-opened', at: now, caseId, here, ground, applicant, ...kept, ...filed, opens },
    raise({ notices: [] }, 'protection', now),
  );
}

/** The process opens the dossier again to whoever filed: what a crash after the commit interrupts, it goes on with. */
function released({ assistedBy }: Protection, { ground }: Release, at: Instant): ProtectionEvent {
  return { type: 'released', at, ground, ...(assistedBy === undefined ? {} : { reopensTo: assistedBy }) };
}

type FurtherCommand = Exclude<ProtectionCommand, { type: 'open-protection' }>;

function apply(file: Protection, command: FurtherCommand, context: DecisionContext): Decision<ProtectionEvent> {
  const { by, here, now, rules } = context;
  switch (command.type) {
    case 'take-up': {
      if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: ['protection-officer'], yours: [by.kind] });
      const opens = protectionPeriod('contact', { here, opened: file.clocksOpened, at: now }, rules);
      return accept<ProtectionEvent>({ type: 'taken-up', at: now, by: by.id, opens });
    }
    case 'record-contact':
      return accept<ProtectionEvent>({ type: 'contact-recorded', at: now, with: command.with });
    case 'release':
      return refuseWithoutReasons(command.ground, 'ground') ?? accept<ProtectionEvent>(released(file, command, now));
    case 'record-dossier-reopened':
      return file.reopensTo === undefined
        ? refuse('ALREADY_DONE')
        : accept<ProtectionEvent>({ type: 'dossier-reopened', at: now });
    case 'refer':
      return (
        refuseWithoutReasons(command.to, 'to') ?? accept<ProtectionEvent>({ type: 'referred', at: now, to: command.to })
      );
    case 'receive-word':
      return accept<ProtectionEvent>({ type: 'word-received', at: now, from: command.from });
    case 'lapse':
      return escalate(file, command, context);
    default:
      return keepUp(file, command, context);
  }
}
