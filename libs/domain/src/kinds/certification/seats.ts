import type { Actor } from '../../file/case/index.js';
import type { Seats } from '../../file/engine/authority.js';
import { allowedIn } from '../../file/engine/authority.js';
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

export const allowed = (file: Certification, by: Actor): readonly string[] =>
  allowedIn(allowedCommands[file.stage], file.stage, by, seatsOf(file));
