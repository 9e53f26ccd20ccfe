import type { Actor } from '../case/index.js';
import type { Seats } from '../procedure/authority.js';
import { authorise } from '../procedure/authority.js';
import { agencyOf } from '../procedure/periods.js';
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

export function allowed(file: RecognitionRequest, by: Actor): readonly string[] {
  const row = allowedCommands[file.stage];
  const seats = seatsOf(file);
  return Object.keys(row).filter((command) => authorise(row, command, file.stage, by, seats) === undefined);
}
