import type { Actor } from '../case/index.js';
import type { Seats } from '../procedure/authority.js';
import { authorise } from '../procedure/authority.js';
import { allowedCommands } from './allowed-commands.js';
import type { RuleChange } from './rule-change.js';

/** Only people of the committee's agency act. */
export const seatsOf = ({ caseId, committee, country, held }: RuleChange): Seats => ({
  ...{ caseId, here: country, held, holds: committee, assigned: {} },
});

export function allowed(file: RuleChange, by: Actor): readonly string[] {
  const row = allowedCommands[file.stage];
  const isCheckpoint = file.content.subject === 'checkpoint';
  const isProposer = by.kind === 'officer' && by.id === file.proposedBy;
  return Object.keys(row).filter((command) => {
    if (command === 'submit-to-committee' && isCheckpoint) return false;
    if (command === 'confirm-checkpoint' && (!isCheckpoint || isProposer)) return false;
    return authorise(row, command, file.stage, by, seatsOf(file)) === undefined;
  });
}
