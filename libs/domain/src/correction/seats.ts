import type { Actor } from '../case/index.js';
import type { Seats } from '../procedure/authority.js';
import { authorise } from '../procedure/authority.js';
import { allowedCommands } from './allowed-commands.js';
import type { Correction } from './correction.js';

export const seatsOf = ({ about, caseId, held, here, holder }: Correction): Seats => ({
  caseId,
  about: about.caseId,
  here,
  held,
  holds: holder,
  assigned: {},
});

export function allowed(file: Correction, by: Actor): readonly string[] {
  const row = allowedCommands[file.stage];
  return Object.keys(row).filter((command) => authorise(row, command, file.stage, by, seatsOf(file)) === undefined);
}
