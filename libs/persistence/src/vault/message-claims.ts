import type { CaseId, Instant } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { prismaOn } from '../database/index.js';

/** One try to tell a worker something, by whoever makes it. */
export interface MessageTry {
  readonly caseId: CaseId;
  /** Of a later try, with its number: `n1/2`. */
  readonly notice: string;
  /** A UUID, another one for each call. */
  readonly claimant: string;
}

export interface MessageClaims {
  /** False while another claimant has it; once that one's time is over it is taken over. */
  claim(one: MessageTry, now: Instant, until: Instant): Promise<boolean>;
  /** Its own, and none that was taken over. */
  release(one: MessageTry): Promise<void>;
}

/** A row for each, written at once: no connection is held while a message is on its way. */
export function messageClaimsOf(pool: Pool): MessageClaims {
  const { messageClaim: claims } = prismaOn(pool);
  return {
    async claim({ caseId, claimant, notice: noticeId }, now, until) {
      const data = { caseId, noticeId, claimant, until };
      const first = await claims.createMany({ data, skipDuplicates: true });
      if (first.count === 1) return true;
      const over = { caseId, noticeId, until: { lte: now } };
      const { count } = await claims.updateMany({ where: over, data: { claimant, until } });
      return count === 1;
    },
    async release({ caseId, claimant, notice: noticeId }) {
      await claims.deleteMany({ where: { caseId, noticeId, claimant } });
    },
  };
}
