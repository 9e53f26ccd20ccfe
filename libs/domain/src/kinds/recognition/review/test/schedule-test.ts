import type { Clock } from '../../../../clocks/index.js';
import type { NoticeRaised } from '../../../../file/engine/notices.js';
import { nextNotice, raise } from '../../../../file/engine/notices.js';
import { refuseUnknownRegion } from '../../../../file/engine/regions.js';
import { refuseWithoutReasons } from '../../../../file/engine/reasons.js';
import { line } from '../../../../file/page/timeline.js';
import type { Instant, Language, NoticeId, UnitCode } from '../../../../kernel/index.js';
import { accept, notKnown, refuse } from '../../../../kernel/index.js';
import type { RuleBook } from '../../../../rulebook/rules/index.js';
import { command, event } from '../review-file/define.js';
import { announcing } from '../review-file/announced-tests.js';
import type { RecognitionReview, SkillsTest } from '../review-file/recognition-review.js';
import { awaitsChoice, unitsLeft } from '../review-file/tested-units.js';
import { makesUp, measuredUnits, openUnits, unitsOwedTest } from '../review-file/units-open.js';
import { lateStill } from './test-owed.js';

/** An appointment for a practical test; a later one for the same unit takes its place. */
export interface ScheduleTest {
  readonly type: 'schedule-test';
  readonly units: readonly UnitCode[];
  readonly at: Instant;
  readonly where: string;
  /** Where that is not where the office is, so that an emergency there is held against nobody: `GT-12`. */
  readonly region?: string;
  readonly language: Language;
}
export interface TestScheduled {
  readonly type: 'test-scheduled';
  readonly at: Instant;
  readonly test: string;
  readonly units: readonly UnitCode[];
  readonly on: Instant;
  readonly where: string;
  readonly region?: string;
  readonly language: Language;
  /** By which the worker is told; a journal from before does not say. */
  readonly notice?: NoticeId;
  /** Beside a review of other units: the period with which the office was late before it named a day. */
  readonly late?: Clock;
  /** It named one already, and puts it off. */
  readonly putOff?: true;
}

/**
 * When, where and in which language; the worker is told as long before, and waits no longer, than the agreement says (R5). Whether a test is
 * wanted is the reviewer's to say; after two that were missed, the worker's.
 */
export const scheduleTest = command({
  type: 'schedule-test',
  givenBy: { 'host-review': ['reviewer'], 'compensation-pending': ['reviewer'] },
  refusals: [
    ...(['NOT_ASSIGNED_TO_YOU', 'UNKNOWN_UNIT', 'UNIT_TWICE', 'TEST_TOO_SOON', 'TEST_TOO_LATE'] as const),
    ...(['WORKER_CHOOSES', 'REASONS_MISSING', 'UNKNOWN_REGION'] as const),
  ],
  decide(file, { units, at: on, where, region, language }: ScheduleTest, { here, now, rules }) {
    const refusal =
      refuseDay(file, { on, units }, now, rules) ??
      refuseUnits(file, units, rules) ??
      refuseWithoutReasons(where, 'where') ??
      refuseUnknownRegion(region, { here, rules });
    const test = `t${file.tests.length + 1}`;
    return (
      refusal ??
      accept<TestScheduled | NoticeRaised>(
        {
          ...{ type: 'test-scheduled', at: now, test, units, on, where, language },
          ...{ notice: nextNotice(file.notices), ...lateBefore(file, { on, units }), ...(region && { region }) },
        },
        raise(file, 'test-scheduled', now),
      )
    );
  },
});

export const testScheduled = event({
  type: 'test-scheduled',
  evolve(file, { test: id, units, on: at, where, region, language, late, notice, putOff }: TestScheduled) {
    const more = {
      ...(region && { region }),
      ...(notice && { notice }),
      ...(late && { late }),
      ...(putOff && { putOff }),
    };
    const tests = [...withoutAppointment(file, units), { id, units, at, where, language, results: [], ...more }];
    return putOff && late ? { ...file, tests, lateTest: late } : lateStill({ ...file, tests });
  },
  lines: ({ host }, { at, language, on, type, units, where }) => [
    line(host.country, at, type, { args: { slots: [`${on} ${where}`], language, units } }),
  ],
});

/** A later appointment takes the place of one that was not kept yet; what was recorded or called off stays. */
export const withoutAppointment = ({ tests }: RecognitionReview, units: readonly string[]): readonly SkillsTest[] =>
  tests.map((test) => {
    const replaced = unitsLeft(test).filter((unit) => units.includes(unit));
    return { ...test, units: test.units.filter((unit) => !replaced.includes(unit)) };
  });

/** Of an office that was late with a test, and names its day, or another one, while it reviews other units (R10). */
function lateBefore(
  file: RecognitionReview,
  { on, units }: Pick<TestScheduled, 'on' | 'units'>,
): Pick<TestScheduled, 'late' | 'putOff'> {
  if (file.stage !== 'host-review') return {};
  const named = file.tests.find((test) => test.late && unitsLeft(test).some((unit) => units.includes(unit)));
  // An earlier day than it had named puts nothing off.
  if (named?.late) return { late: named.late, ...((named.putOff === true || named.at < on) && { putOff: true }) };
  const owed = unitsOwedTest(file);
  return file.lateTest && units.some((unit) => owed.includes(unit)) ? { late: file.lateTest } : {};
}

/** Nobody is called to a test before they know of it, nor does an office get time by a far day. */
function refuseDay(
  file: RecognitionReview,
  { on, units }: Pick<TestScheduled, 'on' | 'units'>,
  now: Instant,
  rules: RuleBook,
) {
  const { late: lateTest } = lateBefore(file, { on, units });
  const { dayOf, earliest, latest } = announcing(lateTest ? { ...file, lateTest } : file, rules);
  if (dayOf(on) < earliest(now)) return refuse('TEST_TOO_SOON', { earliest: earliest(now) }, 'at');
  const last = latest(now, units);
  return dayOf(on) > last ? refuse('TEST_TOO_LATE', { latest: last }, 'at') : undefined;
}

function refuseUnits(file: RecognitionReview, units: readonly UnitCode[], rules: RuleBook) {
  const decided = file.stage === 'host-review' ? openUnits(file, rules) : [];
  const testable = makesUp(file) ? [...decided, ...measuredUnits(file)] : decided;
  if (units.length === 0) return refuse('UNKNOWN_UNIT', { unit: notKnown }, 'units');
  for (const [index, unit] of units.entries()) {
    if (!testable.includes(unit)) return refuse('UNKNOWN_UNIT', { unit }, `units.${index}`);
    if (units.indexOf(unit) !== index) return refuse('UNIT_TWICE', { unit }, `units.${index}`);
    if (awaitsChoice(file, unit)) return refuse('WORKER_CHOOSES', { unit }, `units.${index}`);
  }
  return undefined;
}
