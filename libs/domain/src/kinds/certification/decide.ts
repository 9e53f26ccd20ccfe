import type { DecisionContext } from '../../file/case/index.js';
import type { Decision } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { authorise, authoriseRole } from '../../file/engine/authority.js';
import { raise } from '../../file/engine/notices.js';
import { keepUp } from '../../file/engine/upkeep.js';
import { admit, returnApplication } from './admit.js';
import { allowedCommands, openingCommands } from './allowed-commands.js';
import { makeAppeal } from './appeal.js';
import { chooseAppointment, moveAppointment, offerAppointments, recordMissedAppointment } from './appointments.js';
import { approveEvaluation, returnEvaluation } from './approve-evaluation.js';
import { assignAssessor } from './assign-assessor.js';
import type { Certification } from './certification.js';
import type { CertificationCommand } from './commands.js';
import { creditUnits } from './credit-units.js';
import { declareConflict, replaceAssessor } from './declare-conflict.js';
import type { CertificationEvent } from './events.js';
import { refusePartial } from './impartial.js';
import { lapse } from './lapse.js';
import { openApplication } from './open-application.js';
import { attachEvidence, chooseCertifier, citeAbroad, declareExperience } from './prepare-application.js';
import { reapply } from './reapply.js';
import { receiveAppealClock, receiveRuling } from './receive-ruling.js';
import { recordCertificate } from './record-certificate.js';
import { recordEvaluation } from './record-evaluation.js';
import { coSign, declineReference, nameReference, recordReferenceAsked } from './references.js';
import { seatsOf } from './seats.js';
import { submit } from './submit.js';

/** Asks the table, then who is partial, then desks and draw, so a rule never checks stage or role itself. */
export function decide(
  file: Certification | undefined,
  command: CertificationCommand,
  context: DecisionContext,
): Decision<CertificationEvent> {
  if (command.type === 'open-application') {
    if (file !== undefined) return refuse('CASE_EXISTS', { caseId: file.caseId });
    return authoriseRole(openingCommands, command.type, 'new', context.by) ?? openApplication(command, context);
  }
  if (file === undefined) return refuse('NO_SUCH_CASE');
  const row = allowedCommands[file.stage];
  const refusal =
    authoriseRole(row, command.type, file.stage, context.by) ??
    refusePartial(file, command, context.by) ??
    authorise(row, command.type, file.stage, context.by, seatsOf(file));
  return refusal ?? apply(file, command, context);
}

type FurtherCommand = Exclude<CertificationCommand, { type: 'open-application' }>;

function apply(file: Certification, command: FurtherCommand, context: DecisionContext): Decision<CertificationEvent> {
  const { now } = context;
  switch (command.type) {
    case 'attach-document':
      return attachEvidence(file, command, context);
    case 'declare-experience':
      return declareExperience(file, command, context);
    case 'cite-abroad':
      return citeAbroad(file, command, context);
    case 'choose-certifier':
      return chooseCertifier(file, command, context);
    case 'name-reference':
      return nameReference(file, command, context);
    case 'submit':
      return submit(file, context);
    case 'withdraw':
      return accept<CertificationEvent>({ type: 'withdrawn', at: now }, raise(file, 'withdrawn', now));
    case 'record-reference-asked':
      return recordReferenceAsked(file, command, context);
    case 'co-sign':
      return coSign(file, command, context);
    case 'decline-reference':
      return declineReference(file, context);
    case 'admit':
      return admit(file, context);
    case 'return-application':
      return returnApplication(file, command, context);
    case 'credit-units':
      return creditUnits(file, command, context);
    case 'assign-assessor':
      return assignAssessor(file, command, context);
    case 'declare-conflict':
      return declareConflict(file, command, context);
    case 'replace-assessor':
      return replaceAssessor(file, command, context);
    case 'offer-appointments':
      return offerAppointments(file, command, context);
    case 'choose-appointment':
      return chooseAppointment(file, command, context);
    case 'move-appointment':
      return moveAppointment(file, command, context);
    case 'record-missed-appointment':
      return recordMissedAppointment(file, context);
    case 'record-evaluation':
      return recordEvaluation(file, command, context);
    case 'approve-evaluation':
      return approveEvaluation(file, context);
    case 'return-evaluation':
      return returnEvaluation(file, command, context);
    case 'record-certificate':
      return recordCertificate(file, command, context);
    case 'reapply':
      return reapply(file, context);
    case 'appeal':
      return makeAppeal(file, command, context);
    case 'receive-ruling':
      return receiveRuling(file, command, context);
    case 'receive-appeal-clock':
      return receiveAppealClock(file, command, context);
    case 'lapse':
      return lapse(file, command, context);
    default:
      return keepUp(file, command, context);
  }
}
