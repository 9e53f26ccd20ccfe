import { randomUUID } from 'node:crypto';
import type { CaseId, CountryCode, TimeSource } from '@puente/domain/kernel';
import { newCaseNumber } from '@puente/domain/kernel';
import { seal } from '@puente/messaging/envelope';
import type { EventBus } from '@puente/messaging/event-bus';
import type { NodeKeys, TrustAnnex } from '@puente/messaging/keys';
import type { Pool } from '@puente/persistence/database';
import type { Restores } from '@puente/persistence/restores';
import type { KeptCheckpoint, KeptCheckpoints, LogKeys, Tree } from '@puente/settlement/log';
import {
  logSize,
  originOf,
  signatureOf,
  tilesOf,
  treeOver,
  writtenCheckpoint,
  writtenKey,
} from '@puente/settlement/log';

export interface CheckpointParts {
  readonly pool: Pool;
  readonly kept: KeptCheckpoints;
  readonly restores: Pick<Restores, 'newest'>;
  readonly signers: LogKeys;
  readonly did: string;
  readonly bus: Pick<EventBus, 'publish'>;
  readonly keys: () => Promise<NodeKeys>;
  readonly trust: () => Promise<TrustAnnex>;
  readonly clock: TimeSource;
  /** What this node has kept of its log is not what it signed: it signs no more of it. */
  readonly onRewritten: (size: number) => Promise<void>;
}

/** What is told of a log is about no case; a country's are read in their order, because they share a number. */
export const aboutNoCase = (here: CountryCode): CaseId => newCaseNumber(here, 2000, new Uint8Array(6));

/**
 * Signs what the log is now, where it grew, and shows it to each partner as the continuation of what that one signed last. What a partner has
 * not signed is shown again at the next turn.
 */
export function checkpointing(parts: CheckpointParts): () => Promise<void> {
  return async () => {
    const { kept, pool, restores } = parts;
    const restore = await restores.newest();
    if (restore !== undefined && restore.openedAt === undefined) return;
    const origin = originOf(parts.did, restore?.epoch);
    const [size, last] = [await logSize(pool), await kept.latest(origin)];
    if (size === 0) return;
    const tree = treeOver(tilesOf(pool), size);
    if (last !== undefined && (size < last.size || !(await tree.root(last.size)).equals(last.root)))
      return parts.onRewritten(last.size);
    const now = last?.size === size ? last : await signed(parts, { origin, size, root: await tree.root(size) });
    const { countries } = await parts.trust();
    for (const to of countries) await show(parts, now, tree, to);
  };
}

async function signed(
  { clock, kept, signers }: CheckpointParts,
  checkpoint: Omit<KeptCheckpoint, 'note'>,
): Promise<KeptCheckpoint> {
  const text = writtenCheckpoint(checkpoint);
  const made = { ...checkpoint, note: `${text}\n${signatureOf(text, signers.log)}` };
  await kept.keep(made, clock.now());
  return made;
}

async function show(parts: CheckpointParts, now: KeptCheckpoint, tree: Tree, to: CountryCode): Promise<void> {
  const [own, trust] = await Promise.all([parts.keys(), parts.trust()]);
  const receiver = to === own.country ? undefined : trust.of(to);
  if (receiver === undefined) return;
  const before = (await parts.kept.cosigned(to, now.origin))?.size ?? 0;
  if (before === now.size) return;
  const proof = (await tree.consistency(before, now.size)).map((hash) => hash.toString('base64'));
  const data = { note: now.note, key: writtenKey(parts.signers.log), before, proof };
  const time = parts.clock.now();
  const told = { type: 'checkpoint.made', id: randomUUID(), subject: aboutNoCase(own.country), time, data } as const;
  await parts.bus.publish([await seal(told, { keys: own, did: parts.did }, receiver, time)]);
}
