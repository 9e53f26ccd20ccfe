import { createHash } from 'node:crypto';
import type { Instant } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { inTransaction, prismaOn } from '../database/index.js';

/** Where an event lay. No place has two, until the broker loses its data and counts anew. */
export interface EventPlace {
  readonly topic: string;
  readonly partition: number;
  /** As Kafka's clients give it. */
  readonly offset: string;
}

/** An event that could not be accepted: where, why, and what came. */
export interface Rejected extends EventPlace {
  /** A code: BAD_SIGNATURE. */
  readonly reason: string;
  /** For the operator; never the content. */
  readonly detail: string;
  /** As claimed, not as proven. */
  readonly country?: string;
  readonly eventId?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  readonly at: Instant;
  /** `all`, because an operator may let it in after all; otherwise its first 64 kB, which is all of most, or nothing of it. */
  readonly kept: 'all' | 'beginning' | 'nothing';
}

/** What an operator sees: the reason and the place. */
export interface QuarantinedEvent extends EventPlace {
  readonly id: number;
  readonly reason: string;
  readonly detail: string;
  readonly country?: string;
  readonly eventId?: string;
  readonly receivedAt: Instant;
  /** When its content went; that it came stays. */
  readonly emptiedAt?: Instant;
  readonly standing: Standing;
  /** The account that had it judged afresh last, on the console; a terminal has none. */
  readonly releasedBy?: string;
}

/**
 * What becomes of one: it waits for somebody, the relay judges it afresh in a moment, or nobody has anything to do with it any more. Of what
 * was `cut` only its sender has the rest; whoever is `beyond-limit` is let in with all who wait of that country, once it was asked.
 */
export type Standing = 'waits' | 'being-judged' | 'cut' | 'beyond-limit' | 'dealt-with';

/** What an operator lets in by `release` alone. */
export const beyondLimit = 'TOO_MANY_NEW_PEOPLE';

export interface QuarantinedInFull extends QuarantinedEvent {
  readonly headers: Readonly<Record<string, string>>;
  /** Of what is kept of the content. */
  readonly bytes: number;
}

/** One that an operator lets in after all. */
export interface ReleasedEvent extends EventPlace {
  readonly id: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly value: Uint8Array;
}

export interface Quarantine {
  /** The same at the same place twice is one row. */
  put(rejected: Rejected): Promise<void>;
  /** The newest that nobody has dealt with. */
  list(limit?: number): Promise<readonly QuarantinedEvent[]>;
  /** One, also of those that somebody has dealt with. */
  find(id: number): Promise<QuarantinedEvent | undefined>;
  /** The same with its headers; of the content only its length, because an operator reads no personal data. */
  show(id: number): Promise<QuarantinedInFull | undefined>;
  /** Bytes of a country's that are kept for that reason, or whole for whatever became of it. */
  bytesOf(country: string, reason: string): Promise<number>;
  /** Bytes of a topic's of which the beginning is kept. */
  sampleBytesOf(topic: string): Promise<number>;
  /** Its content goes. False where there is none, or somebody has dealt with it. */
  resolve(id: number, at: Instant): Promise<boolean>;
  /** One whose cause was mended: the relay judges it afresh. @param by the account that asks, on the console */
  retry(id: number, at: Instant, by?: string): Promise<'released' | 'cut' | 'beyond-limit' | 'none'>;
  /** All that waits of a country for the same reason. @returns how many */
  release(country: string, reason: string, at: Instant): Promise<number>;
  /** The first of those released that is not taken yet. */
  nextReleased(): Promise<ReleasedEvent | undefined>;
  /** It was let in, and could not be accepted all the same. */
  setAsideAgain(id: number, why: Pick<Rejected, 'reason' | 'detail'>): Promise<void>;
  /** Takes away the content of what came before a moment. @returns of how many */
  empty(before: Instant, at: Instant): Promise<number>;
  /** How many that nobody has dealt with would be emptied so. */
  waitingSince(before: Instant): Promise<number>;
}

/** Of what nobody lets in, for whoever looks into why it came. */
export const sampleBytes = 65_536;

