import type { CaseId, Instant } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { prismaOn } from '../database/index.js';

/** A credential that was issued and that this node's database, which was put back, does not have. */
export interface LostCredential {
  readonly credential: CaseId;
  /** Whose decision it proved. */
  readonly caseId: CaseId;
}

/** One that was revoked, and what its holder was told. */
export interface RevokedCredential extends LostCredential {
  readonly at: Instant;
  readonly toldAt?: Instant;
  /** Left out where no safe channel reached them: the agency writes. */
  readonly channel?: string;
}

export interface LostCredentials {
  list(): Promise<readonly RevokedCredential[]>;
  /** Oldest first. */
  toTell(atMost: number): Promise<readonly RevokedCredential[]>;
  told(credential: CaseId, at: Instant, channel?: string): Promise<void>;
}

export function lostCredentialsOf(pool: Pool): LostCredentials {
  const { lostCredential } = prismaOn(pool);
  const found = async (where: { toldAt?: null }, take?: number): Promise<readonly RevokedCredential[]> => {
    const rows = await lostCredential.findMany({
      where,
      orderBy: { at: 'asc' },
      ...(take === undefined ? {} : { take }),
    });
    return rows.map(({ at, caseId, channel, credential, toldAt }) => ({
      ...{ credential: credential as CaseId, caseId: caseId as CaseId, at: instant(at) },
      ...(toldAt === null ? {} : { toldAt: instant(toldAt) }),
      ...(channel === null ? {} : { channel }),
    }));
  };
  return {
    list: () => found({}),
    toTell: (atMost) => found({ toldAt: null }, atMost),
    async told(credential, toldAt, channel) {
      await lostCredential.updateMany({
        where: { credential, toldAt: null },
        data: { toldAt, channel: channel ?? null },
      });
    },
  };
}
