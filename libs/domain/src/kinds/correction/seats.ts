import type { Actor } from '../../file/case/index.js';
import type { Seats } from '../../file/engine/authority.js';
import { allowedIn } from '../../file/engine/authority.js';
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

export const allowed = (file: Correction, by: Actor): readonly string[] =>
  allowedIn(allowedCommands[file.stage], file.stage, by, seatsOf(file));
