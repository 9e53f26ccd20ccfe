import type { CaseKind, RecordErrand } from '../../file/case/index.js';
import { lawAround } from '../../file/definition/law-around.js';
import type { ErrandRun } from '../../file/engine/errands.js';
import type { LawOn, Staged, Typed } from '../../file/engine/extended-law.js';
import { withErrands } from '../../file/engine/with-errands.js';
import { annexErrandRun, isAnnexErrand, openings } from './annex-opened.js';

/** A law whose files open what began in them, by an errand each, and under another number where that one is taken. */
export const withOpenings = <Kind extends CaseKind, File extends Staged, Command extends Typed, Event extends Typed>(
  law: LawOn<Kind, File, Command, Event>,
): LawOn<Kind, File, Command | RecordErrand, Event | ErrandRun> =>
  withErrands(lawAround(law, { commands: [], events: [annexErrandRun], isErrand: isAnnexErrand }), {
    due: openings,
    isOurs: isAnnexErrand,
  });
