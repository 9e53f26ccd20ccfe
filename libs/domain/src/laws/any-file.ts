import type { CaseKind } from '../case/index.js';
import type { LawOn, Staged, Typed } from '../procedure/extended-law.js';
import { withClockCommands } from '../running-clock/index.js';
import { withRetention } from '../retention/index.js';
import { withService } from '../service/index.js';

/** A law as it is in force: its own commands, and those that every file obeys, whatever it is about. */
export const anyFile = <Kind extends CaseKind, File extends Staged, Command extends Typed, Event extends Typed>(
  law: LawOn<Kind, File, Command, Event>,
) => withRetention(withClockCommands(withService(law)));
