import type { OutgoingMessage } from '@puente/domain/case';
import type { CaseId, CountryCode } from '@puente/domain/kernel';
import type { Pool, PoolClient } from '../database/index.js';

/** What another country is to be told, as settlement left it. */
export interface OutboxRow {
  readonly id: number;
  /** The event's id, the same however often it is sent. */
  readonly eventId: string;
  readonly caseId: CaseId;
  readonly type: OutgoingMessage['type'];
  readonly to: CountryCode;
  readonly message: OutgoingMessage;
}

/** Sends rows, in their order per case, and says which of them have left. */
export type Publisher = (rows: readonly OutboxRow[]) => Promise<readonly number[]>;

export interface Outbox {
  /**
   * Gives the oldest unsent rows to a publisher and marks those that left. One publisher works at a time, whatever
   * process it is in; another one is told `busy`. A publisher that dies gives its turn back, and its rows are sent again.
   *
   * @param besides cases whose next row cannot leave now; the rows behind them do
   * @returns how many left
   */
  publish(limit: number, publisher: Publisher, besides?: readonly CaseId[]): Promise<number | 'busy'>;
  waiting(): Promise<number>;
}

const turn = 7_400_010;

const unsent = `
  SELECT id, event_id AS "eventId", case_id AS "caseId", type, country AS "to", message FROM outbox
  WHERE sent_at IS NULL AND case_id <> ALL ($2::text[]) ORDER BY id LIMIT $1`;

/** @param patience milliseconds for which a publisher may stay silent before the server takes its turn away */
export function outboxOf(pool: Pool, patience = 60_000): Outbox {
  const take = async (client: PoolClient, ...[limit, publisher, besides = []]: Parameters<Outbox['publish']>) => {
    await client.query('BEGIN');
    await client.query(`SET LOCAL idle_in_transaction_session_timeout = ${Math.trunc(patience)}`);
    const { rows: turns } = await client.query<{ mine: boolean }>('SELECT pg_try_advisory_xact_lock($1) AS mine', [
      turn,
    ]);
    if (turns[0]?.mine !== true) return 'busy';
    const { rows } = await client.query<OutboxRow>(unsent, [limit, besides]);
    const left = rows.length === 0 ? [] : await publisher(rows);
    if (left.length > 0) await client.query('UPDATE outbox SET sent_at = now() WHERE id = ANY ($1::bigint[])', [left]);
    return left.length;
  };
  return {
    async publish(...of) {
      const client = await pool.connect();
      try {
        const left = await take(client, ...of);
        await client.query('COMMIT');
        client.release();
        return left;
      } catch (error) {
        client.release(true);
        throw error;
      }
    },
    async waiting() {
      const { rows } = await pool.query<{ n: number }>('SELECT count(*) AS n FROM outbox WHERE sent_at IS NULL');
      return rows[0]?.n ?? 0;
    },
  };
}
