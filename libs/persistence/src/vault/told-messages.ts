import { randomUUID } from 'node:crypto';
import type { CaseId, DossierId, Instant, NoticeId } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { prismaOn } from '../database/index.js';
import { about } from './about.js';
import type { DossierKeys } from './dossier-keys.js';
import { keyOfDossier } from './key-of-dossier.js';

/** What the worker was told, and how. */
export interface ToldMessage {
  readonly caseId: CaseId;
  /** Of a later try, with its number: `n1/2`. */
  readonly notice: NoticeId;
  readonly channel: string;
  readonly text: string;
  readonly sentAt: Instant;
  /** The carrier only took it, and reports later. */
  readonly accepted: boolean;
}

export interface ToldMessages {
  /** Keeps a message sealed with its dossier's key; a try is kept once. */
  keep(dossier: DossierId, message: ToldMessage): Promise<void>;
  of(dossier: DossierId, caseId: CaseId): Promise<readonly ToldMessage[]>;
}

export function toldMessagesIn(pool: Pool, keys: DossierKeys): ToldMessages {
  const prisma = prismaOn(pool);
  return {
    async keep(dossier, { accepted, caseId, notice, channel, text, sentAt }) {
      const key = await keyOfDossier(prisma, keys, dossier);
      if (key === undefined) return;
      const sealed = key.seal(Buffer.from(text), about.message(caseId, notice));
      const row = { id: randomUUID(), caseId, noticeId: notice, channel, sealed, sentAt, accepted };
      await prisma.message.createMany({ data: row, skipDuplicates: true });
    },
    async of(dossier, caseId) {
      const key = await keyOfDossier(prisma, keys, dossier);
      if (key === undefined) return [];
      const rows = await prisma.message.findMany({ where: { caseId }, orderBy: { sentAt: 'asc' } });
      return rows.map((row) => ({
        caseId,
        notice: row.noticeId as NoticeId,
        channel: row.channel,
        text: key.unseal(row.sealed, about.message(caseId, row.noticeId)).toString('utf8'),
        sentAt: instant(row.sentAt),
        accepted: row.accepted,
      }));
    },
  };
}
