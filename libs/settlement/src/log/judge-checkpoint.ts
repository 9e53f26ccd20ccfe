import type { Instant } from '@puente/domain/kernel';
import type { Checkpoint } from './checkpoint.js';
import { readCheckpoint } from './checkpoint.js';
import { isContinued } from './check-proof.js';
import type { Witnessed } from './kept-checkpoints.js';
import { isOriginOf, logName } from './log-keys.js';
import { readKey, readNote, signedBy } from './note.js';

/** What another node says that its log is. */
export interface Claimed {
  readonly note: string;
  readonly key: string;
  readonly before: number;
  readonly proof: readonly Uint8Array[];
  readonly time: Instant;
}

export type CheckpointFault =
  | 'NOT_SIGNED'
  /** It signs with another key than before. */
  | 'KEY_CHANGED'
  /** Leaves are gone. */
  | 'SHORTER'
  /** As long as what was signed, and another one. */
  | 'ANOTHER_HISTORY'
  /** Another log was begun since, and this is the one before: it has ended. */
  | 'ENDED_LOG'
  | 'NOT_CONTINUED';

export type Judged =
  /** `anew`: it is another log than before, as after a restore; it says so. */
  | { readonly is: 'continued'; readonly checkpoint: Checkpoint; readonly line: string; readonly anew: boolean }
  /** Signed before, or of before what was signed. */
  | { readonly is: 'known' }
  /** It is shown from another size than that which was signed: its sender is told, and shows it from there. */
  | { readonly is: 'unshown' }
  /** `checkpoint`: where it was the log's that said so. */
  | { readonly is: 'refused'; readonly reason: CheckpointFault; readonly checkpoint?: Checkpoint };

/** What was signed of a country's logs. */
export interface Held {
  /** Of whatever log of it. */
  readonly newest?: Witnessed | undefined;
  /** Of the log of the same origin. */
  readonly ofOrigin?: Witnessed | undefined;
}

/** Whether a log is the continuation of what was signed of it last; one that another has followed ends. @param did of the node whose log it is */
export function judgeCheckpoint(
  { before, key, note, proof, time }: Claimed,
  did: string,
  { newest, ofOrigin: last }: Held = {},
): Judged {
  const [read, signer] = [readNote(note), readKey(key)];
  const checkpoint = read && readCheckpoint(read.text);
  if (checkpoint === undefined || read === undefined || signer === undefined)
    return { is: 'refused', reason: 'NOT_SIGNED' };
  const isIts = signer.kind === 'log' && signer.name === logName(did) && isOriginOf(did, checkpoint.origin);
  const signature = isIts ? signedBy(read, signer) : undefined;
  if (signature === undefined) return { is: 'refused', reason: 'NOT_SIGNED' };
  const refused = (reason: CheckpointFault): Judged => ({ is: 'refused', reason, checkpoint });
  if (newest !== undefined && newest.key !== key) return refused('KEY_CHANGED');
  // Of one moment the longest was shown last.
  const isBefore = last === undefined || checkpoint.size < last.size;
  const isLate = newest !== undefined && (isBefore ? time <= newest.toldAt : time < newest.toldAt);
  if (isLate) return { is: 'known' };
  if (last !== undefined && newest?.origin !== last.origin) return refused('ENDED_LOG');
  if (last !== undefined && last.size === checkpoint.size)
    return last.root.equals(checkpoint.root) ? { is: 'known' } : refused('ANOTHER_HISTORY');
  if (last !== undefined && checkpoint.size < last.size) return refused('SHORTER');
  if (before !== (last?.size ?? 0)) return { is: 'unshown' };
  const grown = { ...checkpoint, before, rootBefore: last?.root ?? Buffer.alloc(0) };
  if (!isContinued(grown, proof)) return refused('NOT_CONTINUED');
  return { is: 'continued', checkpoint, line: signature.line, anew: newest !== undefined && last === undefined };
}
