import type { Actor } from '../../../../file/case/index.js';
import type { Seats } from '../../../../file/engine/authority.js';
import { allowedIn } from '../../../../file/engine/authority.js';
import { agencyOf } from '../../../../file/engine/periods.js';
import { allowedCommands } from '../allowed-commands.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';

/** A review is decided by the two people whom the draw named; while the worker has the turn, its agency still holds it. */
export function seatsOf(file: RecognitionReview): Seats {
  const holds = agencyOf(file.waiting ?? file.clock);
  return {
    caseId: file.caseId,
    here: file.host.country,
    held: file.held,
    ...(file.assistedBy === undefined ? {} : { assistedBy: file.assistedBy }),
    ...(holds === undefined ? {} : { holds }),
    // Whether silence was abused is for people who need not have been drawn: in a tacit recognition perhaps nobody was.
    assigned: file.stage === 'fraud-review' ? {} : { reviewer: file.reviewer, approver: file.approver },
  };
}

export const allowed = (file: RecognitionReview, by: Actor): readonly string[] =>
  allowedIn(allowedCommands[file.stage], file.stage, by, seatsOf(file));
