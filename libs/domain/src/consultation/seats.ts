import type { Actor } from '../case/index.js';
import type { Seats } from '../procedure/authority.js';
import { authorise } from '../procedure/authority.js';
import { agencyOf } from '../procedure/periods.js';
import { allowedCommands } from './allowed-commands.js';
import type { Consultation } from './consultation.js';

/** Any adviser of the body speaks for it. */
export function seatsOf({ caseId, clock, held, here }: Consultation): Seats {
  const holds = agencyOf(clock);
  return { caseId, here, held, ...(holds === undefined ? {} : { holds }), assigned: {} };
}

export function allowed(file: Consultation, by: Actor): readonly string[] {
  const row = allowedCommands[file.stage];
  const seats = seatsOf(file);
  return Object.keys(row).filter((command) => authorise(row, command, file.stage, by, seats) === undefined);
}
