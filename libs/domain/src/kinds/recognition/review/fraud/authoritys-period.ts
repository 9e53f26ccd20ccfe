import { openPeriod, theAgency } from '../../../../file/engine/periods.js';
import { agreementOf } from '../../../../file/engine/rule-look-up.js';
import { rulesOf } from '../../../../rulebook/rules/index.js';
import type { Instant } from '../../../../kernel/index.js';
import type { RuleBook } from '../../../../rulebook/rules/index.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';

/** As long as a review that has everything in hand. */
export const authoritysPeriod = (file: RecognitionReview, at: Instant, rules: RuleBook) =>
  openPeriod(
    {
      name: 'fraud-review',
      opened: file.clocksOpened,
      step: agreementOf(rules, file.host).steps.hostReview.complete,
      holder: theAgency(file.host.country, rulesOf(rules, file.host.country).desks.review),
      calendar: file.host.country,
      opening: { by: 'event', at },
    },
    rules,
  );
