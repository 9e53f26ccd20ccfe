import type { CaseId, CountryCode, TimeSource } from '@puente/domain/kernel';
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
  readonly restores: Pick<Restores, 'newest'>;
  readonly signers: LogKeys;
  readonly did: string;
  readonly tell: Telling;
  readonly here: CountryCode;
  readonly trust: () => Promise<TrustAnnex>;
  readonly clock: TimeSource;
  /** What this node has kept of its log is not what it signed: it signs no more of it. */
  readonly onRewritten: (size: number) => Promise<void>;
  /**
   * At its first turn, to show each partner what it has signed already: its answer is what it holds, by which a node finds out that an older
   * database was put back.
   */
  readonly atStart?: true;
}

/** What is told of a log is about no case; a country's are read in their order, because they share a number. */
export const aboutNoCase = (here: CountryCode): CaseId => newCaseNumber(here, 2000, new Uint8Array(6));

/**
 * Signs what the log is now, where it grew, and shows it to each partner as the continuation of what that one signed last. What a partner has
 * not signed is shown again at the next turn.
 */
export function checkpointing(parts: CheckpointParts): () => Promise<void> {
  let asks = parts.atStart === true;
  return async () => {
    const { kept, pool, restores } = parts;
    const restore = await restores.newest();
    if (restore !== undefined && restore.openedAt === undefined) return;
    const origin = originOf(parts.did, restore?.epoch);
    const [size, last] = [await logSize(pool), await kept.latest(origin)];
    if (size === 0) return;
    const tree = treeOver(tilesOf(pool), size);
    const isLost = async (held: KeptCheckpoint) =>
      size < held.size || !(await tree.root(held.size)).equals(held.root) || !isSigned(held, parts.signers.log);
    if (last !== undefined && (await isLost(last))) return parts.onRewritten(last.size);
    const now = last?.size === size ? last : await signed(parts, { origin, size, root: await tree.root(size) });
    if (now === undefined) return parts.onRewritten(size);
    const { countries } = await parts.trust();
    for (const to of countries) if (to !== parts.here) await show(parts, now, tree, to, asks);
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

async function show(
  { here, kept, signers, tell }: CheckpointParts,
  now: KeptCheckpoint,
  tree: Tree,
  to: CountryCode,
  asks: boolean,
): Promise<void> {
  const before = (await kept.cosigned(to, now.origin))?.size ?? 0;
  if (before === now.size && !asks) return;
  const proof = (await tree.consistency(before, now.size)).map((hash) => hash.toString('base64'));
  const data = { note: now.note, key: writtenKey(signers.log), before, proof };
  await tell(to, { type: 'checkpoint.made', data }, aboutNoCase(here));
}
