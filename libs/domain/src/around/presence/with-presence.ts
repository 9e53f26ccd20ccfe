import type { CaseKind } from '../../file/case/index.js';
import { lawAround } from '../../file/definition/law-around.js';
import type { LawOn, Staged, Typed } from '../../file/engine/extended-law.js';
import { askMatch, matchAsked } from './ask-match.js';
import { codePrinted, printCode } from './print-code.js';

/** A law of a file whose worker may come to a counter: for a code, or as whoever a dossier there may be about. */
export const withPresence = <Kind extends CaseKind, File extends Staged, Command extends Typed, Event extends Typed>(
  law: LawOn<Kind, File, Command, Event>,
) => lawAround(law, { commands: [printCode, askMatch], events: [codePrinted, matchAsked] });
