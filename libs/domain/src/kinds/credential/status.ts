import type { WorkerStatus } from '../../file/case/index.js';
import { ownPage } from '../../file/page/own-page.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import { matterOf } from './appeal-errand.js';
import type { Credential } from './credential.js';
import { stages } from './stages.js';

export function status(file: Credential, rules: RuleBook): WorkerStatus {
  const { about, appeal } = file;
  const page = ownPage(
    // While it is appealed, the period that runs is the appeals body's, in the appeal's own file.
    appeal === undefined ? file : { ...file, clock: appeal.clock },
    {
      ...{ procedure: 'credential', about: about.caseId, stage: stages.public(file, rules), ...matterOf(file) },
      ...{ atZero: stages.atZero(file, rules), next: stages.next(file, rules) },
    },
    rules,
  );
  return appeal === undefined ? page : { ...page, appeal: appeal.caseId };
}
