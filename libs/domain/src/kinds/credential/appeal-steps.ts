import { nextNotice } from '../../file/engine/notices.js';
import { openPeriod, theWorker } from '../../file/engine/periods.js';
import { rulesOf } from '../../file/engine/rule-look-up.js';
import type { Clock } from '../../clocks/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import type { Credential } from './credential.js';

/** The periods of an appeal: the agreement's for a recognition, the country's for a certificate. */
export const appealSteps = ({ content: { agreement }, here }: Credential, rules: RuleBook) =>
  agreement === undefined ? rulesOf(rules, here).certification.steps : rules.agreement(agreement).steps;

/** The worker's, from the day on which the revocation was served. */
export const timeToAppeal = (file: Credential, rules: RuleBook): Clock =>
  openPeriod(
    {
      name: 'appeal',
      opened: file.clocksOpened,
      step: appealSteps(file, rules).appeal,
      holder: theWorker,
      calendar: file.here,
      opening: { by: 'service', notice: nextNotice(file.notices) },
    },
    rules,
  );
