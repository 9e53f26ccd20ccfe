import type { CorrectableField } from '@puente/domain/file/case';
import type { DossierId } from '@puente/domain/kernel';
import type { CaseParts } from '../case-file/index.js';
import { effect } from '../case-file/index.js';

/** Where dossiers are kept. Mending the same thing again changes nothing. */
export interface DossierCorrector {
  correct(of: {
    readonly dossier: DossierId;
    readonly fields: readonly CorrectableField[];
    /** Under which the vault keeps what the fields should say. */
    readonly words: string;
  }): Promise<void>;
}

/** What was accepted is put into the dossier; only the vault ever sees what it says. */
export const dossierCorrecter = (parts: CaseParts, corrector: DossierCorrector) =>
  effect(parts, 'correct-dossier', async (file) => {
    if (file.kind !== 'correction') throw new Error(`nothing is corrected in a ${file.kind}`);
    const { applicant, fields, words } = file;
    await corrector.correct({ dossier: applicant.dossier, fields, words });
    return { type: 'record-correction' };
  });
