import type { DecisionContext } from '../case/index.js';
import type { Decision, Instant } from '../../kernel/index.js';
import { accept } from '../../kernel/index.js';
import { refuseWithoutReasons } from './reasons.js';

/** Kept in the file for the next officer; changes neither stage nor clock, so it wakes nobody. */
export interface AddNote {
  readonly type: 'add-note';
  readonly text: string;
}

export interface NoteAdded {
  readonly type: 'note-added';
  readonly at: Instant;
  readonly text: string;
}

/** A note stands in the journal only; the state stays small. */
export function addNote({ text }: AddNote, { now }: DecisionContext): Decision<NoteAdded, 'REASONS_MISSING'> {
  return refuseWithoutReasons(text, 'text') ?? accept({ type: 'note-added', at: now, text });
}
