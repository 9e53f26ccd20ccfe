import type { DossierId, Instant } from '@puente/domain/kernel';
import { dueIn } from './case-file/index.js';

/** Where dossiers are kept. Blocking the same one again changes nothing. */
export interface DossierBlocker {
  block(dossier: DossierId, at: Instant): Promise<void>;
}

/** From the moment of the acceptance on, and not from when the process got round to it. */
export const blockDossier = (blocker: DossierBlocker) =>
  dueIn('deletion', async ({ acceptedAt, applicant }) => {
    if (acceptedAt === undefined) throw new TypeError('a deletion was accepted at no time');
    await blocker.block(applicant.dossier, acceptedAt);
    return { type: 'record-blocking' };
  });
