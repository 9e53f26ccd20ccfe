import type { Actor } from '../../file/case/index.js';
import type { CountryCode } from '../../kernel/index.js';
import type { Seats } from '../../file/engine/authority.js';
import { allowedIn } from '../../file/engine/authority.js';
import { agencyOf } from '../../file/engine/periods.js';
import { allowedCommands } from './allowed-commands.js';
import type { Appeal } from './appeal.js';

/** Ruled on by the one person whom the draw named; the worker comes with the number of either file. */
export function seatsOf(file: Appeal, here: CountryCode): Seats {
  const holds = agencyOf(file.clock);
  return {
    caseId: file.caseId,
    about: file.about.caseId,
    here,
    held: file.held,
    ...(holds === undefined ? {} : { holds }),
    assigned: { 'appeals-officer': file.officer },
  };
}

export const allowed = (file: Appeal, by: Actor): readonly string[] =>
  allowedIn(allowedCommands[file.stage], file.stage, by, seatsOf(file, file.matter.host ?? file.matter.home));
