import type { Checkpoint } from './checkpoint.js';
import { readCheckpoint } from './checkpoint.js';
import { readNote } from './note.js';
import type { TileReader } from './tree.js';
import { treeOver } from './tree.js';

/** What a country signed of this node's log before a restore, beside the log that came back. */
export type SignedBefore =
  /** All that it signed is here. */
  | { readonly is: 'here'; readonly size: number }
  /** Of so many entries that it signed the backup has `here`, and lacks the rest; none is named where nobody counted. */
  | { readonly is: 'shorter'; readonly size: number; readonly here?: number }
  /** The backup is as long as what it signed, and says something else: it is none of this log, or was changed. */
  | { readonly is: 'another'; readonly size: number }
  /** Of a log that the backup does not continue: one that an earlier restore ended, or that began after it. */
  | { readonly is: 'of-another-log'; readonly size: number };

/** The log that a restore found. */
export interface CameBack {
  readonly read: TileReader;
  /** Entries by now. */
  readonly size: number;
  /** Entries that came back: behind them stand others than stood there. None where nobody counted. */
  readonly leaves?: number | undefined;
  /** Of the restore before this one, by which that log is named. */
  readonly epoch?: string | undefined;
}

/** @param note a checkpoint that this node signed once; undefined where it is none */
export async function signedBefore(
  { epoch, leaves, read, size }: CameBack,
  note: string,
): Promise<SignedBefore | undefined> {
  const signed: Checkpoint | undefined = readCheckpoint(readNote(note)?.text ?? '');
  if (signed === undefined) return undefined;
  const is = { size: signed.size };
  if (!signed.origin.endsWith(epoch === undefined ? '/log' : `/log/${epoch}`)) return { is: 'of-another-log', ...is };
  const here = leaves ?? size;
  const isHere = signed.size <= here && (await treeOver(read, here).root(signed.size)).equals(signed.root);
  if (isHere) return { is: 'here', ...is };
  if (leaves === undefined) return { is: 'shorter', ...is };
  return signed.size > leaves ? { is: 'shorter', ...is, here: leaves } : { is: 'another', ...is };
}
