import type { DecisionContext, OpenCorrection } from '../../file/case/index.js';
import type { Decision } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { authorise } from '../../file/engine/authority.js';
import { raise } from '../../file/engine/notices.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import { escalate, keepUp } from '../../file/engine/upkeep.js';
import { allowedCommands } from './allowed-commands.js';
import type { CorrectionCommand } from './commands.js';
import type { Correction } from './correction.js';
import type { CorrectionEvent } from './events.js';
import { seatsOf } from './seats.js';

/** Asks the table and the desks first; then only dispatches. */
export function decide(
  file: Correction | undefined,
  command: CorrectionCommand,
  context: DecisionContext,
): Decision<CorrectionEvent> {
  if (command.type === 'open-correction') {
    return file === undefined ? open(command, context) : refuse('CASE_EXISTS', { caseId: file.caseId });
  }
  if (file === undefined) return refuse('NO_SUCH_CASE');
  const refusal = authorise(allowedCommands[file.stage], command.type, file.stage, context.by, seatsOf(file));
  return refusal ?? apply(file, command, context);
}

/** Only the case in which it was asked for opens it. */
function open(command: OpenCorrection, { by, caseId, here, now }: DecisionContext): Decision<CorrectionEvent> {
  const { about, matter, applicant, fields, words, documents, holder, clock: opens } = command;
  if (by.kind !== 'effect' || by.file !== about.caseId) return refuse('NOT_YOUR_CASE');
  const asked = { about, matter, applicant, fields, words, documents, holder };
  return accept<CorrectionEvent>(
    { type: 'correction-opened', at: now, caseId, here, ...asked, opens },
    raise({ notices: [] }, 'correction-received', now),
  );
}

type FurtherCommand = Exclude<CorrectionCommand, { type: 'open-correction' }>;

function apply(file: Correction, command: FurtherCommand, context: DecisionContext): Decision<CorrectionEvent> {
  const { now } = context;
  switch (command.type) {
    case 'accept-correction':
      return accept<CorrectionEvent>({ type: 'correction-accepted', at: now });
    case 'record-correction':
      return accept<CorrectionEvent>({ type: 'dossier-corrected', at: now }, raise(file, 'correction-accepted', now));
    case 'refuse-correction': {
      const { reasons, remedy } = command;
      return (
        refuseWithoutReasons(reasons, 'reasons') ??
        refuseWithoutReasons(remedy, 'remedy') ??
        accept<CorrectionEvent>(
          { type: 'correction-refused', at: now, reasons, remedy },
          raise(file, 'correction-refused', now),
        )
      );
    }
    case 'withdraw':
      return accept<CorrectionEvent>({ type: 'withdrawn', at: now }, raise(file, 'withdrawn', now));
    case 'lapse':
      return escalate(file, command, context);
    default:
      return keepUp(file, command, context);
  }
}
