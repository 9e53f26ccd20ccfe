import { createHmac, randomInt, randomUUID } from 'node:crypto';
import type { CaseId, Instant } from '@puente/domain/kernel';
import { instant, milliseconds } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { inTransaction, prismaOn, together } from '../database/index.js';
import { codeSql } from './code-sql.js';

export interface IssuedCode {
  /** Six digits; known to nobody but who gets this answer. */
  readonly code: string;
  readonly expiresAt: Instant;
}

export interface ReceiptCode {
  /** The same id twice keeps the first. */
  readonly id: string;
  readonly caseId: CaseId;
  readonly code: string;
  readonly expiresAt: Instant;
}

/** One-time codes for the worker's page. A case has at most one live code that was asked for, beside its receipt's. */
export interface AccessCodes {
  /** Asking again ends the code asked for before. */
  createCode(caseId: CaseId, minutes: number, now: Instant): Promise<IssuedCode>;
  /** As it is kept; whoever settles the command that brings the receipt writes it with the command. */
  sealed(receipt: ReceiptCode): { readonly id: string; readonly hash: Uint8Array; readonly expiresAt: Instant };
  /** Keeps the code printed on a receipt; answers with when it ends. */
  keep(receipt: ReceiptCode): Promise<Instant>;
  /**
   * True once per code. Does the same work and answers the same for a wrong code, a used one, one that ran out, a
   * locked case and a case that does not exist.
   */
  redeem(caseId: CaseId, code: string, now: Instant): Promise<boolean>;
}

const wrongTries = 5;
const lockedFor = 15 * 60_000;

/** @param key of the HMAC under which codes are kept: six digits behind a plain hash would be found by trying */
export function accessCodes(pool: Pool, key: Uint8Array): AccessCodes {
  const prisma = prismaOn(pool);
  const hash = (caseId: CaseId, code: string) =>
    Uint8Array.from(createHmac('sha256', key).update(`${caseId} ${code}`).digest());
  return {
    async createCode(caseId, minutes, now) {
      const code = String(randomInt(1_000_000)).padStart(6, '0');
      const expiresAt = instant(milliseconds(now) + minutes * 60_000);
      const asked = { caseId, purpose: 'requested' };
      const row = { id: randomUUID(), ...asked, codeHash: hash(caseId, code), expiresAt, createdAt: now };
      await inTransaction(pool, async ({ accessCode }) => {
        await accessCode.deleteMany({ where: asked });
        await accessCode.createMany({ data: row });
      });
      return { code, expiresAt };
    },
    sealed: ({ id, caseId, code, expiresAt }) => ({ id, hash: hash(caseId, code), expiresAt }),
    async keep({ id, caseId, code, expiresAt }) {
      const row = { id, caseId, purpose: 'receipt', codeHash: hash(caseId, code), expiresAt, createdAt: new Date() };
      await prisma.accessCode.createMany({ data: row, skipDuplicates: true });
      const kept = await prisma.accessCode.findUnique({ where: { id }, select: { expiresAt: true } });
      return instant(kept?.expiresAt ?? expiresAt);
    },
    // SQL: two statements, each of which leaves with the transaction's begin or end; see `codeSql`.
    async redeem(caseId, code, now) {
      const client = await pool.connect();
      let done = false;
      try {
        // Tries of one case take turns, so that fifty at once are not fifty tries before the lock.
        const gate = await Promise.all(
          together(client, () => [client.query('BEGIN'), client.query({ ...codeSql.gate, values: [caseId, now] })]),
        );
        const { open } = gate[1].rows[0] as { open: boolean };
        const values = [caseId, hash(caseId, code), now, open, wrongTries, instant(milliseconds(now) + lockedFor)];
        const [tried] = await Promise.all(
          together(client, () => [client.query({ ...codeSql.redeem, values }), client.query('COMMIT')]),
        );
        done = true;
        return (tried.rows[0] as { redeemed: boolean }).redeemed;
      } finally {
        client.release(!done);
      }
    },
  };
}
