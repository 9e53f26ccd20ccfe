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
  | 'NOT_CONTINUED';

export type Judged =
  /** `anew`: it is another log than before, as after a restore; it says so. */
  | { readonly is: 'continued'; readonly checkpoint: Checkpoint; readonly anew: boolean }
  /** Signed before, or of before what was signed. */
  | { readonly is: 'known' }
  /** It is shown from another size than that which was signed: its sender is told, and shows it from there. */
  | { readonly is: 'unshown' }
  | { readonly is: 'refused'; readonly reason: CheckpointFault };

const refused = (reason: CheckpointFault): Judged => ({ is: 'refused', reason });

/** Whether a log is the continuation of what was signed of it last. @param did of the node whose log it is */
export function judgeCheckpoint({ before, key, note, proof, time }: Claimed, did: string, held?: Witnessed): Judged {
  const [read, signer] = [readNote(note), readKey(key)];
  const checkpoint = read && readCheckpoint(read.text);
  if (checkpoint === undefined || read === undefined || signer === undefined) return refused('NOT_SIGNED');
  const isIts = signer.kind === 'log' && signer.name === logName(did) && isOriginOf(did, checkpoint.origin);
  if (!isIts || signedBy(read, signer) === undefined) return refused('NOT_SIGNED');
  if (held !== undefined && held.key !== key) return refused('KEY_CHANGED');
  if (held !== undefined && time < held.toldAt) return { is: 'known' };
  const last = held?.origin === checkpoint.origin ? held : undefined;
  if (last !== undefined && last.size === checkpoint.size)
    return last.root.equals(checkpoint.root) ? { is: 'known' } : refused('ANOTHER_HISTORY');
  if (last !== undefined && checkpoint.size < last.size) return refused('SHORTER');
  if (before !== (last?.size ?? 0)) return { is: 'unshown' };
  const grown = { ...checkpoint, before, rootBefore: last?.root ?? Buffer.alloc(0) };
  if (!isContinued(grown, proof)) return refused('NOT_CONTINUED');
  return { is: 'continued', checkpoint, anew: held !== undefined && last === undefined };
}
