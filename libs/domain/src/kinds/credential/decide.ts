import type { DecisionContext } from '../../file/case/index.js';
import type { Decision } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { authorise } from '../../file/engine/authority.js';
import { raise } from '../../file/engine/notices.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import { keepUp } from '../../file/engine/upkeep.js';
import { allowedCommands } from './allowed-commands.js';
import type { CredentialCommand, EndCredential } from './commands.js';
import { addCopy, endCopy, nextCopy } from './copies.js';
import type { Credential } from './credential.js';
import { endTelling, recordTelling, tellingEnds } from './change.js';
import { answerHearing, lapseHearing, receiveCertificateNews } from './hearing.js';
import { end } from './ends.js';
import type { CredentialEvent } from './events.js';
import { approve, propose } from './four-eyes.js';
import { openCredential } from './open-credential.js';
import { seatsOf } from './seats.js';

/** Asks the table and the desks first; then only dispatches. */
export function decide(
  file: Credential | undefined,
  command: CredentialCommand,
  context: DecisionContext,
): Decision<CredentialEvent> {
  if (command.type === 'open-credential') {
    return file === undefined ? openCredential(command, context) : refuse('CASE_EXISTS', { caseId: file.caseId });
  }
  if (file === undefined) return refuse('NO_SUCH_CASE');
  const row = allowedCommands[file.stage];
  return authorise(row, command.type, file.stage, context.by, seatsOf(file)) ?? apply(file, command, context);
}

type FurtherCommand = Exclude<CredentialCommand, { type: 'open-credential' }>;

function apply(file: Credential, command: FurtherCommand, context: DecisionContext): Decision<CredentialEvent> {
  const { now } = context;
  switch (command.type) {
    case 'record-issue': {
      const { place, recordSha256 } = command;
      const copy = nextCopy(file, 'paper', place, now);
      return accept<CredentialEvent>(
        { type: 'credential-issued', at: now, recordSha256, copy },
        raise(file, 'credential-issued', now),
      );
    }
    case 'propose-suspension':
    case 'propose-revocation':
    case 'propose-reinstatement':
    case 'propose-keeping':
      return propose(file, command, context);
    case 'approve-act':
      return approve(file, context);
    case 'reject-act':
      return reject(file, command.reasons, context);
    case 'add-copy':
      return addCopy(file, command, context);
    case 'end-copy':
      return endCopy(file, command, context);
    case 'end-credential':
      return endWith(file, command, context);
    case 'receive-certificate-news':
      return receiveCertificateNews(file, command, context);
    case 'answer-hearing':
      return answerHearing(file, command, context);
    case 'record-reliance':
    case 'record-verifiers-told':
      return recordTelling(file, command, context);
    case 'lapse':
      if (command.clock === file.clock?.id) return lapseHearing(file, command, context);
      if (command.clock === tellingEnds(file)?.clock) return endTelling(file, command.clock, context);
      return end(file, command, context);
    default:
      return keepUp(file, command, context);
  }
}

function reject(
  { proposal }: Credential,
  reasons: NonNullable<Credential['reasons']>,
  { by, now }: DecisionContext,
): Decision<CredentialEvent> {
  if (proposal === undefined) return refuse('NO_PROPOSAL');
  if (by.kind === 'officer' && by.id === proposal.by) return refuse('SAME_PERSON');
  return (
    refuseWithoutReasons(reasons, 'reasons') ?? accept<CredentialEvent>({ type: 'act-rejected', at: now, reasons })
  );
}

/** Two people decided it in the file that it proves. */
function endWith(file: Credential, { by: next, why }: EndCredential, { by, now }: DecisionContext) {
  if (by.kind !== 'effect' || by.file !== file.about.caseId) return refuse('NOT_YOUR_CASE');
  return why === 'replaced' && next !== undefined
    ? accept<CredentialEvent>({ type: 'credential-replaced', at: now, by: next })
    : accept<CredentialEvent>({ type: 'credential-revoked', at: now }, raise(file, 'credential-revoked', now));
}
