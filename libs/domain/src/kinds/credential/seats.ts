import type { Actor } from '../../file/case/index.js';
import type { Seats } from '../../file/engine/authority.js';
import { allowedIn } from '../../file/engine/authority.js';
import { allowedCommands } from './allowed-commands.js';
import type { Credential } from './credential.js';

export const seatsOf = ({ about, caseId, content, held, here }: Credential): Seats => ({
  caseId,
  about: about.caseId,
  here,
  held,
  holds: content.agency,
  assigned: {},
});

export const allowed = (file: Credential, by: Actor): readonly string[] =>
  allowedIn(allowedCommands[file.stage], file.stage, by, seatsOf(file));
