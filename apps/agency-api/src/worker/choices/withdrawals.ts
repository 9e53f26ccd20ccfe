import type { OwnChoices } from '@puente/contracts/answers/worker';
import type { CaseOnFile } from '@puente/settlement/case-file';
import { allowedActions } from '../../cases/file/allowed-actions.js';
import type { Caller } from '../../http/access/caller.js';

type Withdrawal = OwnChoices['withdrawals'][number];

/** What the law lets the worker withdraw now, in the order of the files (R9). */
export const withdrawals = (files: readonly CaseOnFile[], by: Caller): Withdrawal[] =>
  files.flatMap(({ file }) => {
    const what = withdrawable(file);
    return what !== undefined && allowedActions(file, by).includes('withdraw') ? [{ number: file.caseId, what }] : [];
  });

function withdrawable(file: CaseOnFile['file']): Withdrawal['what'] | undefined {
  switch (file.kind) {
    case 'recognition-request':
    case 'recognition-review':
      return 'recognition';
    case 'appeal':
      return file.silence === undefined ? 'appeal' : 'complaint';
    case 'certification':
    case 'correction':
      return file.kind;
    default:
      return undefined;
  }
}
