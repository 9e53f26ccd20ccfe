import type { Actor } from '../../file/case/index.js';
import type { Seats } from '../../file/engine/authority.js';
import { allowedIn } from '../../file/engine/authority.js';
import { allowedCommands } from './allowed-commands.js';
import type { BulkIssue } from './bulk-issue.js';

export const seatsOf = ({ agency, caseId, country, held }: BulkIssue): Seats => ({
  ...{ caseId, here: country, held },
  holds: agency,
  assigned: {},
});

export function allowed(file: BulkIssue, by: Actor): readonly string[] {
  const may = allowedIn(allowedCommands[file.stage], file.stage, by, seatsOf(file));
  const opened = by.kind === 'officer' && by.id === file.proposedBy;
  return may.filter((command) => !(opened && command === 'approve-bulk-issue'));
}
