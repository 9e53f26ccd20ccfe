import type { Instant } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
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

export interface VerifierEvents {
  /** Once for each `jti`; pushed from now on where the verifier said where. */
  leave(to: Subscription, event: VerifierEvent, at: Instant): Promise<void>;
  known(jti: string): Promise<boolean>;
  /**
   * Takes events whose time has come; nobody else takes them until `lease`. A pusher that dies is no loss: after its
   * lease they are due again.
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
  acknowledge(verifier: string, jtis: readonly string[], at: Instant): Promise<void>;
}

export function verifierEventsOf(pool: Pool): VerifierEvents {
  return {
    async leave({ callback, id, verifier }, { jti, token }, at) {
      await pool.query(
        `INSERT INTO verifier_events (jti, subscription, verifier, token, created_at, next_try_at)
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (jti) DO NOTHING`,
        [jti, id, verifier, token, at, callback === undefined ? null : at],
      );
    },
    async known(jti) {
      const { rowCount } = await pool.query('SELECT 1 FROM verifier_events WHERE jti = $1', [jti]);
      return rowCount === 1;
    },
    async takeDue(now, lease, atMost) {
      const { rows } = await pool.query<DuePush>(
        `UPDATE verifier_events event SET tries = event.tries + 1, next_try_at = $2
         FROM (
           SELECT seq FROM verifier_events WHERE next_try_at <= $1 ORDER BY next_try_at LIMIT $3
           FOR UPDATE SKIP LOCKED
         ) due, verifier_subscriptions subscription
         WHERE event.seq = due.seq AND subscription.id = event.subscription AND subscription.callback IS NOT NULL
         RETURNING event.jti, event.token, event.tries, event.created_at AS "createdAt", subscription.callback`,
        [now, lease, atMost],
      );
      return rows;
    },
    async received(jti, at) {
      await pool.query(
        'UPDATE verifier_events SET received_at = $2, next_try_at = NULL, last_fault = NULL WHERE jti = $1',
        [jti, at],
      );
    },
    async failed(jti, fault, next) {
      await pool.query('UPDATE verifier_events SET last_fault = $2, next_try_at = $3 WHERE jti = $1', [
        jti,
        fault,
        next ?? null,
      ]);
    },
    async waiting(verifier, atMost, since) {
      const { rows } = await pool.query<VerifierEvent>(
        `SELECT jti, token FROM verifier_events
         WHERE verifier = $1 AND (created_at >= $3 OR ($3::timestamptz IS NULL AND received_at IS NULL))
         ORDER BY seq LIMIT $2`,
        [verifier, atMost, since ?? null],
      );
      return rows;
    },
    async acknowledge(verifier, jtis, at) {
      await pool.query(
        `UPDATE verifier_events SET received_at = coalesce(received_at, $3), next_try_at = NULL
         WHERE verifier = $1 AND jti = ANY ($2::uuid[])`,
        [verifier, jtis, at],
      );
    },
  };
}
