import type { Instant } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { prismaOn } from '../database/index.js';

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
}

/** What an operator sees: the reason and the place. */
export interface QuarantinedEvent extends EventPlace {
  readonly id: number;
  readonly reason: string;
  readonly detail: string;
  readonly country?: string;
  readonly eventId?: string;
  readonly receivedAt: Instant;
}

export interface QuarantinedInFull extends QuarantinedEvent {
  readonly headers: Readonly<Record<string, string>>;
  /** Of what is kept of the content. */
  readonly bytes: number;
}

export interface Quarantine {
  /** The same place twice is one row. */
  put(rejected: Rejected): Promise<void>;
  /** The newest that nobody has dealt with. */
  list(limit?: number): Promise<readonly QuarantinedEvent[]>;
  /** One of them with its headers; of the content only its length, because an operator reads no personal data. */
  show(id: number): Promise<QuarantinedInFull | undefined>;
  /** False where there is none, or somebody has dealt with it. */
  resolve(id: number, at: Instant): Promise<boolean>;
}

const keptBytes = 65_536;

export function quarantineOf(pool: Pool): Quarantine {
  const prisma = prismaOn(pool);
  return {
    async put({ at, offset, body, country, eventId, ...rejected }) {
      const headers = { ...rejected.headers };
      const kept = { offset: BigInt(offset), body: Uint8Array.from(body.subarray(0, keptBytes)), receivedAt: at };
      const claimed = { country: country ?? null, eventId: eventId ?? null };
      await prisma.quarantinedEvent.createMany({
        data: { ...rejected, ...kept, ...claimed, headers },
        skipDuplicates: true,
      });
    },
    async list(limit = 100) {
      const rows = await prisma.quarantinedEvent.findMany({
        where: { resolvedAt: null },
        omit: { body: true, headers: true, resolvedAt: true },
        orderBy: { id: 'desc' },
        take: limit,
      });
      return rows.map(eventOf);
    },
    async show(id) {
      const row = await prisma.quarantinedEvent.findUnique({ where: { id: BigInt(id) }, omit: { resolvedAt: true } });
      if (row === null) return undefined;
      const { body, headers, ...event } = row;
      return { ...eventOf(event), headers: headers as Record<string, string>, bytes: body.length };
    },
    async resolve(id, at) {
      const { count } = await prisma.quarantinedEvent.updateMany({
        where: { id: BigInt(id), resolvedAt: null },
        data: { resolvedAt: at },
      });
      return count === 1;
    },
  };
}

interface EventRow extends Omit<QuarantinedEvent, 'id' | 'offset' | 'country' | 'eventId' | 'receivedAt'> {
  readonly id: bigint;
  readonly offset: bigint;
  readonly country: string | null;
  readonly eventId: string | null;
  readonly receivedAt: Date;
}

const eventOf = ({ id, offset, country, eventId, receivedAt, ...row }: EventRow): QuarantinedEvent => ({
  ...row,
  id: Number(id),
  offset: offset.toString(),
  receivedAt: instant(receivedAt),
  ...(country === null ? {} : { country }),
  ...(eventId === null ? {} : { eventId }),
});
