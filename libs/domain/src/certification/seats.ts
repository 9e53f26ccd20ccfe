import type { Actor } from '../case/index.js';
import type { Seats } from '../procedure/authority.js';
import { authorise } from '../procedure/authority.js';
import { allowedCommands } from './allowed-commands.js';
import type { Certification } from './certification.js';

/** From the application on, the certifier's agency holds the file, also while it waits for the worker to choose a day. */
export function seatsOf({ application, approver, assessor, assistedBy, caseId, held }: Certification): Seats {
  const { agency, country } = application;
  return {
    caseId,
    here: country,
    held,
    ...(assistedBy === undefined ? {} : { assistedBy }),
    ...(held.includes(agency) ? { holds: agency } : {}),
    assigned: { assessor: assessor?.id, approver },
  };
}

export function allowed(file: Certification, by: Actor): readonly string[] {
  const row = allowedCommands[file.stage];
  const seats = seatsOf(file);
  return Object.keys(row).filter((command) => authorise(row, command, file.stage, by, seats) === undefined);
}
