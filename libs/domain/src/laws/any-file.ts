import type { CaseKind } from '../file/case/index.js';
import type { LawOn, Staged, Typed } from '../file/engine/extended-law.js';
import { withClockCommands } from '../around/running-clock/index.js';
import { withRetention } from '../around/retention/index.js';
import { withSealing } from '../around/sealing/index.js';
import type { CountryCode } from '../kernel/index.js';
import { withService } from '../around/serving-notices/index.js';

/** A law as it is in force: its own commands, and those that every file obeys, whatever it is about. */
export const anyFile = <Kind extends CaseKind, File extends Staged, Command extends Typed, Event extends Typed>(
  law: LawOn<Kind, File, Command, Event>,
  /** Other countries that have the case. */
  others: (file: File) => readonly CountryCode[] = () => [],
) => withRetention(withClockCommands(withSealing(withService(law), others)));
