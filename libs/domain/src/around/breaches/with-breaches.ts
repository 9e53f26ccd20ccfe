import type { CaseKind } from '../../file/case/index.js';
import { lawAround } from '../../file/definition/law-around.js';
import type { LawOn, Staged, Typed } from '../../file/engine/extended-law.js';
import { breachHeard, hearBreach } from './hear-breach.js';

/** A law of a file whose worker is told where their data were seen, changed or lost by whom or how they should not. */
export const withBreaches = <Kind extends CaseKind, File extends Staged, Command extends Typed, Event extends Typed>(
  law: LawOn<Kind, File, Command, Event>,
) => lawAround(law, { commands: [hearBreach], events: [breachHeard] });
