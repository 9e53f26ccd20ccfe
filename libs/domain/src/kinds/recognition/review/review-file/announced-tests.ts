import {
  dateAfter,
  earliestDay,
  knownAtLatest,
  latestDay,
  latestDayWhenLate,
  todayIn,
} from '../../../../clocks/index.js';
import type { DecisionContext } from '../../../../file/case/index.js';
import { mayHaveStoodStill } from '../../../../file/engine/emergencies.js';
import { lateOffice } from '../../../../file/engine/late-office.js';
import { agreementOf } from '../../../../file/engine/rule-look-up.js';
import { rulesOf } from '../../../../rulebook/rules/index.js';
import type { Instant, PlainDate, UnitCode } from '../../../../kernel/index.js';
import { refuse } from '../../../../kernel/index.js';
import type { RuleBook } from '../../../../rulebook/rules/index.js';
import type { RecognitionReview, SkillsTest } from './recognition-review.js';
import { besideMeasures, unitsOwedTest } from './units-open.js';

/** The days of the agreement lie between the telling and the test: the day that completes them is the first possible. */
export function announcing(file: RecognitionReview, rules: RuleBook) {
  const { hearing, skillsTest } = agreementOf(rules, file.host).steps;
  const { calendar, service } = rulesOf(rules, file.host.country);
  const earliest = (told: Instant): PlainDate => earliestDay(skillsTest, calendar, told);
  return {
    earliest,
    /** On which a test that is named now is held at the latest. */
    latest: (now: Instant, units: readonly UnitCode[]): PlainDate => {
      const late = lateOffice({ ...file, clock: periodOf(file, units) }, rules);
      if (late === undefined) return latestDay(skillsTest, calendar, now);
      // Also of whoever nobody reaches by telephone there is a day that they can be told of in time, and miss (R8).
      const first = earliest(knownAtLatest(service.undelivered, calendar, now));
      return latestDayWhenLate(skillsTest, calendar, { ...late, first, now });
    },
    /** Until when a worker who is asked something has to answer. */
    answer: (asked: Instant): PlainDate => dateAfter(hearing.within, calendar, asked),
    dayOf: (at: Instant): PlainDate => todayIn(calendar.timeZone, at),
  };
}

/** That of a test which is late runs beside the review of what was shown (R3); no other test of that review is late with it. */
function periodOf(file: RecognitionReview, units: readonly UnitCode[]) {
  const owed = unitsOwedTest(file);
  return (units.some((unit) => owed.includes(unit)) ? file.lateTest : undefined) ?? file.clock;
}

/**
 * Nobody missed a test of which they could not know in time, or whose day may have lain within an emergency or a seal (R5, R8):
 * there is another one. A result is none the worse for it, because whoever came knew.
 */
export function refuseUnannounced(file: RecognitionReview, test: SkillsTest, context: DecisionContext) {
  // A journal from before does not say which notice told of it.
  if (test.notice === undefined) return undefined;
  const { now, rules } = context;
  const { dayOf, earliest } = announcing(file, rules);
  const told = file.notices.find(({ id }) => id === test.notice)?.service?.deliveredAt;
  const inTime = told !== undefined && dayOf(test.at) >= earliest(told);
  // That of measures runs beside an appeal, or what is decided again; while the office has the test to hold, its own says it.
  const periods = besideMeasures(file) ? [file.clock, file.measuring] : [file.clock];
  return inTime && !mayHaveStoodStill(file, periods, test.at, context, test.region)
    ? undefined
    : refuse('TEST_TOO_SOON', { earliest: earliest(now) }, 'unit');
}
