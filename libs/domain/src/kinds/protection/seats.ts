import type { Actor } from '../../file/case/index.js';
import type { Seats } from '../../file/engine/authority.js';
import { allowedIn } from '../../file/engine/authority.js';
import { allowedCommands } from './allowed-commands.js';
import type { Protection } from './protection.js';

/** One agency, from the first day; it holds the file also while no period runs. */
export function seatsOf({ caseId, held, here }: Protection): Seats {
  const [holds] = held;
  return { caseId, here, held, ...(holds === undefined ? {} : { holds }), assigned: {} };
}

export const allowed = (file: Protection, by: Actor): readonly string[] =>
  allowedIn(allowedCommands[file.stage], file.stage, by, seatsOf(file));
