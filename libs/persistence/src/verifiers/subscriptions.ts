import type { CaseId, Instant } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';

/** A verifier wants to hear what becomes of a credential that it was shown. */
export interface Subscription {
  readonly id: string;
  /** OAuth client. */
  readonly verifier: string;
  readonly credential: CaseId;
  /** Where its events are pushed; without one it asks for them. */
  readonly callback?: string;
  readonly createdAt: Instant;
}

export interface Subscriptions {
  /** One for each verifier and credential: subscribing again changes where events are pushed. */
  begin(subscription: Subscription): Promise<Subscription>;
  of(verifier: string): Promise<readonly Subscription[]>;
  /** Whoever wants to hear of one of these credentials. */
  to(credentials: readonly CaseId[]): Promise<readonly Subscription[]>;
  /** False where the verifier has no such subscription. */
  end(verifier: string, id: string, at: Instant): Promise<boolean>;
}

interface Row {
  readonly id: string;
  readonly verifier: string;
  readonly credential: CaseId;
  readonly callback: string | null;
  readonly createdAt: Date;
}

const columns = 'id, verifier, credential, callback, created_at AS "createdAt"';

export function subscriptionsOf(pool: Pool): Subscriptions {
  const read = async (text: string, values: readonly unknown[]) => {
    const { rows } = await pool.query<Row>(text, [...values]);
    return rows.map(subscriptionOf);
  };
  return {
    async begin({ callback, createdAt, credential, id, verifier }) {
      const [begun] = await read(
        `INSERT INTO verifier_subscriptions (id, verifier, credential, callback, created_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (verifier, credential) WHERE ended_at IS NULL DO UPDATE SET callback = excluded.callback
         RETURNING ${columns}`,
        [id, verifier, credential, callback ?? null, createdAt],
      );
      if (begun === undefined) throw new Error('a subscription was neither begun nor changed');
      return begun;
    },
    of: (verifier) =>
      read(
        `SELECT ${columns} FROM verifier_subscriptions WHERE verifier = $1 AND ended_at IS NULL ORDER BY created_at, id`,
        [verifier],
      ),
    to: (credentials) =>
      read(
        `SELECT ${columns} FROM verifier_subscriptions WHERE credential = ANY ($1) AND ended_at IS NULL ORDER BY id`,
        [credentials],
      ),
    async end(verifier, id, at) {
      const { rowCount } = await pool.query(
        'UPDATE verifier_subscriptions SET ended_at = $3 WHERE id = $2 AND verifier = $1 AND ended_at IS NULL',
        [verifier, id, at],
      );
      return rowCount === 1;
    },
  };
}

const subscriptionOf = ({ callback, createdAt, ...row }: Row): Subscription => ({
  ...row,
  ...(callback === null ? {} : { callback }),
  createdAt: instant(createdAt),
});
