import type { Actor } from '../../../file/case/index.js';
import type { Seats } from '../../../file/engine/authority.js';
import { allowedIn } from '../../../file/engine/authority.js';
import { agencyOf } from '../../../file/engine/periods.js';
import { allowedCommands } from './allowed-commands.js';
import type { RecognitionRequest } from './recognition-request.js';

/** While the worker is heard, the certifier still holds the verification. */
export function seatsOf(file: RecognitionRequest): Seats {
  const holds = agencyOf(file.waiting ?? file.clock);
  return {
    caseId: file.caseId,
    here: file.filing.home,
    held: file.held,
    ...(file.assistedBy === undefined ? {} : { assistedBy: file.assistedBy }),
    ...(holds === undefined ? {} : { holds }),
    assigned: {},
  };
}

export const allowed = (file: RecognitionRequest, by: Actor): readonly string[] =>
  allowedIn(allowedCommands[file.stage], file.stage, by, seatsOf(file));
