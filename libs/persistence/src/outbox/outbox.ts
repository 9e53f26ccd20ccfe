import type { OutgoingMessage } from '@puente/domain/file/case';
import type { CaseId, CountryCode } from '@puente/domain/kernel';
import type { Pool, PoolClient } from '../database/index.js';
import { prismaOn, together } from '../database/index.js';
import { mayBeTakenYet } from './confirming.js';

/** What another country is to be told, as settlement left it. */
export interface OutboxRow {
  readonly id: number;
  /** The event's id, the same however often it is sent. */
  readonly eventId: string;
  readonly caseId: CaseId;
  readonly type: OutgoingMessage['type'];
  readonly to: CountryCode;
  readonly message: OutgoingMessage;
  /** 1, and one more each time that it is sent again on purpose. */
  readonly attempt: number;
  /** Before it was sent again, its receiver said that it took it. */
  readonly taken: boolean;
}

/**
 * Sends rows, in their order per case, and says which of them have left.
 *
 * @param isAtIt said again and again where that takes long: whoever falls silent loses its turn, and with it all that left
 */
export type Publisher = (rows: readonly OutboxRow[], isAtIt: () => Promise<void>) => Promise<readonly number[]>;

export interface Outbox {
  /**
   * Gives the oldest unsent rows to a publisher and marks those that left. One publisher works at a time, whatever
   * process it is in; another one is told `busy`. A publisher that dies gives its turn back, and its rows are sent again.
   *
   * @param besides cases whose next row cannot leave now; the rows behind them do
   * @returns how many left
   */
  publish(limit: number, publisher: Publisher, besides?: readonly CaseId[]): Promise<number | 'busy'>;
  /** What left before, and can be packed no more: it is sent no other time, and holds back nothing. */
  letGo(eventIds: readonly string[]): Promise<void>;
  waiting(): Promise<number>;
}

export interface OutboxOptions {
  /** Milliseconds for which a publisher may stay silent before the server takes its turn away. */
  readonly patience?: number;
  /** Milliseconds within which a receiver says what became of what left; each further time four times as long. */
  readonly confirmedWithin?: number;
}

const turn = 7_400_010;

/** SQL: one publisher at a time, by a lock that goes with its connection, in two round trips for each bundle. */
const take = {
  name: 'outbox:take',
  text: `
    SELECT pg_try_advisory_xact_lock($1) AS mine, set_config('idle_in_transaction_session_timeout', $2, true)`,
};
/** SQL: what it takes, in its turn. */
const unsent = {
  name: 'outbox:unsent',
  text: `
    SELECT id, event_id AS "eventId", case_id AS "caseId", type, country AS "to", message, attempt, taken FROM outbox
    WHERE sent_at IS NULL AND case_id <> ALL ($2::text[]) ORDER BY id LIMIT $1`,
};
/** SQL: what left, with the end of its turn. Its receiver may have said already what became of it, also that another time it may be taken. */
const mark = {
  name: 'outbox:mark',
  text: `
    UPDATE outbox SET sent_at = now(), confirm_by = CASE
      WHEN coalesce(became, 'unconfirmed') = 'unconfirmed' OR reason = ANY ($3::text[])
      THEN now() + make_interval(secs => $2 * power(4, least(attempt, 6) - 1)) END
    WHERE id = ANY ($1::bigint[])`,
};

/** SQL: nothing; the server hears that the turn is still somebody's. */
const atIt = { name: 'outbox:at it', text: 'SELECT' };

/** SQL: of what its receiver took once, that stays true. */
const letGo = {
  name: 'outbox:let go',
  text: `
    UPDATE outbox SET sent_at = now(), became = CASE WHEN taken THEN 'applied' ELSE 'gone' END
    WHERE event_id = ANY ($1::uuid[])`,
};

export function outboxOf(pool: Pool, { confirmedWithin = 600_000, patience = 60_000 }: OutboxOptions = {}): Outbox {
  /**
   * SQL: begins together with its turn; undefined where it is another one's. Taking it is a statement of its own: what is read after it sees all
   * that the last one marked.
   */
  const begin = async (client: PoolClient, limit: number, besides: readonly CaseId[]) => {
    const [, turns, found] = await together(client, () =>
      Promise.all([
        client.query('BEGIN'),
        client.query<{ mine: boolean }>({ ...take, values: [turn, String(Math.trunc(patience))] }),
        client.query<OutboxRow>({ ...unsent, values: [limit, besides] }),
      ]),
    );
    return turns.rows[0]?.mine === true ? found.rows : undefined;
  };
  const commit = (client: PoolClient, left: readonly number[]) =>
    together(client, () =>
      Promise.all([
        ...(left.length > 0 ? [client.query({ ...mark, values: [left, confirmedWithin / 1000, mayBeTakenYet] })] : []),
        client.query('COMMIT'),
      ]),
    );
  return {
    async publish(limit, publisher, besides = []) {
      const client = await pool.connect();
      try {
        const rows = await begin(client, limit, besides);
        const isAtIt = async () => void (await client.query(atIt));
        const left = rows === undefined || rows.length === 0 ? [] : await publisher(rows, isAtIt);
        await commit(client, left);
        client.release();
        return rows === undefined ? 'busy' : left.length;
      } catch (error) {
        client.release(true);
        throw error;
      }
    },
    async letGo(eventIds) {
      await pool.query({ ...letGo, values: [eventIds] });
    },
    waiting: () => prismaOn(pool).outboxRow.count({ where: { sentAt: null } }),
  };
}
