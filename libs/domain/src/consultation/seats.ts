import type { Actor } from '../case/index.js';
import type { Seats } from '../procedure/authority.js';
import { allowedIn } from '../procedure/authority.js';
import { agencyOf } from '../procedure/periods.js';
import { allowedCommands } from './allowed-commands.js';
import type { Consultation } from './consultation.js';

/** Any adviser of the body speaks for it. */
export function seatsOf({ caseId, clock, held, here }: Consultation): Seats {
  const holds = agencyOf(clock);
  return { caseId, here, held, ...(holds === undefined ? {} : { holds }), assigned: {} };
}

export const allowed = (file: Consultation, by: Actor): readonly string[] =>
  allowedIn(allowedCommands[file.stage], file.stage, by, seatsOf(file));
