import { dateAfter, earliestDay, latestDay, latestDayWhenLate, todayIn } from '../../clocks/index.js';
import { lateOffice } from '../../file/engine/late-office.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import type { Instant, PlainDate } from '../../kernel/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import type { Certification } from './certification.js';

/** The days of the pack lie between the telling and an evaluation (R5): the day that completes them is the first possible. */
export function announcing(file: Certification, rules: RuleBook) {
  const { calendar, certification } = rulesOf(rules, file.application.country);
  const { evaluationAnnounced: announced, evaluationHeldWithin: heldWithin, steps } = certification;
  const named = { announced, heldWithin };
  const earliest = (told: Instant): PlainDate => earliestDay(named, calendar, told);
  return {
    earliest,
    /** On which an evaluation that is offered now is held at the latest. */
    latest: (now: Instant): PlainDate => {
      const late = lateOffice(file, rules);
      if (late === undefined) return latestDay(named, calendar, now);
      // The worker has their time to choose among the days before any of them comes.
      const first = dateAfter(steps.scheduling.within, calendar, now);
      return latestDayWhenLate(named, calendar, { ...late, first, now });
    },
    dayOf: (on: Instant): PlainDate => todayIn(calendar.timeZone, on),
    inTime: (on: Instant, told: Instant): boolean => todayIn(calendar.timeZone, on) >= earliest(told),
  };
}