export function quarantineOf(pool: Pool): Quarantine {
  const { quarantinedEvent: events } = prismaOn(pool);
  // SQL: the weight of what is kept, which Prisma's client would have to read whole.
  const weigh = async (which: string, values: readonly unknown[]): Promise<number> => {
    const weight = `
      SELECT coalesce(sum(octet_length(body)), 0)::float8 AS bytes FROM quarantine WHERE emptied_at IS NULL AND ${which}`;
    const { rows } = await pool.query<{ bytes: number }>(weight, [...values]);
    return rows[0]?.bytes ?? 0;
  };
  const find = async (id: number) => {
    const row = await events.findUnique({ where: { id: BigInt(id) }, omit: unread });
    return row === null ? undefined : eventOf(row);
  };
  return {
    async put({ at, offset, body, country, eventId, headers, kept, ...rejected }) {
      const content = kept === 'all' ? body : body.subarray(0, sampleBytes);
      const left =
        kept === 'nothing'
          ? { ...nothing, emptiedAt: at }
          : { body: Uint8Array.from(content), headers: { ...headers } };
      const claimed = { country: country ?? null, eventId: eventId ?? null };
      await events.createMany({
        data: { ...rejected, ...left, ...claimed, offset: BigInt(offset), receivedAt: at, sha256: sha256Of(body) },
        skipDuplicates: true,
      });
    },
    async list(limit = 100) {
      const rows = await events.findMany({
        where: { resolvedAt: null },
        omit: unread,
        orderBy: { id: 'desc' },
        take: limit,
      });
      return rows.map(eventOf);
    },
    find,
    async show(id) {
      const row = await events.findUnique({ where: { id: BigInt(id) }, omit: { body: true, sha256: true } });
      if (row === null) return undefined;
      const { headers, ...event } = row;
      return { ...eventOf(event), headers: headers as Record<string, string>, bytes: row.bytes };
    },
    bytesOf: (country, reason) =>
      weigh('country = $1 AND (reason = $2 OR octet_length(body) > $3)', [country, reason, sampleBytes]),
    sampleBytesOf: (topic) => weigh('topic = $1 AND octet_length(body) <= $2', [topic, sampleBytes]),
    resolve: (id, at) =>
      inTransaction(pool, async ({ quarantinedEvent }) => {
        const open = { id: BigInt(id), resolvedAt: null };
        await quarantinedEvent.updateMany({ where: { ...open, emptiedAt: null }, data: { ...nothing, emptiedAt: at } });
        const { count } = await quarantinedEvent.updateMany({ where: open, data: { resolvedAt: at } });
        return count === 1;
      }),
    async retry(id, at, by) {
      const standing = (await find(id))?.standing ?? 'dealt-with';
      if (standing === 'cut' || standing === 'beyond-limit') return standing;
      if (standing === 'dealt-with') return 'none';
      const waiting = { id: BigInt(id), resolvedAt: null, emptiedAt: null };
      const { count } = await events.updateMany({
        where: waiting,
        data: { releasedAt: at, releasedBy: by ?? null },
      });
      return count === 1 ? 'released' : 'none';
    },
    async release(country, reason, at) {
      const waiting = { country, reason, resolvedAt: null, emptiedAt: null, releasedAt: null };
      const { count } = await events.updateMany({ where: waiting, data: { releasedAt: at } });
      return count;
    },
    async nextReleased() {
      const row = await events.findFirst({
        where: { releasedAt: { not: null }, resolvedAt: null },
        select: { id: true, topic: true, partition: true, offset: true, headers: true, body: true },
        orderBy: { id: 'asc' },
      });
      if (row === null) return undefined;
      const { body: value, headers, id, offset, ...place } = row;
      const shown = headers as Record<string, string>;
      return { ...place, id: Number(id), offset: offset.toString(), headers: shown, value };
    },
    async setAsideAgain(id, { detail, reason }) {
      await events.updateMany({ where: { id: BigInt(id) }, data: { reason, detail, releasedAt: null } });
    },
    async empty(before, at) {
      const { count } = await events.updateMany({
        where: { receivedAt: { lt: before }, emptiedAt: null },
        data: { ...nothing, emptiedAt: at, releasedAt: null },
      });
      return count;
    },
    waitingSince: (before) =>
      events.count({ where: { receivedAt: { lt: before }, emptiedAt: null, resolvedAt: null } }),
  };
}

const sha256Of = (body: Uint8Array) => Uint8Array.from(createHash('sha256').update(body).digest());

/** What is left of the content. */
const nothing = { body: new Uint8Array(), headers: {} };

/** Of the row, what nobody reads who only looks which there are. */
const unread = { body: true, headers: true, sha256: true } as const;

interface EventRow extends Omit<
  QuarantinedEvent,
  'id' | 'offset' | 'country' | 'eventId' | 'receivedAt' | 'emptiedAt' | 'releasedBy' | 'standing'
> {
  readonly id: bigint;
  readonly offset: bigint;
  readonly country: string | null;
  readonly eventId: string | null;
  readonly receivedAt: Date;
  readonly emptiedAt: Date | null;
  readonly releasedAt: Date | null;
  readonly releasedBy: string | null;
  readonly resolvedAt: Date | null;
  readonly bytes: number;
}

function standingOf({ bytes, emptiedAt, reason, releasedAt, resolvedAt }: EventRow): Standing {
  if (resolvedAt !== null) return 'dealt-with';
  if (releasedAt !== null) return 'being-judged';
  if (emptiedAt !== null || bytes === sampleBytes) return 'cut';
  return reason === beyondLimit ? 'beyond-limit' : 'waits';
}

const eventOf = (row: EventRow): QuarantinedEvent => {
  const { country, detail, emptiedAt, eventId, partition, reason, receivedAt, releasedBy, topic } = row;
  return {
    ...{ topic, partition, reason, detail, standing: standingOf(row) },
    id: Number(row.id),
    offset: row.offset.toString(),
    receivedAt: instant(receivedAt),
    ...(country === null ? {} : { country }),
    ...(eventId === null ? {} : { eventId }),
    ...(emptiedAt === null ? {} : { emptiedAt: instant(emptiedAt) }),
    ...(releasedBy === null ? {} : { releasedBy }),
  };
};
