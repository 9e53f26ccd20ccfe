import type { DecisionContext } from '../../../file/case/index.js';
import type { Decision } from '../../../kernel/index.js';
import { accept } from '../../../kernel/index.js';
import { refuseWithoutReasons } from '../../../file/engine/reasons.js';
import type { AddNote } from './commands.js';
import type { NoteAdded } from './events.js';

/** A note stands in the journal only; the state stays small. */
export function addNote({ text }: AddNote, { now }: DecisionContext): Decision<NoteAdded> {
  return refuseWithoutReasons(text, 'text') ?? accept({ type: 'note-added', at: now, text });
}
