import type { CaseId, CountryCode, Instant } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';

/** An event of another country's that was applied here. */
export interface Had {
  readonly id: string;
  /** As of the envelope. */
  readonly type: string;
  readonly caseId: CaseId;
  readonly at: Instant;
  /** In which the file here is. */
  readonly stage: string;
}

/** What this node has of another country and for it, by their ids from one on; `next` where more follows. */
export interface Page {
  readonly had: readonly Had[];
  /** What it sent to that country, and that country said it applied; and what is on its way again. */
  readonly sent: readonly string[];
  readonly next?: string;
}

export interface ToldTo {
  page(country: CountryCode, since: Instant, after: string | undefined, atMost: number): Promise<Page>;
  /** Has what that country lost leave again: what it was told, and nothing else; so often at most. @returns how many */
  sendAgain(country: CountryCode, eventIds: readonly string[]): Promise<number>;
}

/** SQL: of both sides the next ones by id; ids are compared as ids, whatever the order of the database's language. */
const had = {
  name: 'restores:had',
  text: `
    SELECT event_id AS id, type, case_id AS "caseId", happened_at AS at, coalesce(stage, 'unknown') AS stage
    FROM inbox LEFT JOIN cases ON cases.id = case_id
    WHERE country = $1 AND received_at >= $2 AND event_id::uuid > $3 ORDER BY event_id::uuid LIMIT $4`,
};
/** SQL: the same of what was sent. */
const sent = {
  name: 'restores:sent',
  text: `
    SELECT event_id AS id FROM outbox
    WHERE country = $1 AND event_id > $3 AND (
      became = 'applied' AND confirmed_at >= $2 OR attempt > 1 AND coalesce(became, 'unconfirmed') = 'unconfirmed'
    ) ORDER BY event_id LIMIT $4`,
};

/** SQL: in one statement; as the next attempt each. What is on its way again already leaves no other time. */
const again = {
  name: 'restores:send again',
  text: `
    UPDATE outbox SET attempt = attempt + 1
    WHERE country = $1 AND event_id = ANY ($2::uuid[]) AND became = 'applied' AND attempt < 50`,
};

const first = '00000000-0000-0000-0000-000000000000';

export const toldTo = (pool: Pool): ToldTo => ({
  async page(country, since, after = first, atMost) {
    const values = [country, since, after, atMost];
    const [inbox, outbox] = await Promise.all([
      pool.query<Omit<Had, 'at'> & { at: Date }>({ ...had, values }),
      pool.query<{ id: string }>({ ...sent, values }),
    ]);
    // A side that is full may have more: both end where the shorter of them does.
    const ends = [inbox.rows, outbox.rows].flatMap((rows) => (rows.length === atMost ? [rows.at(-1)?.id ?? ''] : []));
    const [next] = ends.toSorted();
    const within = ({ id }: { readonly id: string }) => next === undefined || id <= next;
    return {
      had: inbox.rows.filter(within).map((row) => ({ ...row, at: instant(row.at) })),
      sent: outbox.rows.filter(within).map(({ id }) => id),
      ...(next === undefined ? {} : { next }),
    };
  },
  async sendAgain(country, eventIds) {
    const { rowCount } = await pool.query({ ...again, values: [country, eventIds] });
    return rowCount ?? 0;
  },
});
