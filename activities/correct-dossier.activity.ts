import type { CorrectableField } from '@puente/domain/file/case';
import type { CaseId, DossierId } from '@puente/domain/kernel';
import { dueIn } from './case-file/index.js';

/** Where dossiers are kept. Mending the same thing again changes nothing. Whoever is no longer reached there hears that before. */
export interface DossierCorrector {
  correct(of: {
    readonly caseId: CaseId;
    readonly dossier: DossierId;
    readonly fields: readonly CorrectableField[];
    /** Under which the vault keeps what the fields should say. */
    readonly words: string;
  }): Promise<void>;
}

/** What was accepted is put into the dossier; only the vault ever sees what it says. */
export const correctDossier = (corrector: DossierCorrector) =>
  dueIn('correction', async ({ about, applicant, fields, words }) => {
    await corrector.correct({ caseId: about.caseId, dossier: applicant.dossier, fields, words });
    return { type: 'record-correction' };
  });
