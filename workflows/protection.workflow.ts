import { exhausted } from '@puente/domain/kernel';
import type { ProtectionStage } from '@puente/domain/kinds/protection';
import { procedure } from './case-file/procedure.js';

/** A person under 18, or whose age is in doubt. */
export const protection = procedure<ProtectionStage>(async (file) => {
  switch (file.stage) {
    case 'sealed':
      return file.leaves('sealed'); // taken up within a day; escalated when late
    case 'taken-up':
      return file.leaves('taken-up'); // spoken with within days; then released or referred, however long it takes
    case 'released':
      await file.does('reopen-dossier'); // to whoever filed for the person
      return file.leaves('released'); // until the person has been told, and what was held back was taken in
    case 'referred':
      return file.leaves('referred'); // until the person has been told
    default:
      return exhausted(file.stage);
  }
});
