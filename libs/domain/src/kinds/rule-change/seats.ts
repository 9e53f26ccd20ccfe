import type { Actor } from '../../file/case/index.js';
import type { Seats } from '../../file/engine/authority.js';
import { allowedIn } from '../../file/engine/authority.js';
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
  return allowedIn(row, file.stage, by, seatsOf(file)).filter((command) => {
    if (command === 'submit-to-committee') return !isCheckpoint;
    return command !== 'confirm-checkpoint' || (isCheckpoint && !isProposer);
  });
}
