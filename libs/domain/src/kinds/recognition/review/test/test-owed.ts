import type { Clock } from '../../../../clocks/index.js';
import { pauseClock, resumeClock } from '../../../../clocks/index.js';
import type { DecisionContext } from '../../../../file/case/index.js';
import { opened } from '../../../../file/engine/begun.js';
import { openPeriod, theAgency } from '../../../../file/engine/periods.js';
import { agreementOf } from '../../../../file/engine/rule-look-up.js';
import { rulesOf } from '../../../../rulebook/rules/index.js';
import type { Instant, UnitCode } from '../../../../kernel/index.js';
import { event } from '../review-file/define.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';
import { unitsLeft } from '../review-file/tested-units.js';
import { unitsOwedTest } from '../review-file/units-open.js';

/** The office has a test of measures to hold: `opens` is its period, and the worker's stands still. */
export interface TestOwed {
  readonly type: 'test-owed';
  readonly at: Instant;
  readonly opens: Clock;
}
/** It owes none any more: what was left of the worker's period runs on. */
export interface TestOwedNoMore {
  readonly type: 'test-owed-no-more';
  readonly at: Instant;
}

/**
 * From when the office owes what the worker waits for: another date, since there is none; a result, from the hour of the test.
 * The earliest of all; undefined where it is the worker's turn.
 */
function owedFrom(file: RecognitionReview): Instant | undefined {
  const since = unitsOwedTest(file).map((unit) => ({ unit, test: testAhead(file, unit) }));
  const dates = since.filter(({ test }) => test === undefined).map(({ unit }) => dateOwedSince(file, unit));
  const hours = since.flatMap(({ test }) => test?.at ?? []);
  return [...(dates.length > 0 ? dates : hours)].sort()[0];
}

const testAhead = ({ tests }: RecognitionReview, unit: UnitCode) =>
  tests.find((test) => unitsLeft(test).includes(unit));

/** The worker asked for another one, did not come, or chose to be tested again. */
function dateOwedSince({ testChoices = [], tests }: RecognitionReview, unit: UnitCode): Instant {
  const of = tests.filter(({ units }) => units.includes(unit));
  const moments = [
    ...of.flatMap(({ calledOff }) => calledOff?.at ?? []),
    ...of.flatMap(({ results }) => results.filter((one) => one.unit === unit).map(({ at }) => at)),
    ...testChoices.filter((choice) => choice.unit === unit).map(({ at }) => at),
  ];
  return moments.sort().at(-1) ?? ('' as Instant);
}

/** The office named a later day in the place of one that it had named: that gives it no more time than it has (R10). */
function isPutOff(before: RecognitionReview, after: RecognitionReview): boolean {
  const [had, has] = [before, after].map((file) =>
    unitsOwedTest(file).map((unit) => ({ unit, at: testAhead(file, unit)?.at })),
  );
  const isNamed = [...(had ?? []), ...(has ?? [])].every(({ at }) => at !== undefined);
  const isSame = had?.map(({ unit }) => unit).join() === has?.map(({ unit }) => unit).join();
  return isNamed && isSame && (owedFrom(before) ?? '') < (owedFrom(after) ?? '');
}

/** No longer, once it named a day, unless it put that off again; or said what came of one. */
export function lateStill(file: RecognitionReview): RecognitionReview {
  const { lateTest } = file;
  if (lateTest === undefined || isPutOffBeside(file)) return file;
  const from = owedFrom(file);
  const isLate = from !== undefined && lateTest.lapsedAt !== undefined && from <= lateTest.lapsedAt;
  return isLate ? file : { ...file, lateTest: undefined };
}

const isPutOffBeside = ({ tests }: RecognitionReview): boolean =>
  tests.some((test) => test.putOff === true && unitsLeft(test).length > 0);

const isOffices = ({ measuring, stage }: RecognitionReview): boolean =>
  stage === 'compensation-pending' && measuring !== undefined;

/**
 * What follows for the period that runs (R5, R10): while a test of measures is announced, its result or another date is owed, it
 * is the office's, and the worker loses no day of theirs by it.
 */
export function turnOfTests(
  before: RecognitionReview | undefined,
  after: RecognitionReview,
  { now, rules }: DecisionContext,
): TestOwed | TestOwedNoMore | undefined {
  if (after.stage !== 'compensation-pending') return undefined;
  const from = owedFrom(after);
  if (from === undefined) return isOffices(after) ? { type: 'test-owed-no-more', at: now } : undefined;
  const goesOn = before !== undefined && isOffices(before) && isOffices(after);
  if (goesOn && (owedFrom(before) === from || isPutOff(before, after))) return undefined;
  // It was late with it before it reviewed what was shown of other units, and named no day meanwhile.
  const { lateTest } = lateStill(after);
  if (lateTest !== undefined) return { type: 'test-owed', at: now, opens: lateTest };
  const { country } = after.host;
  const opens = openPeriod(
    {
      ...{ name: 'test-date', opened: after.clocksOpened, step: agreementOf(rules, after.host).steps.testDate },
      holder: after.waiting?.holder ?? theAgency(country, rulesOf(rules, country).desks.review),
      calendar: country,
      // A file from before this, or one that comes back from the appeals body, counts from now.
      opening: { by: 'event', at: goesOn || from > now ? from : now },
    },
    rules,
  );
  return { type: 'test-owed', at: now, opens };
}

export const testOwed = event({
  type: 'test-owed',
  weighs: false,
  evolve: (file, { at, opens }: TestOwed) => ({
    ...file,
    measuring: file.measuring ?? (file.clock && pauseClock(file.clock, at, 'test')),
    lateTest: undefined,
    ...opened(file, opens),
  }),
});

export const testOwedNoMore = event({
  type: 'test-owed-no-more',
  weighs: false,
  evolve: (file, { at }: TestOwedNoMore) => ({
    ...file,
    clock: file.measuring && resumeClock(file.measuring, at),
    measuring: undefined,
    lateTest: undefined,
  }),
});
