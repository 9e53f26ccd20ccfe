import type { DecisionContext } from '../../file/case/index.js';
import type { Decision, LocalizedText } from '../../kernel/index.js';
import { accept, exhausted, refuse } from '../../kernel/index.js';
import { authorise, authoriseRole } from '../../file/engine/authority.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import { rulesOf } from '../../file/engine/rule-look-up.js';
import { allowedCommands, openingCommands } from './allowed-commands.js';
import type { BulkIssue } from './bulk-issue.js';
import type { BulkIssueCommand, OpenBulkIssue, RecordBulkBatch } from './commands.js';
import type { BulkIssueEvent } from './events.js';
import { seatsOf } from './seats.js';

export function decide(
  file: BulkIssue | undefined,
  command: BulkIssueCommand,
  context: DecisionContext,
): Decision<BulkIssueEvent> {
  if (command.type === 'open-bulk-issue') {
    if (file !== undefined) return refuse('CASE_EXISTS', { caseId: file.caseId });
    return authoriseRole(openingCommands, command.type, 'new', context.by) ?? open(command, context);
  }
  if (file === undefined) return refuse('NO_SUCH_CASE');
  return (
    authorise(allowedCommands[file.stage], command.type, file.stage, context.by, seatsOf(file)) ??
    apply(file, command, context)
  );
}

/** Certificates are issued by the agency that certifies in this country, and by no other. */
function open(
  { counts, source }: OpenBulkIssue,
  { by, caseId, here, now, rules }: DecisionContext,
): Decision<BulkIssueEvent> {
  if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: ['registrar'], yours: [by.kind] });
  if (by.country !== here || by.agency !== rulesOf(rules, here).desks.certification) return refuse('NOT_YOUR_CASE');
  if (counts.ready === 0) return refuse('NOTHING_TO_ISSUE');
  return accept<BulkIssueEvent>({
    ...{ type: 'bulk-issue-opened', at: now, caseId, country: here },
    ...{ agency: by.agency, by: by.id, counts, source },
  });
}

function apply(
  file: BulkIssue,
  command: Exclude<BulkIssueCommand, OpenBulkIssue>,
  { by, now: at }: DecisionContext,
): Decision<BulkIssueEvent> {
  switch (command.type) {
    case 'approve-bulk-issue':
      if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: ['supervisor'], yours: [by.kind] });
      // Four eyes: it issues many credentials in the country's name.
      if (by.id === file.proposedBy) return refuse('SAME_PERSON');
      return accept<BulkIssueEvent>({ type: 'bulk-issue-approved', at, by: by.id });
    case 'decline-bulk-issue':
      return withReasons(command.reasons, { type: 'bulk-issue-declined', at, reasons: command.reasons });
    case 'stop-bulk-issue':
      return withReasons(command.reasons, { type: 'bulk-issue-stopped', at, reasons: command.reasons });
    case 'continue-bulk-issue':
      return accept<BulkIssueEvent>({ type: 'bulk-issue-continued', at });
    case 'record-bulk-batch':
      return record(file, command, at);
    default:
      return exhausted(command);
  }
}

const withReasons = (reasons: LocalizedText, event: BulkIssueEvent): Decision<BulkIssueEvent> =>
  refuseWithoutReasons(reasons, 'reasons') ?? accept(event);

/** A batch counts once; one that was under way when it was stopped and went on is done again, and finds its rows issued. */
function record(
  { progress }: BulkIssue,
  { batch, issued, known, last }: RecordBulkBatch,
  at: DecisionContext['now'],
): Decision<BulkIssueEvent> {
  if (progress.batch !== batch) return refuse('ALREADY_DONE');
  return accept<BulkIssueEvent>({ type: 'bulk-batch-issued', at, batch, issued, known, last });
}
