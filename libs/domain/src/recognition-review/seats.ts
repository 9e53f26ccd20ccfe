import type { Actor } from '../case/index.js';
import type { Seats } from '../procedure/authority.js';
import { authorise } from '../procedure/authority.js';
import { agencyOf } from '../procedure/periods.js';
import { allowedCommands } from './allowed-commands.js';
import type { RecognitionReview } from './recognition-review.js';

/** A review is decided by the two people whom the draw named. */
export function seatsOf(file: RecognitionReview): Seats {
  const holds = agencyOf(file.clock);
  return {
    caseId: file.caseId,
    here: file.host.country,
    held: file.held,
    ...(file.assistedBy === undefined ? {} : { assistedBy: file.assistedBy }),
    ...(holds === undefined ? {} : { holds }),
    assigned: { reviewer: file.reviewer, approver: file.approver },
  };
}

export function allowed(file: RecognitionReview, by: Actor): readonly string[] {
  const row = allowedCommands[file.stage];
  const seats = seatsOf(file);
  return Object.keys(row).filter((command) => authorise(row, command, file.stage, by, seats) === undefined);
}
