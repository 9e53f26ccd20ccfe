import type { Actor } from '../../file/case/index.js';
import type { Seats } from '../../file/engine/authority.js';
import { allowedIn } from '../../file/engine/authority.js';
import { agencyOf } from '../../file/engine/periods.js';
import { allowedCommands } from './allowed-commands.js';
import type { Consultation } from './consultation.js';

/** Any adviser of the body speaks for it. */
export function seatsOf({ caseId, clock, held, here }: Consultation): Seats {
  const holds = agencyOf(clock);
  return { caseId, here, held, ...(holds === undefined ? {} : { holds }), assigned: {} };
}

export const allowed = (file: Consultation, by: Actor): readonly string[] =>
  allowedIn(allowedCommands[file.stage], file.stage, by, seatsOf(file));
