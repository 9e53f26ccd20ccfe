import type { CaseId, CountryCode, Instant } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { prismaOn } from '../database/index.js';
import { personIsSealed } from '../queries/index.js';

/** An event of another country's that was applied here. */
export interface Had {
  readonly id: string;
  /** As of the envelope. */
  readonly type: string;
  /** As its sender said it, or, of what came before that was kept, as it is here: never that of a protection file. */
  readonly caseId: CaseId;
  /** It is as its sender said it. */
  readonly said: boolean;
  readonly at: Instant;
  /** In which the file here is; of nobody who is protected. */
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
  /** That country says that it is being restored: so say the pages of the cases that it has a part in, until it has not asked for a while. */
  hear(country: CountryCode, epoch: string, at: Instant): Promise<void>;
  /** Of which restore of that country this node's operator agreed to help; undefined where of none, or no longer. */
  helping(country: CountryCode, at: Instant): Promise<string | undefined>;
  page(country: CountryCode, since: Instant, after: string | undefined, atMost: number): Promise<Page>;
  /** So much waits to leave again that what is asked for now is not taken on. */
  isFull(): Promise<boolean>;
  /** Has what that country lost leave again: what it was told, and nothing else; each once in that restore. @returns how many */
  sendAgain(country: CountryCode, epoch: string, eventIds: readonly string[]): Promise<number>;
}

/** SQL: so much waits to leave again that no more is taken on; along the index of what is unsent. */
const full = '(SELECT count(*) FROM outbox late WHERE late.sent_at IS NULL AND late.attempt > 1) >= 500';
/** SQL: the same by itself. */
const isFull = { name: 'restores:full', text: `SELECT ${full} AS full` };

/** SQL: of both sides the next ones by id; ids are compared as ids, whatever the order of the database's language. */
const had = {
  name: 'restores:had',
  text: `
    SELECT event_id AS id, type, coalesce(said, case_id) AS "caseId", said IS NOT NULL AS said, happened_at AS at,
      CASE WHEN cases.id IS NULL OR sealed OR kind = 'protection' OR ${personIsSealed} THEN 'unknown' ELSE stage END AS stage
    FROM inbox LEFT JOIN cases ON cases.id = case_id
    WHERE (said IS NOT NULL OR kind IS DISTINCT FROM 'protection') AND country = $1 AND received_at >= $2 AND event_id::uuid > $3 ORDER BY event_id::uuid LIMIT $4`,
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

/**
 * SQL: in one statement; as the next attempt each. What is on its way again already leaves no other time, and what is new waits behind
 * few: where so much is on its way, the rest is for the next time that it is asked for. Before what is new of the same case, it must leave.
 */
const again = {
  name: 'restores:send again',
  text: `
    WITH once AS (
      INSERT INTO restore_sent_again (country, epoch, event_id)
      SELECT $1, $2, outbox.event_id FROM outbox
      WHERE outbox.country = $1 AND outbox.event_id = ANY ($3::uuid[]) AND became = 'applied' AND attempt < 50
        AND NOT ${full}
      ON CONFLICT DO NOTHING RETURNING event_id
    )
    UPDATE outbox SET attempt = attempt + 1 WHERE event_id IN (SELECT event_id FROM once)`,
};

/** SQL: a word that is older than another changes nothing; `since` is of the restore of which it tells. */
const heard = {
  name: 'restores:heard',
  text: `
    INSERT INTO partner_restores AS known (country, epoch, since, asked_at) VALUES ($1, $2, $3, $3)
    ON CONFLICT (country) DO UPDATE SET epoch = $2, asked_at = $3, since = CASE WHEN known.epoch = $2 THEN known.since ELSE $3 END
      WHERE known.asked_at < $3`,
};

const first = '00000000-0000-0000-0000-000000000000';

export const toldTo = (pool: Pool): ToldTo => ({
  async hear(country, epoch, at) {
    await pool.query({ ...heard, values: [country, epoch, at] });
  },
  async helping(country, at) {
    const help = await prismaOn(pool).restoreHelp.findFirst({ where: { country, endsAt: { gt: at } } });
    return help?.epoch;
  },
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
  async isFull() {
    const { rows } = await pool.query<{ full: boolean }>(isFull);
    return rows[0]?.full === true;
  },
  async sendAgain(country, epoch, eventIds) {
    const { rowCount } = await pool.query({ ...again, values: [country, epoch, eventIds] });
    return rowCount ?? 0;
  },
});
