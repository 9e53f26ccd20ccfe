import type { Actor } from '../case/index.js';
import type { Seats } from '../procedure/authority.js';
import { authorise } from '../procedure/authority.js';
import type { Alert } from './alert.js';
import { allowedCommands } from './allowed-commands.js';

export const seatsOf = ({ about, caseId, held, here, holder }: Alert): Seats => ({
  caseId,
  about: about.caseId,
  here,
  held,
  holds: holder,
  assigned: {},
});

export function allowed(file: Alert, by: Actor): readonly string[] {
  const row = allowedCommands[file.stage];
  return Object.keys(row).filter((command) => authorise(row, command, file.stage, by, seatsOf(file)) === undefined);
}
