import type { Pool } from '@puente/persistence/database';
import type { Checkpoint } from './checkpoint.js';
import { readCheckpoint, writtenCheckpoint } from './checkpoint.js';
import type { KeptCheckpoint } from './kept-checkpoints.js';
import { checkpointsOf } from './kept-checkpoints.js';
import type { Note, NoteKey } from './note.js';
import { readKey, readNote, signedBy } from './note.js';
import type { FoundInLog } from './verify-log.js';
import { verifyLog } from './verify-log.js';

export type WitnessedFault =
  /** The log was longer when it was signed. */
  | 'LOG_SHORTER'
  /** The log was another one when it was signed. */
  | 'NOT_WHAT_WAS_SIGNED'
  /** Of one length two logs were signed: two histories were shown. */
  | 'TWO_HISTORIES'
  /** The log was longer, or another one, and another country signed the one that a restore began since: what was lost, or is said to be. */
  | 'BEFORE_A_RESTORE'
  /** By none of the keys that were given, or by another text than stands there. */
  | 'NOT_SIGNED';

export interface FoundInCheckpoint {
  readonly reason: WitnessedFault;
  readonly size?: number;
  /** Who signed it; the node itself where nobody else is named. */
  readonly by?: string;
  /** The log that a restore began, by its epoch. */
  readonly since?: string;
}

export interface WitnessedLooked {
  readonly leaves: number;
  /** Of these another country has signed what they are. */
  readonly witnessed: number;
  readonly found: readonly (FoundInLog | FoundInCheckpoint)[];
}

interface Signed {
  readonly checkpoint: Checkpoint;
  readonly by?: string;
}

/**
 * Compares the node's log with what was signed of it: by the node, by other countries as the node keeps it, and as these hand it over. What a node
 * keeps itself, whoever has its database's password takes away: what counts is what others hand over, with keys that were kept elsewhere.
 *
 * @param handedOver notes that partners keep of this node's log
 */
export async function verifyWitnessed(
  pool: Pool,
  handedOver: readonly string[],
  keys: readonly NoteKey[],
): Promise<WitnessedLooked> {
  const kept = checkpointsOf(pool);
  const [own, cosignatures] = await Promise.all([kept.all(), kept.cosignatures()]);
  const found: FoundInCheckpoint[] = [];
  const signed: Signed[] = own.map((checkpoint) => ({ checkpoint }));
  // A checkpoint every few minutes for years: none is looked for among all others.
  const noteAt = new Map(own.map((one) => [placeOf(one), one.note]));
  for (const one of own) if (!isWhatItSays(one, keys)) found.push({ reason: 'NOT_SIGNED', size: one.size });
  let witnessed = 0;
  for (const { country: by, key, line, origin, size } of cosignatures) {
    const note = readNote(`${noteAt.get(placeOf({ origin, size })) ?? ''}${line}`);
    const signer = readKey(key);
    const isSigned = note !== undefined && signer !== undefined && signedBy(note, signer) !== undefined;
    if (isSigned) witnessed = Math.max(witnessed, size);
    else found.push({ reason: 'NOT_SIGNED', size, by });
  }
  for (const written of handedOver) {
    const note = readNote(written);
    const checkpoint = note && readCheckpoint(note.text);
    const by = note && keys.filter((key) => key.kind === 'witness' && signedBy(note, key)).map(({ name }) => name);
    const isSigned = note !== undefined && isByItsLog(note, keys);
    if (checkpoint === undefined || !isSigned || by === undefined || by.length === 0)
      found.push({ reason: 'NOT_SIGNED' });
    else {
      signed.push({ checkpoint, by: by.join(', ') });
      witnessed = Math.max(witnessed, checkpoint.size);
    }
  }
  const looked = await verifyLog(
    pool,
    signed.map(({ checkpoint }) => checkpoint.size),
  );
  const isNow = ({ root, size }: Checkpoint) => looked.rootAt(size)?.equals(root) === true;
  const begunAnew = signed.filter(({ by, checkpoint }) => by !== undefined && isNow(checkpoint));
  const rootsAt = new Map<string, Buffer[]>();
  for (const { by, checkpoint } of signed) {
    const { origin, root, size } = checkpoint;
    const said = { size, ...(by === undefined ? {} : { by }) };
    const since = begunAnew.map((other) => other.checkpoint.origin).find((other) => isAfterARestore(other, origin));
    const differs = looked.rootAt(size) === undefined ? 'LOG_SHORTER' : 'NOT_WHAT_WAS_SIGNED';
    if (!isNow(checkpoint))
      found.push(since === undefined ? { reason: differs, ...said } : { reason: 'BEFORE_A_RESTORE', ...said, since });
    const before = rootsAt.get(placeOf(checkpoint)) ?? [];
    if (before.some((other) => !other.equals(root))) found.push({ reason: 'TWO_HISTORIES', ...said });
    rootsAt.set(placeOf(checkpoint), [...before, root]);
  }
  return { leaves: looked.leaves, witnessed: Math.min(witnessed, looked.leaves), found: [...looked.found, ...found] };
}

/** Where its log's key is among those that are given, that one has signed it too; what partners give has the keys of their own logs as well. */
function isByItsLog(note: Note, keys: readonly NoteKey[]): boolean {
  const [origin = ''] = note.text.split('\n');
  const logs = keys.filter(({ kind, name }) => kind === 'log' && (origin === name || origin.startsWith(`${name}/`)));
  return logs.length === 0 || logs.some((key) => signedBy(note, key) !== undefined);
}

/** Of what the node keeps itself: that the row is what its note says. */
function isWhatItSays({ note: written, origin, root, size }: KeptCheckpoint, keys: readonly NoteKey[]): boolean {
  const note = readNote(written);
  return note?.text === writtenCheckpoint({ origin, root, size }) && isByItsLog(note, keys);
}

/** A log that names an epoch, which is another one than that of before. */
const isAfterARestore = (origin: string, before: string): boolean =>
  origin !== before && /\/log\/[0-9a-f-]{36}$/.test(origin);

const placeOf = ({ origin, size }: Pick<Checkpoint, 'origin' | 'size'>): string => `${origin} ${String(size)}`;
