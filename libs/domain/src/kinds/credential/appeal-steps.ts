import { openPeriod } from '../../file/engine/periods.js';
import { nextNotice } from '../../file/engine/notices.js';
import { theAgency, theWorker } from '../../file/engine/periods.js';
import { rulesOf } from '../../file/engine/rule-look-up.js';
import type { Clock } from '../../clocks/index.js';
import type { Instant } from '../../kernel/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import type { Credential } from './credential.js';

/** The periods of an appeal: the agreement's for a recognition, the country's for a certificate. */
const stepsOf = ({ content: { agreement }, here }: Credential, rules: RuleBook) =>
  agreement === undefined ? rulesOf(rules, here).certification.steps : rules.agreement(agreement).steps;

/** The worker's, from the day on which the revocation was served. */
export const timeToAppeal = (file: Credential, rules: RuleBook): Clock =>
  openPeriod(
    {
      name: 'appeal',
      opened: file.clocksOpened,
      step: stepsOf(file, rules).appeal,
      holder: theWorker,
      calendar: file.here,
      opening: { by: 'service', notice: nextNotice(file.notices) },
    },
    rules,
  );

/** The appeals body's. */
export const timeToRule = (file: Credential, at: Instant, rules: RuleBook): Clock =>
  openPeriod(
    {
      name: 'appeal-review',
      opened: 0,
      step: stepsOf(file, rules).appealReview,
      holder: theAgency(file.here, rulesOf(rules, file.here).desks.appeals),
      calendar: file.here,
      opening: { by: 'event', at },
    },
    rules,
  );
