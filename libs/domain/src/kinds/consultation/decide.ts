import type { DecisionContext } from '../../file/case/index.js';
import type { Decision } from '../../kernel/index.js';
import { accept, isRefused, refuse } from '../../kernel/index.js';
import { authorise } from '../../file/engine/authority.js';
import { lapsing } from '../../file/engine/periods.js';
import { keepUp } from '../../file/engine/upkeep.js';
import { allowedCommands } from './allowed-commands.js';
import type { ConsultationCommand } from './commands.js';
import type { Consultation } from './consultation.js';
import type { ConsultationEvent } from './events.js';
import { giveOpinion } from './give-opinion.js';
import { openConsultation } from './open-consultation.js';
import { seatsOf } from './seats.js';

/** Asks the table and the desk first; then only dispatches. */
export function decide(
  file: Consultation | undefined,
  command: ConsultationCommand,
  context: DecisionContext,
): Decision<ConsultationEvent> {
  if (command.type === 'open-consultation') {
    return file === undefined ? openConsultation(command, context) : refuse('CASE_EXISTS', { caseId: file.caseId });
  }
  if (file === undefined) return refuse('NO_SUCH_CASE');
  const refusal = authorise(allowedCommands[file.stage], command.type, file.stage, context.by, seatsOf(file));
  return refusal ?? apply(file, command, context);
}

type FurtherCommand = Exclude<ConsultationCommand, { type: 'open-consultation' }>;

function apply(file: Consultation, command: FurtherCommand, context: DecisionContext): Decision<ConsultationEvent> {
  const { by, now } = context;
  switch (command.type) {
    case 'give-opinion':
      return giveOpinion(file, command, context);
    case 'close-consultation':
      if (by.kind !== 'effect' || by.file !== file.about) return refuse('NOT_YOUR_CASE');
      return accept<ConsultationEvent>({ type: 'consultation-closed', at: now });
    case 'lapse': {
      const clock = lapsing(file, command.clock, context);
      return isRefused(clock) ? clock : accept<ConsultationEvent>({ type: 'no-objection', at: now });
    }
    default:
      return keepUp(file, command, context);
  }
}
