import type { Instant, TimeSource } from '@puente/domain/kernel';
import { milliseconds } from '@puente/domain/kernel';
import type { FoundRestore, JudgedRestores } from '@puente/persistence/restores';
import type { KeptCheckpoints } from './kept-checkpoints.js';
import { originOf } from './log-keys.js';
import type { NoteKey } from './note.js';
import { isSigned, ownCheckpoint } from './own-checkpoint.js';

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
    const known = await parts.restores.known();
    const holds =
      isAfter(known.newest, found, now) && (await isLost(found, known, parts)) && (await losesEnough(found, parts));
    return parts.restores.judge(found.epoch, holds, now);
  };
}

type Known = Awaited<ReturnType<JudgedRestores['known']>>;

/** It begins now, and after every other one. What was found while no worker ran is found again. */
function isAfter(newest: Known['newest'], found: FoundRestore, now: Instant): boolean {
  const [beganAt, at] = [milliseconds(found.beganAt), milliseconds(now)];
  const isNow = at - stale <= beganAt && beganAt <= at + clocksDiffer;
  return isNow && (newest === undefined || beganAt > milliseconds(newest.beganAt));
}
/** Of two machines of one node, which are set by the same source. */
const clocksDiffer = 60_000;
const stale = 10 * 60_000;

const losesEnough = async ({ beganAt, lostSince }: FoundRestore, { restores }: JudgeParts): Promise<boolean> =>
  milliseconds(lostSince) <= milliseconds(await restores.lostSince(beganAt));

async function isLost(
  { evidence }: FoundRestore,
  { counted, ended, newest }: Known,
  { did, kept, log }: JudgeParts,
): Promise<boolean> {
  const checkpoint = ownCheckpoint(evidence, did, log);
  if (checkpoint === undefined) return false;
  const endedOrigins = ended.map((epoch) => originOf(did, epoch));
  const isEnded =
    checkpoint.origin !== originOf(did, newest?.epoch) &&
    [originOf(did, undefined), ...endedOrigins].includes(checkpoint.origin);
  if (isEnded || counted.some((one) => one.startsWith(`${checkpoint.origin}\n`))) return false;
  const held = await kept.at(checkpoint.origin, checkpoint.size);
  // Whoever may write a checkpoint can keep its place from the true one: what this node did not sign tells nothing of what it has lost.
  return held === undefined || (!held.root.equals(checkpoint.root) && isSigned(held, log));
}
