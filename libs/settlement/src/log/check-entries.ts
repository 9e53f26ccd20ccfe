import { createHash } from 'node:crypto';
import { isIncluded } from './check-proof.js';
import type { Checkpoint } from './checkpoint.js';
import { readCheckpoint } from './checkpoint.js';
import type { NoteKey } from './note.js';
import { readNote, signedBy } from './note.js';
import type { EntriesProof, ProvenEntry } from './prove-entries.js';
import { entryLeaf } from './tree-hash.js';

export type ProofFault =
  /** By the log and by one witness at least, of the keys that were given; or its text was changed. */
  | 'NOT_SIGNED'
  /** It is of another log than the one whose key was given. */
  | 'OTHER_LOG'
  /** The signed log does not have it at that place. */
  | 'NOT_IN_LOG'
  /** Its words are of another entry than the one that it is said to be. */
  | 'OTHER_ENTRY';

export interface CheckedProof {
  readonly origin?: string;
  readonly size?: number;
  /** Names of the witnesses that signed it. */
  readonly by: readonly string[];
  readonly found: readonly { readonly reason: ProofFault; readonly leaf?: number }[];
}

/** What a checker says of a proof, by nothing but keys that were kept beforehand. */
export function checkEntries({ checkpoint, entries }: EntriesProof, keys: readonly NoteKey[]): CheckedProof {
  const note = readNote(checkpoint);
  const said = note && readCheckpoint(note.text);
  if (note === undefined || said === undefined) return { by: [], found: [{ reason: 'NOT_SIGNED' }] };
  const signers = keys.filter((key) => signedBy(note, key) !== undefined);
  const log = signers.find(({ kind }) => kind === 'log');
  const by = signers.filter(({ kind }) => kind === 'witness').map(({ name }) => name);
  if (log === undefined || by.length === 0) return { by, found: [{ reason: 'NOT_SIGNED' }] };
  if (said.origin !== log.name && !said.origin.startsWith(`${log.name}/`))
    return { by, found: [{ reason: 'OTHER_LOG' }] };
  const found = entries.flatMap((entry) => {
    const reason = faultOf(entry, said);
    return reason === undefined ? [] : [{ reason, leaf: entry.leaf }];
  });
  return { origin: said.origin, size: said.size, by, found };
}

const isHash = (hex: string): boolean => /^[0-9a-f]{64}$/.test(hex);

function faultOf(proven: ProvenEntry, log: Checkpoint): ProofFault | undefined {
  const { before = '', blind, entry, hash = '', leaf, proof } = proven;
  // Of other lengths, what nobody guesses could be a part of what is proven.
  if (!isHash(blind) || !isHash(entry === undefined ? hash : before)) return 'NOT_IN_LOG';
  const is =
    entry === undefined
      ? Buffer.from(hash, 'hex')
      : createHash('sha256').update(Buffer.from(before, 'hex')).update(entry).digest();
  const made = entryLeaf(Buffer.from(blind, 'hex'), is);
  const path = proof.map((one) => Buffer.from(one, 'base64'));
  if (!isIncluded({ index: leaf, hash: made }, log, path)) return 'NOT_IN_LOG';
  return entry === undefined || isOf(entry, proven) ? undefined : 'OTHER_ENTRY';
}

function isOf(entry: string, { case: caseId, seq }: ProvenEntry): boolean {
  const said = JSON.parse(entry) as { readonly case?: unknown; readonly seq?: unknown };
  return said.case === caseId && said.seq === seq;
}
