import type { Instant } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { inTransaction, prismaOn } from '../database/index.js';

/** Where an event lay; no place has two. */
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
}

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
  /** The same place twice is one row. */
  put(rejected: Rejected): Promise<void>;
  /** The newest that nobody has dealt with. */
  list(limit?: number): Promise<readonly QuarantinedEvent[]>;
  /** One of them with its headers; of the content only its length, because an operator reads no personal data. */
  show(id: number): Promise<QuarantinedInFull | undefined>;
  /** Bytes of a country's that are kept for that reason, or whole for whatever became of it. */
  bytesOf(country: string, reason: string): Promise<number>;
  /** Bytes of a topic's of which the beginning is kept. */
  sampleBytesOf(topic: string): Promise<number>;
  /** Its content goes. False where there is none, or somebody has dealt with it. */
  resolve(id: number, at: Instant): Promise<boolean>;
  /** One whose cause was mended; `cut` where not all of it was kept, so that only its sender can send it again. */
  retry(id: number, at: Instant): Promise<'released' | 'cut' | 'none'>;
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
  return {
    async put({ at, offset, body, country, eventId, headers, kept, ...rejected }) {
      const content = kept === 'all' ? body : body.subarray(0, sampleBytes);
      const left =
        kept === 'nothing'
          ? { ...nothing, emptiedAt: at }
          : { body: Uint8Array.from(content), headers: { ...headers } };
      const claimed = { country: country ?? null, eventId: eventId ?? null };
      await events.createMany({
        data: { ...rejected, ...left, ...claimed, offset: BigInt(offset), receivedAt: at },
        skipDuplicates: true,
      });
    },
    async list(limit = 100) {
      const rows = await events.findMany({
        where: { resolvedAt: null },
        omit: { body: true, headers: true, ...ofNobody },
        orderBy: { id: 'desc' },
        take: limit,
      });
      return rows.map(eventOf);
    },
    async show(id) {
      const row = await events.findUnique({ where: { id: BigInt(id) }, omit: ofNobody });
      if (row === null) return undefined;
      const { body, headers, ...event } = row;
      return { ...eventOf(event), headers: headers as Record<string, string>, bytes: body.length };
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
    async retry(id, at) {
      // SQL: whether all of it is there says its length, which Prisma's client would have to read whole.
      const { rows } = await pool.query<{ whole: boolean }>(
        `SELECT emptied_at IS NULL AND octet_length(body) <> $2 AS whole FROM quarantine WHERE id = $1 AND resolved_at IS NULL`,
        [id, sampleBytes],
      );
      const [found] = rows;
      if (found?.whole === false) return 'cut';
      const waiting = { id: BigInt(id), resolvedAt: null, emptiedAt: null };
      const { count } = await events.updateMany({ where: waiting, data: { releasedAt: at } });
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

/** What is left of the content. */
const nothing = { body: new Uint8Array(), headers: {} };

/** Of the row, for the node itself. */
const ofNobody = { resolvedAt: true, releasedAt: true } as const;

interface EventRow extends Omit<
  QuarantinedEvent,
  'id' | 'offset' | 'country' | 'eventId' | 'receivedAt' | 'emptiedAt'
> {
  readonly id: bigint;
  readonly offset: bigint;
  readonly country: string | null;
  readonly eventId: string | null;
  readonly receivedAt: Date;
  readonly emptiedAt: Date | null;
}

const eventOf = ({ id, offset, country, emptiedAt, eventId, receivedAt, ...row }: EventRow): QuarantinedEvent => ({
  ...row,
  id: Number(id),
  offset: offset.toString(),
  receivedAt: instant(receivedAt),
  ...(country === null ? {} : { country }),
  ...(eventId === null ? {} : { eventId }),
  ...(emptiedAt === null ? {} : { emptiedAt: instant(emptiedAt) }),
});
