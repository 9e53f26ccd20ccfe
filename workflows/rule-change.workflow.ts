import { exhausted } from '@puente/domain/kernel';
import type { RuleChangeStage } from '@puente/domain/kinds/rule-change';
import { procedure } from './case-file/procedure.js';

/** A new version of the rules, from its draft to the day on which it is in force. */
export const ruleChange = procedure<RuleChangeStage>(async (file) => {
  switch (file.stage) {
    case 'draft':
    case 'committee':
      return file.leaves(file.stage); // people take the time they need: no law gives a committee a period
    case 'approved':
      await file.does('publish-rules');
      return file.leaves('approved'); // its day comes
    case 'in-force':
    case 'rejected':
    case 'withdrawn':
      return file.leaves(file.stage); // nothing is left to do
    default:
      return exhausted(file.stage);
  }
});
