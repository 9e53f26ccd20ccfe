import type { Clock } from '../../clocks/index.js';
import type { CaseRecord } from '../../file/case/index.js';
import { nextNotice } from '../../file/engine/notices.js';
import { openPeriod, theWorker } from '../../file/engine/periods.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import type { CountryCode } from '../../kernel/index.js';
import type { AgreementRef, RuleBook } from '../../rulebook/rules/index.js';

/** By what law something was decided: under an agreement, or under that of the country alone. */
export interface UnderLaw {
  readonly agreement: AgreementRef | undefined;
  readonly here: CountryCode;
}

/** The periods of an appeal: the agreement's, or the country's where it is under none. */
export const appealSteps = ({ agreement, here }: UnderLaw, rules: RuleBook) =>
  agreement === undefined ? rulesOf(rules, here).certification.steps : rules.agreement(agreement).steps;

/** The worker's, from the day on which they were told: the notice that is raised with the decision. */
export const timeToAppeal = (file: CaseRecord, law: UnderLaw, rules: RuleBook): Clock =>
  openPeriod(
    {
      name: 'appeal',
      opened: file.clocksOpened,
      step: appealSteps(law, rules).appeal,
      holder: theWorker,
      calendar: law.here,
      opening: { by: 'service', notice: nextNotice(file.notices) },
    },
    rules,
  );
