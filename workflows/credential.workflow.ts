import { continueAsNew } from '@temporalio/workflow';
import type { CredentialStage } from '@puente/domain/kinds/credential';
import { exhausted } from '@puente/domain/kernel';
import { openFile } from './case-file/index.js';
import type { CaseStart, CredentialOutcome } from './credential/contract.js';

/** What a worker carries: made once, then valid until its last day, unless two people suspend or revoke it. */
export async function credential({ caseId }: CaseStart): Promise<CredentialOutcome> {
  const file = await openFile<CredentialStage>(caseId);

  while (!file.ended) {
    switch (file.stage) {
      case 'issuing':
        await file.does('issue-credential'); // the record is sealed, and has its place in a status list
        await file.leaves('issuing');
        break;
      case 'active':
        await file.does('tell-worker');
        await file.leaves('active'); // until its last day, or two people suspend or revoke it
        break;
      case 'suspended':
        await file.does('tell-worker'); // the worker first, with the remedy
        await file.leaves('suspended'); // ends by itself on its date
        break;
      case 'revoked':
      case 'expired':
      case 'replaced':
        await file.leaves(file.stage); // until everybody who relies on it knows
        break;
      default:
        return exhausted(file.stage);
    }
    if (file.long) await continueAsNew<typeof credential>({ caseId });
  }
  return file.close();
}
