import { createHash } from 'node:crypto';
import type { ShareFact } from '@puente/domain/insight/disclosure';
import type { CaseId, DossierId, Instant, PlainDate } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { Pool, Prisma } from '../database/index.js';
import { dateOf, dayOf, prismaOn } from '../database/index.js';
import { about } from './about.js';
import type { DossierKeys } from './dossier-keys.js';
import { keyOfDossier } from './key-of-dossier.js';

export interface NewShare {
  /** The same id twice keeps the first. */
  readonly id: string;
  readonly credential: CaseId;
  readonly dossier: DossierId;
  readonly facts: readonly ShareFact[];
  /** For whom it is, in the worker's words; nobody else reads it. */
  readonly label: string;
  readonly at: Instant;
  readonly until: PlainDate;
  readonly endsAt: Instant;
}

/** What a link opens. Its token follows from all of it, so that nobody who only writes in the database makes one open something else. */
export type Shared = Pick<NewShare, 'id' | 'credential' | 'dossier' | 'facts' | 'endsAt'>;
/** Makes the token of a link, under a key that is not in the database. */
export type TokenOf = (shared: Shared) => string;

export interface Share extends Omit<NewShare, 'at'> {
  readonly createdAt: Instant;
  /** By the worker, before its day. */
  readonly endedAt?: Instant;
  /** Of its link, where `tokenOf` still gives the one that it was made with. */
  readonly token?: string;
}

/** Links by which a worker shows chosen facts of a credential to one party. */
export interface Shares {
  /** Undefined where the dossier's key was destroyed. */
  keep(share: NewShare, tokenOf: TokenOf): Promise<boolean>;
  /**
   * Ended ones too: their page says that they ended. Without the label, which is none of the reader's business.
   * Undefined where the row says something else than the token was made for.
   */
  find(token: string, tokenOf: TokenOf, now: Instant): Promise<Omit<Share, 'label' | 'token'> | undefined>;
  /** Newest first. The token is made again: only its hash is kept. */
  of(dossier: DossierId, limit: number, tokenOf: TokenOf): Promise<readonly Share[]>;
  live(dossier: DossierId, now: Instant): Promise<number>;
  /** False where the dossier has no such share. Ending an ended one changes nothing. */
  end(id: string, dossier: DossierId, at: Instant): Promise<boolean>;
}

/** Tokens have 256 bits that nobody guesses, so a plain hash is enough. */
const hashOf = (token: string) => Uint8Array.from(createHash('sha256').update(token).digest());

const shareIn = (row: Prisma.CredentialShareGetPayload<object>) => ({
  ...{ id: row.id, credential: row.caseId as CaseId, dossier: row.dossierId as DossierId },
  ...{ facts: row.facts as ShareFact[], until: dayOf(row.until) },
  createdAt: instant(row.createdAt),
  endsAt: instant(row.endsAt),
  ...(row.endedAt === null ? {} : { endedAt: instant(row.endedAt) }),
});

/** Undefined where the row was made for another token than follows from what it says. */
function tokenIn(row: Parameters<typeof shareIn>[0], tokenOf: TokenOf): string | undefined {
  const token = tokenOf(shareIn(row));
  return Buffer.from(row.tokenHash).equals(hashOf(token)) ? token : undefined;
}

export function sharesIn(pool: Pool, keys: DossierKeys): Shares {
  const prisma = prismaOn(pool);
  const shares = prisma.credentialShare;
  return {
    async keep(share, tokenOf) {
      const { at, credential, dossier, facts, id, label, until, endsAt } = share;
      const key = await keyOfDossier(prisma, keys, dossier);
      if (key === undefined) return false;
      const whose = { caseId: credential, dossierId: dossier, tokenHash: hashOf(tokenOf(share)) };
      const sealed = key.seal(Buffer.from(label), about.share(id));
      await shares.createMany({
        data: { id, ...whose, facts: [...facts], sealed, createdAt: at, until: dateOf(until), endsAt },
        skipDuplicates: true,
      });
      return true;
    },
    async find(token, tokenOf, now) {
      const row = await shares.findUnique({ where: { tokenHash: hashOf(token) } });
      if (row === null) return undefined;
      const share = shareIn(row);
      const ended = share.endedAt !== undefined || share.endsAt <= now;
      return ended || tokenIn(row, tokenOf) !== undefined ? share : undefined;
    },
    async of(dossier, limit, tokenOf) {
      const key = await keyOfDossier(prisma, keys, dossier);
      if (key === undefined) return [];
      const rows = await shares.findMany({
        where: { dossierId: dossier },
        orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
        take: limit,
      });
      return rows.map((row) => {
        const token = tokenIn(row, tokenOf);
        return {
          ...shareIn(row),
          label: key.unseal(row.sealed, about.share(row.id)).toString('utf8'),
          ...(token === undefined ? {} : { token }),
        };
      });
    },
    live: (dossier, now) => shares.count({ where: { dossierId: dossier, endedAt: null, endsAt: { gt: now } } }),
    async end(id, dossier, at) {
      const theirs = { id, dossierId: dossier };
      const { count } = await shares.updateMany({ where: { ...theirs, endedAt: null }, data: { endedAt: at } });
      return count === 1 || (await shares.count({ where: theirs })) === 1;
    },
  };
}
