import { continueAsNew } from '@temporalio/workflow';
import { exhausted } from '@puente/domain/kernel';
import type { RuleChangeStage } from '@puente/domain/kinds/rule-change';
import { openFile } from './case-file/index.js';
import type { CaseStart, RuleChangeOutcome } from './rule-change/contract.js';

/** A new version of the rules, from its draft to the day on which it is in force. */
export async function ruleChange({ caseId }: CaseStart): Promise<RuleChangeOutcome> {
  const file = await openFile<RuleChangeStage>(caseId);

  while (!file.ended) {
    switch (file.stage) {
      case 'draft':
      case 'committee':
        await file.leaves(file.stage); // people take the time they need: no law gives a committee a period
        break;
      case 'approved':
        await file.does('publish-rules');
        await file.leaves('approved'); // its day comes
        break;
      case 'in-force':
      case 'rejected':
      case 'withdrawn':
        await file.leaves(file.stage); // nothing is left to do
        break;
      default:
        return exhausted(file.stage);
    }
    if (file.long) await continueAsNew<typeof ruleChange>({ caseId });
  }
  return file.close();
}
