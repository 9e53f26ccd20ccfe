import type { WorkerStatus } from '../../file/case/index.js';
import { ownPage } from '../../file/page/own-page.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import type { Credential } from './credential.js';
import { stages } from './stages.js';

export function status(file: Credential, rules: RuleBook): WorkerStatus {
  const { about, content, here } = file;
  const { basis, standard } = content;
  const countries =
    basis === undefined
      ? { home: here, standard }
      : { home: basis.country, host: here, standard: basis, hostStandard: standard.code };
  return ownPage(
    file,
    {
      ...{ procedure: 'credential', about: about.caseId, stage: stages.public(file, rules), ...countries },
      ...{ atZero: stages.atZero(file, rules), next: stages.next(file, rules) },
    },
    rules,
  );
}
