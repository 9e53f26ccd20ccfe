import type { StatusPlace } from '@puente/domain/kinds/credential';
import type { Instant } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { prismaOn } from '../database/index.js';
import type { LostCredential } from './lost-credentials.js';
import type { StatusPlaces } from './status-places.js';

/** Why it is revoked, and in which restore. */
export interface Revocation extends LostCredential {
  readonly epoch: string;
  readonly reason: string;
}

/** The paper that is issued with it, and those that may have taken its place: of a few more a place is spent, and nobody is harmed. */
const copies = ['c1', ...Array.from({ length: 4 }, (_, n) => `paper:${String(n + 2)}`)];

export interface RevokedPlaces {
  /** Its places are taken, so that no other credential gets them, and revoked for good; whoever holds it is told. The same once or ten times. */
  revoke(revocation: Revocation, at: Instant): Promise<readonly StatusPlace[]>;
}

/** @param places drawn by the secret of the node: the same that were drawn when it was issued */
export function revokedPlacesOf(pool: Pool, places: Pick<StatusPlaces, 'placeFor'>): RevokedPlaces {
  const { lostCredential, revokedPlace } = prismaOn(pool);
  return {
    async revoke({ credential, ...lost }, at) {
      const taken: StatusPlace[] = [];
      for (const copy of copies) taken.push(await places.placeFor(credential, copy));
      await revokedPlace.createMany({
        data: taken.map((place) => ({ ...place, ...lost, credential, at })),
        skipDuplicates: true,
      });
      await lostCredential.createMany({
        data: { credential, caseId: lost.caseId, at },
        skipDuplicates: true,
      });
      return taken;
    },
  };
}
