import type { DossierId } from '@puente/domain/kernel';
import type { ProtectionGround } from '@puente/domain/kinds/protection';
import { ageSaid } from '@puente/domain/kinds/protection';
import { dueIn } from './case-file/index.js';

export interface AgesOfPeople {
  undoubt(dossier: DossierId): Promise<void>;
  groundFor(dossier: DossierId): Promise<ProtectionGround | undefined>;
}

/** A mistaken doubt was lifted: it leaves the dossier, and what that says of the person's age counts again. */
export const weighAge = (ages: AgesOfPeople) =>
  dueIn('protection', async ({ applicant: { dossier } }) => {
    await ages.undoubt(dossier);
    return ageSaid(await ages.groundFor(dossier));
  });
