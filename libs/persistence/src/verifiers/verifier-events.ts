import type { Instant } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { inTransaction, prismaOn } from '../database/index.js';
import type { Subscription } from './subscriptions.js';

/** A security event token for one verifier. */
export interface VerifierEvent {
  readonly jti: string;
  readonly token: string;
}

/** An event whose turn it is to be pushed. */
export interface DuePush extends VerifierEvent {
  readonly callback: string;
  /** This one included. */
  readonly tries: number;
  readonly createdAt: Date;
}

/** An event, and what came of it. */
export interface DeliveryRecord {
  /** Grows with time. */
  readonly seq: bigint;
  readonly jti: string;
  readonly subscription: string;
  readonly createdAt: Instant;
  readonly receivedAt?: Instant;
  readonly tries: number;
  readonly nextTryAt?: Instant;
  readonly lastFault?: string;
}

export interface VerifierEvents {
  /** Once for each `jti`; pushed from now on where the verifier said where. */
  leave(to: Subscription, event: VerifierEvent, at: Instant): Promise<void>;
  known(jti: string): Promise<boolean>;
  /**
   * Takes events whose time has come; nobody else takes them until `lease`. A pusher that dies is no loss: after its
   * lease they are due again. Of one subscription only the oldest that is still pushed: a server that is slow, or that took
   * nothing for a while, does not read "reinstated" before "suspended".
   */
  takeDue(now: Instant, lease: Instant, atMost: number): Promise<readonly DuePush[]>;
  received(jti: string, at: Instant): Promise<void>;
  /** @param next undefined: it is pushed no more, and waits to be asked for */
  failed(jti: string, fault: string, next: Instant | undefined): Promise<void>;
  /**
   * What a verifier did not acknowledge yet, oldest first; with `since`, everything from that moment on, received or not.
   */
  waiting(verifier: string, atMost: number, since?: Instant): Promise<readonly VerifierEvent[]>;
  /** Those that are this verifier's; others are nobody's business. */
  /** Newest first. @param before `seq` of the last one of the page before */
  deliveries(verifier: string, atMost: number, before?: bigint): Promise<readonly DeliveryRecord[]>;
  /** Pushes it once more, received or not; false where it is not theirs, or nowhere to push it to. */
  again(verifier: string, jti: string, at: Instant): Promise<boolean>;
  acknowledge(verifier: string, jtis: readonly string[], at: Instant): Promise<void>;
}

export function verifierEventsOf(pool: Pool): VerifierEvents {
  const prisma = prismaOn(pool);
  const events = prisma.verifierEvent;
  return {
    async leave({ callback, id, verifier }, { jti, token }, at) {
      const due = callback === undefined ? null : at;
      await events.createMany({
        data: { jti, subscriptionId: id, verifier, token, createdAt: at, nextTryAt: due },
        skipDuplicates: true,
      });
    },
    known: async (jti) => (await events.count({ where: { jti } })) === 1,
    async takeDue(now, lease, atMost) {
      // SQL: takes rows that nobody else is taking, and waits for none.
      const { rows } = await pool.query<DuePush>(
        `UPDATE verifier_events event SET tries = event.tries + 1, next_try_at = $2
         FROM (
           SELECT waiting.seq, subscription.callback
           FROM verifier_events waiting JOIN verifier_subscriptions subscription ON subscription.id = waiting.subscription
           WHERE waiting.next_try_at <= $1 AND subscription.callback IS NOT NULL AND NOT EXISTS (
             SELECT 1 FROM verifier_events earlier
             WHERE earlier.subscription = waiting.subscription AND earlier.seq < waiting.seq AND earlier.next_try_at IS NOT NULL
           )
           ORDER BY waiting.next_try_at LIMIT $3
           FOR UPDATE OF waiting SKIP LOCKED
         ) due
         WHERE event.seq = due.seq
         RETURNING event.jti, event.token, event.tries, event.created_at AS "createdAt", due.callback`,
        [now, lease, atMost],
      );
      return rows;
    },
    async received(jti, at) {
      await events.updateMany({ where: { jti }, data: { receivedAt: at, nextTryAt: null, lastFault: null } });
    },
    async failed(jti, fault, next) {
      await events.updateMany({ where: { jti }, data: { lastFault: fault, nextTryAt: next ?? null } });
    },
    waiting: (verifier, atMost, since) =>
      events.findMany({
        where: { verifier, ...(since === undefined ? { receivedAt: null } : { createdAt: { gte: since } }) },
        select: { jti: true, token: true },
        orderBy: { seq: 'asc' },
        take: atMost,
      }),
    async deliveries(verifier, atMost, before) {
      const rows = await events.findMany({
        where: { verifier, ...(before === undefined ? {} : { seq: { lt: before } }) },
        omit: { token: true, verifier: true },
        orderBy: { seq: 'desc' },
        take: atMost,
      });
      return rows.map(({ createdAt, lastFault, nextTryAt, receivedAt, subscriptionId, ...row }) => ({
        ...{ ...row, subscription: subscriptionId, createdAt: instant(createdAt) },
        ...(receivedAt === null ? {} : { receivedAt: instant(receivedAt) }),
        ...(nextTryAt === null ? {} : { nextTryAt: instant(nextTryAt) }),
        ...(lastFault === null ? {} : { lastFault }),
      }));
    },
    async again(verifier, jti, at) {
      const { count } = await events.updateMany({
        where: { verifier, jti, subscription: { callback: { not: null }, endedAt: null } },
        data: { nextTryAt: at },
      });
      return count === 1;
    },
    async acknowledge(verifier, jtis, at) {
      const theirs = { verifier, jti: { in: [...jtis] } };
      await inTransaction(pool, async (tx) => {
        // Whoever acknowledges again does not move the moment of the first time.
        await tx.verifierEvent.updateMany({ where: { ...theirs, receivedAt: null }, data: { receivedAt: at } });
        await tx.verifierEvent.updateMany({ where: theirs, data: { nextTryAt: null } });
      });
    },
  };
}
