import type { CaseId, TimeSource } from '@puente/domain/kernel';
import { milliseconds } from '@puente/domain/kernel';
import type { SealedEvent } from '@puente/messaging/envelope';
import { seal } from '@puente/messaging/envelope';
import type { EventBus } from '@puente/messaging/event-bus';
import type { NodeKeys, TrustAnnex, TrustedNode } from '@puente/messaging/keys';
import type { Outbox, OutboxRow } from '@puente/persistence/outbox';
import type { Vault } from '@puente/persistence/vault';
import { SealBroken } from '@puente/persistence/vault';
import type { Logger } from '@puente/platform/logging';
import { CannotPack, pack } from './pack.js';

export interface Publication {
  readonly outbox: Outbox;
  readonly vault: Vault;
  readonly bus: EventBus;
  /** As they are now: a change of keys is taken up without a restart. */
  readonly keys: () => Promise<NodeKeys>;
  readonly trust: () => Promise<TrustAnnex>;
  readonly did: string;
  readonly clock: TimeSource;
  readonly log: Logger;
}

const rowsAtOnce = 200;
/** Sealed events that are held in memory before they are sent. */
const bytesAtOnce = 1_000_000;
/** After which a case whose next message could not leave is tried again. */
const heldBackMs = 60_000;

/**
 * Empties the outbox: everything unsent leaves, in order per case. A message that cannot be packed, or whose receiver
 * nobody knows, holds back its own case and no other. What was sent but not marked, after a crash, is sent again under
 * the same id, and settled once by its receiver. What left before and can be packed no more is let go: its receiver was told. What does not open
 * because a paper was lost here is let go only where its receiver took it: what nobody took waits until somebody brings the paper again.
 */
export function publisher(publication: Publication): () => Promise<void> {
  const heldBack = new Map<CaseId, number>();

  return async () => {
    const now = milliseconds(publication.clock.now());
    for (const [caseId, until] of heldBack) if (until <= now) heldBack.delete(caseId);
    let left: number | 'busy';
    do {
      const [stuck, gone] = [new Set<CaseId>(), new Set<string>()];
      left = await publication.outbox.publish(
        rowsAtOnce,
        (rows, isAtIt) => send(rows, { stuck, gone, isAtIt }, publication),
        [...heldBack.keys()],
      );
      if (gone.size > 0) await publication.outbox.letGo([...gone]);
      for (const caseId of stuck) heldBack.set(caseId, now + heldBackMs);
    } while (left !== 'busy' && left > 0);
  };
}

interface Bundle {
  /** Cases whose next message cannot leave now. */
  readonly stuck: Set<CaseId>;
  /** Events that left before, and name what is gone. */
  readonly gone: Set<string>;
  /** Papers over a slow line take minutes: the outbox hears that they leave. */
  readonly isAtIt: () => Promise<void>;
}

async function send(
  rows: readonly OutboxRow[],
  { gone, isAtIt, stuck }: Bundle,
  publication: Publication,
): Promise<readonly number[]> {
  const sent: number[] = [];
  const crate = crateFor(publication.bus, isAtIt);
  for (const row of rows) {
    if (stuck.has(row.caseId)) continue;
    try {
      await fill(crate, row, publication);
      sent.push(row.id);
    } catch (error) {
      if (!(error instanceof CannotLeave || error instanceof CannotPack || error instanceof SealBroken)) throw error;
      const about = { err: error, caseId: row.caseId, event: row.eventId, type: row.type };
      if (row.attempt > 1 && (error instanceof CannotPack || row.taken)) {
        gone.add(row.eventId);
        publication.log.warn(about, 'cannot be sent again: what it names was deleted or lost since');
        continue;
      }
      stuck.add(row.caseId);
      publication.log.error(about, 'cannot be sent');
    }
  }
  await crate.ship();
  return sent;
}

async function fill(crate: Crate, row: OutboxRow, { vault, did, clock, ...publication }: Publication): Promise<void> {
  const [keys, trust] = await Promise.all([publication.keys(), publication.trust()]);
  const receiver = receiverOf(row, keys, trust);
  for await (const told of pack(row, vault)) {
    await crate.add(await seal(told, { keys, did }, receiver, clock.now(), row.attempt));
  }
}

class CannotLeave extends Error {
  constructor() {
    super('the receiver is not in the trust annex');
    this.name = 'CannotLeave';
  }
}

function receiverOf({ to }: OutboxRow, keys: NodeKeys, trust: TrustAnnex): TrustedNode {
  const receiver = to === keys.country ? undefined : trust.of(to);
  if (receiver === undefined) throw new CannotLeave();
  return receiver;
}

interface Crate {
  add(event: SealedEvent): Promise<void>;
  ship(): Promise<void>;
}

/** Collects small events into one request to the broker; large ones leave as they come. */
function crateFor(bus: EventBus, isAtIt: () => Promise<void>): Crate {
  let events: SealedEvent[] = [];
  let bytes = 0;
  const ship = async () => {
    const full = events;
    events = [];
    bytes = 0;
    if (full.length > 0) await bus.publish(full);
  };
  return {
    ship,
    add: async (event) => {
      events.push(event);
      bytes += event.value.byteLength;
      if (bytes < bytesAtOnce) return;
      await ship();
      await isAtIt();
    },
  };
}
