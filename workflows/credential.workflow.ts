import type { CredentialStage } from '@puente/domain/kinds/credential';
import { exhausted } from '@puente/domain/kernel';
import { procedure } from './case-file/procedure.js';

/** What a worker carries: made once, then valid until its last day, unless two people suspend or revoke it. */
export const credential = procedure<CredentialStage>(async (file) => {
  switch (file.stage) {
    case 'issuing':
      await file.does('issue-credential'); // the record is sealed, and has its place in a status list
      return file.leaves('issuing');
    case 'active':
      await file.does('tell-worker');
      return file.leaves('active'); // until its last day, or two people suspend or revoke it
    case 'suspended':
      await file.does('tell-worker'); // the worker first, with the remedy
      return file.leaves('suspended'); // ends by itself on its date
    case 'revoked':
    case 'expired':
    case 'replaced':
      return file.leaves(file.stage); // until everybody who relies on it knows
    default:
      return exhausted(file.stage);
  }
});
