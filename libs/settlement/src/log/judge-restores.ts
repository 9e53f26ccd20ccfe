import type { Instant, TimeSource } from '@puente/domain/kernel';
import { milliseconds } from '@puente/domain/kernel';
import type { FoundRestore, JudgedRestores } from '@puente/persistence/restores';
import { readCheckpoint } from './checkpoint.js';
import type { KeptCheckpoint, KeptCheckpoints } from './kept-checkpoints.js';
import { isOriginOf, originOf } from './log-keys.js';
import type { NoteKey } from './note.js';
import { readNote, signedBy } from './note.js';

export interface JudgeParts {
  readonly restores: JudgedRestores;
  readonly kept: Pick<KeptCheckpoints, 'at'>;
  readonly did: string;
  /** With which this node signs its own log: no role of the database has it. */
  readonly log: NoteKey;
  readonly clock: TimeSource;
}

/**
 * What the relay found stops the country only where this node itself signed that it had what its database has no more. Evidence counts
 * once: a log that a restore ended, or that one was found by, is no news.
 *
 * @returns the turn; it answers what became of what was found, where something was
 */
export function judgingRestores(parts: JudgeParts): () => Promise<'confirmed' | 'refused' | undefined> {
  return async () => {
    const found = await parts.restores.unjudged();
    if (found === undefined) return undefined;
    const now = parts.clock.now();
    const holds = isInOrder(found, now) && (await isLost(found, parts));
    return parts.restores.judge(found.epoch, holds, now);
  };
}

const isInOrder = ({ beganAt, lostSince }: FoundRestore, now: Instant): boolean =>
  milliseconds(lostSince) <= milliseconds(beganAt) && milliseconds(beganAt) <= milliseconds(now) + clocksDiffer;
/** Of two machines of one node, which are set by the same source. */
const clocksDiffer = 60_000;

async function isLost({ evidence }: FoundRestore, { did, kept, log, restores }: JudgeParts): Promise<boolean> {
  const note = readNote(evidence);
  const checkpoint = note && readCheckpoint(note.text);
  if (note === undefined || checkpoint === undefined) return false;
  if (!isOriginOf(did, checkpoint.origin) || signedBy(note, log) === undefined) return false;
  const { counted, ended, newest } = await restores.known();
  const endedOrigins = ended.map((epoch) => originOf(did, epoch));
  const isEnded =
    checkpoint.origin !== originOf(did, newest) &&
    [originOf(did, undefined), ...endedOrigins].includes(checkpoint.origin);
  if (isEnded || counted.some((one) => one.startsWith(`${checkpoint.origin}\n`))) return false;
  const held = await kept.at(checkpoint.origin, checkpoint.size);
  // Whoever may write a checkpoint can keep its place from the true one: what this node did not sign tells nothing of what it has lost.
  return held === undefined || (!held.root.equals(checkpoint.root) && isSigned(held, log));
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
