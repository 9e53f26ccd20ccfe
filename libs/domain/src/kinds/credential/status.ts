import type { WorkerStatus } from '../../file/case/index.js';
import { ownPage } from '../../file/page/own-page.js';
import { silenceView } from '../../file/page/silence-view.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import { appealShown, underAppeal } from '../appeal/appealed-file.js';
import { matterOf } from './appeal-errand.js';
import type { Credential } from './credential.js';
import { stages } from './stages.js';

export function status(file: Credential, rules: RuleBook): WorkerStatus {
  const { about, legalBasis, reasons, withdrawn } = file;
  const refusal = withdrawn ?? (reasons && { reasons, ...(legalBasis && { legalBasis }) });
  return ownPage(
    underAppeal(file),
    {
      ...{ procedure: 'credential', about: about.caseId, stage: stages.public(file, rules), ...matterOf(file) },
      ...{ atZero: stages.atZero(file, rules), next: stages.next(file, rules) },
      ...(file.stage === 'revoked' && refusal && { refusal }),
      ...silenceView(file, file.content.agreement, rules),
      ...appealShown(file),
    },
    rules,
  );
}
