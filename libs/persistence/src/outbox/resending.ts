import type { CaseId, CountryCode, Instant } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { prismaOn } from '../database/index.js';

/** What the receiver said became of it; `unconfirmed`: it said nothing in time; `gone`: it can be packed no more. */
export type Became = 'applied' | 'refused' | 'set-aside' | 'unconfirmed' | 'gone';

/** What another country was, or is to be, told; never what it says. */
export interface ToldRow {
  readonly eventId: string;
  readonly caseId: CaseId;
  readonly type: string;
  readonly to: CountryCode;
  readonly at: Instant;
  /** Undefined while it waits. */
  readonly sentAt?: Instant;
  readonly attempt: number;
  /** Undefined while it waits, or is waited for. */
  readonly became?: Became;
  /** The receiver's, a code. */
  readonly reason?: string;
  /** When the receiver said so. */
  readonly confirmedAt?: Instant;
  /** When it is sent again unless the receiver says what became of it. */
  readonly confirmBy?: Instant;
}

/** One event, or all that a country was told from a moment on. */
export type WhichTold = { readonly eventId: string } | { readonly to: CountryCode; readonly since: Instant };

export interface Resending {
  /** Newest first, so many at most. */
  list(which: WhichTold, atMost: number): Promise<readonly ToldRow[]>;
  /** Has what left leave again, in its order, as the next attempt: the relay finds it unsent. @returns how many */
  resend(which: WhichTold): Promise<number>;
}

export function resendingOf(pool: Pool): Resending {
  const rows = prismaOn(pool).outboxRow;
  return {
    async list(which, take) {
      const found = await rows.findMany({
        where: whereOf(which),
        orderBy: { id: 'desc' },
        take,
        omit: { id: true, message: true, taken: true },
      });
      return found.map(({ eventId, caseId, type, country, at, attempt, ...row }) => ({
        ...{ eventId, type, attempt, caseId: caseId as CaseId, to: country as CountryCode, at: instant(at) },
        ...(row.sentAt === null ? {} : { sentAt: instant(row.sentAt) }),
        ...(row.became === null ? {} : { became: row.became as Became }),
        ...(row.reason === null ? {} : { reason: row.reason }),
        ...(row.confirmedAt === null ? {} : { confirmedAt: instant(row.confirmedAt) }),
        ...(row.confirmBy === null ? {} : { confirmBy: instant(row.confirmBy) }),
      }));
    },
    async resend(which) {
      const where = { ...whereOf(which), sentAt: { not: null } };
      const { count } = await rows.updateMany({ where, data: { attempt: { increment: 1 } } });
      return count;
    },
  };
}

const whereOf = (which: WhichTold) =>
  'eventId' in which ? { eventId: which.eventId } : { country: which.to, at: { gte: which.since } };
