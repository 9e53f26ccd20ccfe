import type { PublicStage, WorkerStatus } from '../../file/case/index.js';
import { ownPage } from '../../file/page/own-page.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import type { Appeal, AppealStage } from './appeal.js';

export const status = (file: Appeal, rules: RuleBook): WorkerStatus =>
  ownPage(
    file,
    {
      procedure: 'appeal',
      about: file.about.caseId,
      stage: publicStages[file.stage],
      ...file.matter,
      atZero: 'escalated',
      next: file.ruling === undefined ? 'nothing' : 'read-decision',
    },
    rules,
  );

const publicStages: Readonly<Record<AppealStage, PublicStage>> = {
  received: 'appeal-review',
  'appeal-review': 'appeal-review',
  upheld: 'appeal-upheld',
  overturned: 'appeal-overturned',
  remitted: 'appeal-remitted',
  withdrawn: 'withdrawn',
};
