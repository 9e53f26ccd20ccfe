import type { Checkpoint } from './checkpoint.js';
import { readCheckpoint } from './checkpoint.js';
import type { KeptCheckpoint } from './kept-checkpoints.js';
import { isOriginOf } from './log-keys.js';
import type { NoteKey } from './note.js';
import { readNote, signedBy } from './note.js';

/** What a note says, where the log of a node signed it; whoever hands it over. @param log the node's own key */
export function ownCheckpoint(written: string, did: string, log: NoteKey): Checkpoint | undefined {
  const note = readNote(written);
  const checkpoint = note && readCheckpoint(note.text);
  if (note === undefined || checkpoint === undefined || !isOriginOf(did, checkpoint.origin)) return undefined;
  return signedBy(note, log) === undefined ? undefined : checkpoint;
}

/** It is what its own note says, which this node signed: whoever may write a checkpoint into the database has not its key for that. */
export function isSigned({ note, origin, root, size }: KeptCheckpoint, log: NoteKey): boolean {
  const read = readNote(note);
  const says = read && readCheckpoint(read.text);
  return (
    read !== undefined &&
    signedBy(read, log) !== undefined &&
    says?.origin === origin &&
    says.size === size &&
    says.root.equals(root)
  );
}
