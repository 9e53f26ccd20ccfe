import type { CaseKind } from '../../file/case/index.js';
import { lawAround } from '../../file/definition/law-around.js';
import type { LawOn, Staged, Typed } from '../../file/engine/extended-law.js';
import { officerReassigned, reassign } from './reassign.js';
import type { Seating } from './seating.js';

/** A law whose drawn seats can be taken over by somebody else; the law itself says who may not. */
export const withReassignment = <
  Kind extends CaseKind,
  File extends Staged,
  Command extends Typed,
  Event extends Typed,
>(
  law: LawOn<Kind, File, Command, Event>,
  seating: Seating<File>,
) => lawAround(law, { commands: [reassign(seating)], events: [officerReassigned(seating)] });
