import type { CaseKind } from '@puente/domain/file/case';
import type { CaseId, CommandId, DossierId } from '@puente/domain/kernel';
import { dueIn } from './case-file/index.js';

export interface FilesOfPerson {
  /** The files of this person and of dossiers that are known to be theirs, but for those by which they are protected. */
  of(dossier: DossierId): Promise<readonly { readonly caseId: CaseId; readonly kind: CaseKind }[]>;
}

/** Each file of the person stands still, or goes on, once: by this file's number, the direction and that file's number. */
export const sealFiles = (files: FilesOfPerson) =>
  dueIn('protection', async ({ applicant, reaches, toldBy: known = [] }, { caseId, subject }, { settlement }) => {
    if (reaches === undefined) throw new Error('no file is to be reached');
    const { direction, since } = reaches;
    for (const file of await files.of(applicant.dossier)) {
      await settlement.settle({
        ...file,
        commandId: `${caseId}/${subject}/${file.caseId}` as CommandId,
        command: { type: direction === 'seal' ? 'seal-file' : 'unseal-file', sealing: caseId, since, known },
        by: { kind: 'effect', file: caseId },
      });
    }
    return { type: 'record-files-reached', direction };
  });
