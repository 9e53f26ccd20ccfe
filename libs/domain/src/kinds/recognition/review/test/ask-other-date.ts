import { inStages } from '../../../../file/definition/define-command.js';
import { refuseWithoutReasons } from '../../../../file/engine/reasons.js';
import { line } from '../../../../file/page/timeline.js';
import type { Instant, OwnWords, UnitCode } from '../../../../kernel/index.js';
import { accept, notKnown, refuse } from '../../../../kernel/index.js';
import { command, event } from '../review-file/define.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';
import { testStages, unitsLeft, unitsToTest } from '../review-file/tested-units.js';
import { barredBesideAppeal } from '../review-file/units-open.js';
import { lateStill } from './test-owed.js';

/** The worker cannot come on the day of the test of this unit. */
export interface AskOtherDate {
  readonly type: 'ask-other-date';
  readonly unit: UnitCode;
  /** Needed the second time. */
  readonly reasons?: OwnWords;
}
export interface OtherDateAsked {
  readonly type: 'other-date-asked';
  readonly at: Instant;
  readonly test: string;
  readonly units: readonly UnitCode[];
  readonly reasons?: OwnWords;
}

/** Once without a reason and once more with one (R5), before the hour has come; the reviewer then names another date. */
const otherDates = 2;

export const askOtherDate = command({
  type: 'ask-other-date',
  givenBy: inStages(testStages, ['worker']),
  refusals: ['NOT_IN_THIS_STAGE', 'NO_TEST', 'DATE_IN_PAST', 'NO_MORE_DATES', 'REASONS_MISSING'],
  barred: (file) =>
    barredBesideAppeal(file, 'ask-other-date') ??
    (unitsToTest(file).length === 0 ? refuse('NO_TEST', { unit: notKnown }, 'unit') : undefined),
  decide(file, { reasons, unit }: AskOtherDate, { now }) {
    const test = file.tests.find((one) => unitsLeft(one).includes(unit));
    if (test === undefined) return refuse('NO_TEST', { unit }, 'unit');
    if (test.at <= now) return refuse('DATE_IN_PAST', { date: test.at }, 'unit');
    const asked = Math.max(...unitsLeft(test).map((one) => datesAsked(file, one)));
    if (asked >= otherDates) return refuse('NO_MORE_DATES', { atMost: otherDates }, 'unit');
    const refusal = asked === 0 ? undefined : refuseWithoutReasons(reasons ?? '', 'reasons');
    if (refusal !== undefined) return refusal;
    const why = reasons === undefined ? {} : { reasons };
    return accept<OtherDateAsked>({
      type: 'other-date-asked',
      at: now,
      test: test.id,
      units: unitsLeft(test),
      ...why,
    });
  },
});

export const otherDateAsked = event({
  type: 'other-date-asked',
  evolve(file, { at, reasons, test: id }: OtherDateAsked) {
    const calledOff = { why: 'other-date', at, ...(reasons === undefined ? {} : { reasons }) } as const;
    return lateStill({ ...file, tests: file.tests.map((test) => (test.id === id ? { ...test, calledOff } : test)) });
  },
  lines: ({ host }, { at, type, units }) => [line(host.country, at, type, { args: { units } })],
});

/** What a worker must know to ask for another date: the test, and whether it takes a reason this time. */
export interface MovableTest {
  readonly units: readonly UnitCode[];
  readonly at: Instant;
  readonly where: string;
  readonly needsReasons: boolean;
}

/** Tests to come whose date can still be asked for. */
export const movableTests = (file: RecognitionReview, now: Instant): readonly MovableTest[] =>
  file.tests.flatMap((test): MovableTest[] => {
    const units = unitsLeft(test);
    const asked = Math.max(0, ...units.map((unit) => datesAsked(file, unit)));
    if (units.length === 0 || test.at <= now || asked >= otherDates) return [];
    return [{ units, at: test.at, where: test.where, needsReasons: asked > 0 }];
  });

const datesAsked = ({ tests }: RecognitionReview, unit: UnitCode): number =>
  tests.filter(({ calledOff, units }) => calledOff?.why === 'other-date' && units.includes(unit)).length;
