import type { CaseId, CountryCode, Instant, TimeSource } from '@puente/domain/kernel';
import { newCaseNumber } from '@puente/domain/kernel';
import type { TrustAnnex } from '@puente/messaging/keys';
import type { Pool } from '@puente/persistence/database';
import type { Restores } from '@puente/persistence/restores';
import type { KeptCheckpoint, KeptCheckpoints, LogKeys, Tree } from '@puente/settlement/log';
import {
  isSigned,
  logSize,
  originOf,
  signatureOf,
  tilesOf,
  treeOver,
  writtenCheckpoint,
  writtenKey,
} from '@puente/settlement/log';
import type { Telling } from '../telling/index.js';

export interface CheckpointParts {
  readonly pool: Pool;
  readonly kept: KeptCheckpoints;
  readonly restores: Pick<Restores, 'agreedWith' | 'newest'>;
  readonly signers: LogKeys;
  readonly did: string;
  readonly tell: Telling;
  readonly here: CountryCode;
  readonly trust: () => Promise<TrustAnnex>;
  readonly clock: TimeSource;
  /** What this node has kept of its log is not what it signed: it signs no more of it. */
  readonly onRewritten: (size: number) => Promise<void>;
  /**
   * At its first turn, to show each partner what it has signed already, and to ask for theirs: the answer is what it holds, by which a node finds
   * out that an older database was put back.
   */
  readonly atStart?: true;
}

/** What is told of a log is about no case; a country's are read in their order, because they share a number. */
export const aboutNoCase = (here: CountryCode): CaseId => newCaseNumber(here, 2000, new Uint8Array(6));

/**
 * Signs what the log is now, where it grew, and shows it to each partner as the continuation of what that one signed last. What a partner has
 * not signed is shown again at the next turn. A node that is being restored begins its new log before it opens, and asks each partner for its
 * own until that one is seen to continue what came back of it.
 */
export function checkpointing(parts: CheckpointParts): () => Promise<void> {
  let asks = parts.atStart === true;
  return async () => {
    const { kept, pool, restores } = parts;
    const restore = await restores.newest();
    const compares = restore !== undefined && restore.openedAt === undefined;
    const origin = originOf(parts.did, restore?.epoch);
    const [size, last] = [await logSize(pool), await kept.latest(origin)];
    if (size === 0) return;
    const tree = treeOver(tilesOf(pool), size);
    const isLost = async (held: KeptCheckpoint) =>
      size < held.size || !(await tree.root(held.size)).equals(held.root) || !isSigned(held, parts.signers.log);
    if (last !== undefined && (await isLost(last))) return parts.onRewritten(last.size);
    const own = last?.size === size ? last : await signed(parts, { origin, size, root: await tree.root(size) });
    if (own === undefined) return parts.onRewritten(size);
    const now = await newestOf(parts, origin);
    // Another process of this node signed more meanwhile, and shows it.
    if (now?.size !== size) return;
    const { countries } = await parts.trust();
    const partners = compares ? await restores.agreedWith(restore) : [];
    const continued = new Set(partners.flatMap((one) => (one.continuedAt === undefined ? [] : [one.country])));
    for (const to of countries) {
      if (to === parts.here) continue;
      const before = (await kept.cosigned(to, origin))?.size ?? 0;
      const asksIt = asks || (compares && !continued.has(to));
      if (before !== now.size || asksIt) await show(parts, { now, tree, before, asks: asksIt }, to);
    }
    asks = false;
  };
}

/** @returns nothing where something else stands in its place: what is not kept, nobody is shown, or this node would look as if it had lost it */
async function signed(
  { clock, kept, signers }: CheckpointParts,
  checkpoint: Omit<KeptCheckpoint, 'note'>,
): Promise<KeptCheckpoint | undefined> {
  const text = writtenCheckpoint(checkpoint);
  const made = { ...checkpoint, note: `${text}\n${signatureOf(text, signers.log)}` };
  await kept.keep(made, clock.now());
  return (await kept.at(made.origin, made.size))?.note === made.note ? made : undefined;
}

/** `asOf`: a moment at which nothing longer was signed. */
type NewestCheckpoint = KeptCheckpoint & { readonly asOf: Instant };

/**
 * The newest of a log that this node signed. Several processes and loops of it show its log, and one may be slow: by the moment whoever hears of a longer
 * one knows that this was shown before it, however late it arrives, and that nothing was cut off.
 */
export async function newestOf(
  { clock, kept }: Pick<CheckpointParts, 'clock' | 'kept'>,
  origin: string,
): Promise<NewestCheckpoint | undefined> {
  for (let one = await kept.latest(origin); one !== undefined;) {
    const asOf = clock.now();
    const still = await kept.latest(origin);
    if (still?.size === one.size) return { ...one, asOf };
    one = still;
  }
  return undefined;
}

export interface Shown {
  readonly now: NewestCheckpoint;
  readonly tree: Tree;
  /** As far as its receiver signed it. */
  readonly before: number;
  /** The receiver's own log is wanted back. */
  readonly asks: boolean;
}

export async function show(
  { here, kept, signers, tell }: Pick<CheckpointParts, 'here' | 'kept' | 'signers' | 'tell'>,
  { asks, before, now, tree }: Shown,
  to: CountryCode,
): Promise<void> {
  const proof = (await tree.consistency(before, now.size)).map((hash) => hash.toString('base64'));
  const held = asks ? await kept.witnessed(to) : undefined;
  const from = held === undefined ? { size: 0 } : { origin: held.origin, size: held.size };
  const data = { note: now.note, key: writtenKey(signers.log), before, proof, ...(asks ? { asks: from } : {}) };
  await tell(to, { type: 'checkpoint.made', data }, aboutNoCase(here), now.asOf);
}
