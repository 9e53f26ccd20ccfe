import type { AgencyId, DossierId } from '@puente/domain/kernel';
import { dueIn } from './case-file/index.js';

/** Who may open a dossier. Letting in somebody who may already changes nothing. */
export interface DossierSharing {
  share(dossier: DossierId, agencies: readonly AgencyId[]): Promise<void>;
}

/** Of age: whoever filed for the person may open the dossier again. */
export const reopenDossier = (dossiers: DossierSharing) =>
  dueIn('protection', async ({ applicant, reopensTo }) => {
    if (reopensTo === undefined) throw new Error('nobody is to open the dossier again');
    await dossiers.share(applicant.dossier, [reopensTo]);
    return { type: 'record-dossier-reopened' };
  });
