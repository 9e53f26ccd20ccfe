import type { Actor } from '../../file/case/index.js';
import type { Seats } from '../../file/engine/authority.js';
import { allowedIn } from '../../file/engine/authority.js';
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

export const allowed = (file: Alert, by: Actor): readonly string[] =>
  allowedIn(allowedCommands[file.stage], file.stage, by, seatsOf(file));
