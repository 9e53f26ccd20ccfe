import type { PauseInForce } from '../../../../file/case/index.js';
import type { ClockId, Instant, UnitCode } from '../../../../kernel/index.js';
import type { RuleBook } from '../../../../rulebook/rules/index.js';
import {
  at,
  authentic,
  filedAtHome,
  fiveDaysOn,
  given,
  missedTest,
  people,
  reviewAt,
  reviewDueAt,
  sampleRules,
  served,
  theClock,
  theEffect,
  theEmergency,
  toldAtOnce,
  twoWeeksOn,
  unitsInGuatemala,
  verdictOn,
} from '../../../../../specification/index.js';
import type { ReviewStory } from '../../../../../specification/index.js';
import { lawOf } from '../../../../laws/law-of.js';
import { recognitionReview } from '../law.js';

const { approver, reviewer, worker } = people;
const rules = sampleRules();
const [, second] = unitsInGuatemala;
const anHourBefore = at('2026-03-10T14:00:00Z');
const nextMorning = at('2026-03-04T15:00:00Z');
const thirdDate = at('2026-03-31T15:00:00Z');

const test = (on = fiveDaysOn, unit: UnitCode = second) =>
  ({ type: 'schedule-test', units: [unit], at: on, where: 'Taller de demostración', language: 'es' }) as const;
const result = (outcome: 'passed' | 'not-passed' | 'not-attended') =>
  ({ type: 'record-test-result', unit: second, result: outcome, evidence: { es: 'Acta' }, documents: [] }) as const;
const other = (reasons?: string) =>
  ({ type: 'ask-other-date', unit: second, ...(reasons === undefined ? {} : { reasons }) }) as const;
const choose = (choice: 'test-again' | 'without-test') =>
  ({ type: 'choose-after-test', unit: second, choice }) as const;

const untested = () => reviewAt('host-review', rules, { ...authentic, finding: 'issuer-silent' });
const scheduled = () => toldAtOnce(untested().when(test(), reviewer).and());
const missedOnce = () => missedTest(untested(), fiveDaysOn);
const missedTwice = () =>
  toldAtOnce(missedOnce().when(test(twoWeeksOn), reviewer, fiveDaysOn).and()).when(
    result('not-attended'),
    reviewer,
    twoWeeksOn,
  );

const missedInCompensation = () => missedTest(missedTest(reviewAt('compensation-pending'), fiveDaysOn), twoWeeksOn);

describe('[R5] a test is announced', () => {
  it('[R5] five working days before, by the agreement', () => {
    const review = untested();
    review.when(test(at('2026-03-09T15:00:00Z')), reviewer).thenRefused('TEST_TOO_SOON', { earliest: '2026-03-10' });
    review.when(test(), reviewer).then({ type: 'test-scheduled' }, { subject: 'test-scheduled' });
  });

  it('[R5] [R10] and held within the agreement’s days from when its day is named; the refusal says until when, and in which field', () => {
    const review = untested();
    const lastDay = test(at('2026-05-02T15:00:00Z'));
    review.when(lastDay, reviewer).then({ type: 'test-scheduled' }, { subject: 'test-scheduled' });
    const { decision } = review.when(test(at('2026-05-03T15:00:00Z')), reviewer);
    expect(decision).toEqual({
      ...{ outcome: 'refused', code: 'TEST_TOO_LATE', detail: { latest: '2026-05-02' }, field: 'at' },
    });
    review.when(lastDay, reviewer, nextMorning).then({ type: 'test-scheduled' }, { subject: 'test-scheduled' });
  });

  it('[R5] and has no result before its hour', () => {
    scheduled().when(result('not-passed'), reviewer, anHourBefore).thenRefused('TEST_NOT_HELD', { on: fiveDaysOn });
    scheduled().when(result('not-attended'), reviewer, anHourBefore).thenRefused('TEST_NOT_HELD');
  });
});

describe('[R5] nobody missed a test', () => {
  const notCome = result('not-attended');

  it('[R5] of which they were never told, or less than five working days before; whoever came knew', () => {
    const silent = untested().when(test(), reviewer).and();
    silent.when(notCome, reviewer, fiveDaysOn).thenRefused('TEST_TOO_SOON', { earliest: '2026-03-17' });
    silent.when(result('not-passed'), reviewer, fiveDaysOn).and();
    const late = silent.when(served('n2', nextMorning), theEffect, nextMorning).and();
    late.when(notCome, reviewer, fiveDaysOn).thenRefused('TEST_TOO_SOON');
    scheduled().when(notCome, reviewer, fiveDaysOn).and();
    silent.when(test(twoWeeksOn), reviewer, fiveDaysOn).and();
  });

  it('[R5] whose day lay within an emergency or a seal', () => {
    const { setting, events } = scheduled();
    const law = lawOf('recognition-review');
    const pause = { pause: theEmergency, reason: 'flood', words: { es: 'Inundación' } } as const;
    const sweep = { kind: 'effect', file: theEmergency } as const;
    const stopped = given(law, setting, ...events)
      .when({ type: 'pause-clock', ...pause }, sweep, nextMorning)
      .and();
    stopped.when(notCome, reviewer, fiveDaysOn).thenRefused('TEST_TOO_SOON');
    const over = (on: Instant) => stopped.when({ type: 'resume-clock', pause: theEmergency }, sweep, on).and();
    over(twoWeeksOn).when(notCome, reviewer, twoWeeksOn).thenRefused('TEST_TOO_SOON');
    over(anHourBefore).when(notCome, reviewer, fiveDaysOn).and();
  });
});

describe('[R5] nobody missed a test whose day nobody vouches for', () => {
  const notCome = result('not-attended');
  const escalates = sampleRules({ lapse: 'escalate' });
  const silent = () => reviewAt('host-review', escalates, { ...authentic, finding: 'issuer-silent' });
  const longAfter = at('2026-04-28T15:00:00Z');
  const dayAfter = at('2026-04-29T15:00:00Z');
  /** The office is late already, and no emergency stops a period that passed. */
  const late = (pauses?: readonly PauseInForce[]) => {
    const story = silent();
    const lapsed = story
      .when({ type: 'lapse', clock: story.theFile.clock?.id as ClockId }, theClock, reviewDueAt(story))
      .and();
    const told = toldAtOnce(lapsed.when(test(longAfter), reviewer, reviewDueAt(story)).and());
    return given(recognitionReview, { ...told.setting, ...(pauses && { pauses }) }, ...told.events);
  };
  const flood = { reason: 'flood', words: { es: 'Inundación' }, spreads: true } as const;

  it('[R5] because the office was late: it is said on that day, while an emergency would be known, or there is another one', () => {
    expect(late().theFile.clock?.lapsedAt).toBeDefined();
    late().when(notCome, reviewer, longAfter).then({ type: 'test-recorded' });
    late().when(notCome, reviewer, dayAfter).thenRefused('TEST_TOO_SOON', { earliest: '2026-05-07' });
    late().when(result('not-passed'), reviewer, dayAfter).then({ type: 'test-recorded' });
    const under = (regions: PauseInForce['regions']) => late([{ pause: theEmergency, ...flood, regions }]);
    under('all').when(notCome, reviewer, longAfter).thenRefused('TEST_TOO_SOON');
    under(['GT-1']).when(notCome, reviewer, longAfter).then({ type: 'test-recorded' });
  });
});

describe('[R5] nobody missed a test of measures', () => {
  const notCome = result('not-attended');
  const told = () => toldAtOnce(reviewAt('compensation-pending').when(test(), reviewer).and());
  const seated = (region: string): RuleBook => ({
    ...rules,
    country(code) {
      const known = rules.country(code);
      return known && { ...known, agencies: known.agencies.map((agency) => ({ ...agency, region })) };
    },
  });
  const flood = { reason: 'flood', words: { es: 'Inundación' }, spreads: true, regions: ['GT-1'] } as const;
  const under = (region: string) => {
    const { events, setting } = told();
    const pauses: readonly PauseInForce[] = [{ pause: theEmergency, ...flood }];
    return given(recognitionReview, { ...setting, rules: seated(region), pauses }, ...events);
  };

  it('[R5] whose place is where the emergency is', () => {
    under('GT-1').when(notCome, reviewer, fiveDaysOn).thenRefused('TEST_TOO_SOON');
    under('GT-2').when(notCome, reviewer, fiveDaysOn).then({ type: 'test-recorded' });
  });

  it('[R5] afterwards the office’s own period, which runs from the hour of the test, says whether it was open', () => {
    told().when(notCome, reviewer, fiveDaysOn).then({ type: 'test-recorded' });
    told().when(notCome, reviewer, twoWeeksOn).then({ type: 'test-recorded' }, { type: 'test-owed' });
    told().when(result('not-passed'), reviewer, twoWeeksOn).and();
  });
});

describe('[R5] nobody missed a test in another place than the office’s', () => {
  const notCome = result('not-attended');
  const nextDay = at('2026-03-11T15:00:00Z');
  const away = { ...test(), region: 'GT-1' };
  const told = () => toldAtOnce(reviewAt('compensation-pending').when(away, reviewer).and());
  const flood = { reason: 'flood', words: { es: 'Inundación' }, spreads: true } as const;
  const under = (region: string) => {
    const pauses: readonly PauseInForce[] = [{ pause: theEmergency, ...flood, regions: [region] }];
    return given(recognitionReview, { ...told().setting, pauses }, ...told().events);
  };

  it('[R5] while an emergency is there; on that day it is known, and afterwards by nobody', () => {
    under('GT-1').when(notCome, reviewer, fiveDaysOn).thenRefused('TEST_TOO_SOON');
    under('GT-2').when(notCome, reviewer, fiveDaysOn).then({ type: 'test-recorded' });
    told().when(notCome, reviewer, nextDay).thenRefused('TEST_TOO_SOON');
    told().when(result('not-passed'), reviewer, nextDay).and();
  });

  it('[R5] which is one of the country’s, or the test is not announced', () => {
    const { decision } = reviewAt('compensation-pending').when({ ...away, region: 'GT-99' }, reviewer);
    expect(decision).toMatchObject({ code: 'UNKNOWN_REGION', field: 'region' });
  });
});

describe('[R5] the year of measures', () => {
  const pending = reviewAt('compensation-pending');
  const lastDay = reviewDueAt(pending);
  const beyond = at('2027-04-20T15:00:00Z');
  const twoDaysBefore = at('2027-03-01T15:00:00Z');
  const lapse = { type: 'lapse', clock: 'compensation#2' as ClockId } as const;

  it('[R5] stands still for a test that is still to come, until its result', () => {
    const tested = toldAtOnce(pending.when(test(beyond), reviewer, twoDaysBefore).and());
    tested.when(lapse, theClock, lastDay).thenRefused('NO_SUCH_CLOCK');
    expect(reviewDueAt(tested) > beyond).toBe(true);
    tested.when(result('passed'), reviewer, beyond).then({ type: 'test-recorded' }, { type: 'review-resumed' });
    pending.when(lapse, theClock, lastDay).then({ type: 'compensation-ended' }, { type: 'decided' }, {});
  });

  it('[R5] nor does it end under a choice that the worker has open, for as long as an answer takes', () => {
    const open = missedInCompensation();
    const last = reviewDueAt(open);
    const waits = open.when(lapse, theClock, last).then({ type: 'compensation-prolonged', units: [second] });
    waits.when(choose('without-test'), worker, last).then({}, { type: 'review-resumed' });
    waits.when(lapse, theClock, reviewDueAt(waits)).then({ type: 'compensation-ended' }, { type: 'decided' }, {});
  });
});

describe('[R5] another date', () => {
  it('[R5] is the worker’s once without a reason and once more with one', () => {
    const once = scheduled().when(other(), worker, anHourBefore).then({ type: 'other-date-asked', test: 't1' });
    expect(recognitionReview.status(once.theFile, rules).next).toBe('nothing');
    once.when(result('not-attended'), reviewer, fiveDaysOn).thenRefused('NO_TEST');
    const again = once.when(test(twoWeeksOn), reviewer, fiveDaysOn).and();
    again.when(other(), worker, fiveDaysOn).thenRefused('REASONS_MISSING');
    const twice = again.when(other('Tengo turno ese día'), worker, fiveDaysOn).and();
    twice
      .when(test(thirdDate), reviewer, twoWeeksOn)
      .and()
      .when(other('Otra vez'), worker, twoWeeksOn)
      .thenRefused('NO_MORE_DATES', { atMost: 2 });
  });

  it('[R5] is asked for before the hour comes, and only where there is a test', () => {
    scheduled().when(other(), worker, fiveDaysOn).thenRefused('DATE_IN_PAST');
    untested().when(other(), worker).thenRefused('NO_TEST');
  });
});

describe('[R5] not having come', () => {
  it('[R5] is no result: nothing is missing for it, and the test is scheduled again', () => {
    missedOnce()
      .when(verdictOn(1), reviewer, fiveDaysOn)
      .thenRefused('TEST_NEEDED', { units: [second] });
    const asked = toldAtOnce(reviewAt('host-review').when(test(), reviewer).and());
    asked
      .when(result('not-attended'), reviewer, fiveDaysOn)
      .and()
      .when(verdictOn(1), reviewer, fiveDaysOn)
      .thenRefused('TEST_NEEDED');
    missedOnce().when(test(twoWeeksOn), reviewer, fiveDaysOn).and();
  });

  it('[R5] twice leaves the unit open, says so, and lets the worker choose', () => {
    const open = missedTwice().then({ type: 'test-recorded' }, { subject: 'test-choice-open' });
    const page = recognitionReview.status(open.theFile, rules);
    expect(page.next).toBe('choose-after-test');
    expect(page.timeline.at(-1)).toMatchObject({ what: 'test-choice-open', args: { units: [second] } });
    open.when(test(thirdDate), reviewer, twoWeeksOn).thenRefused('WORKER_CHOOSES', { unit: second });
    open.when(verdictOn(1), reviewer, twoWeeksOn).thenRefused('TEST_NEEDED');
    expect(recognitionReview.allowed(open.theFile, worker)).toContain('choose-after-test');
    const again = open.when(choose('test-again'), worker, twoWeeksOn).then({ type: 'test-choice-made' });
    again.when(test(thirdDate), reviewer, twoWeeksOn).and();
    again.when(verdictOn(1), reviewer, twoWeeksOn).thenRefused('TEST_NEEDED');
    const without = open.when(choose('without-test'), worker, twoWeeksOn).and();
    without.when(verdictOn(1), reviewer, twoWeeksOn).then({ type: 'verdict-proposed' });
    without.when(choose('test-again'), worker, twoWeeksOn).thenRefused('NO_CHOICE_OPEN');
    missedOnce().when(choose('without-test'), worker, twoWeeksOn).thenRefused('NO_CHOICE_OPEN');
  });

  it('[R5] a unit that waits for the choice is not found missing, although the equivalence lacks it too', () => {
    const lacking = reviewAt('host-review', sampleRules({ secondUnit: 'none' }));
    const proposed = missedTest(lacking, fiveDaysOn).when(verdictOn(1), reviewer, fiveDaysOn).and();
    const open = toldAtOnce(proposed.when(test(twoWeeksOn), reviewer, fiveDaysOn).and())
      .when(result('not-attended'), reviewer, twoWeeksOn)
      .and();
    open.when(verdictOn(1), reviewer, twoWeeksOn).thenRefused('WORKER_CHOOSES', { unit: second });
    open.when({ type: 'approve-verdict' }, approver, twoWeeksOn).thenRefused('WORKER_CHOOSES', { unit: second });
    open.when(choose('without-test'), worker, twoWeeksOn).and().when(verdictOn(1), reviewer, twoWeeksOn).and();
    open.when(verdictOn(2), reviewer, twoWeeksOn).and();
  });

  it('[R5] in a compensation, a choice without a test sends what there is to the review', () => {
    const open = missedInCompensation();
    expect(open.theFile.stage).toBe('compensation-pending');
    open
      .when(choose('without-test'), worker, twoWeeksOn)
      .then({ type: 'test-choice-made' }, { type: 'review-resumed', units: [second] });
  });

  it('[R5][R10] nor does silence refuse a unit whose test was announced, or whose choice is open; untested it still does', () => {
    const refusing = sampleRules({ lapse: 'deem_refused' });
    const late = (story: ReviewStory) =>
      story.when({ type: 'lapse', clock: story.theFile.clock?.id as ClockId }, theClock, reviewDueAt(story)).and();
    const review = () => reviewAt('host-review', refusing, { ...authentic, finding: 'issuer-silent' });
    const announced = toldAtOnce(review().when(test(), reviewer).and());
    const twice = missedTest(missedTest(review(), fiveDaysOn), twoWeeksOn);
    for (const story of [announced, missedTest(review(), fiveDaysOn), twice]) {
      expect(late(story).theFile).toMatchObject({ stage: 'host-review', clock: { lapsedAt: reviewDueAt(story) } });
      expect(late(story).theFile.decision).toBeUndefined();
    }
    expect(late(review()).theFile).toMatchObject({ stage: 'refused', decision: { tacit: true } });
    const tested = announced.when(result('not-passed'), reviewer, fiveDaysOn).and();
    expect(late(tested).theFile).toMatchObject({ stage: 'refused' });
  });
});

it('[R5] is answered in the home country as well, where the worker may be', () => {
  const both = filedAtHome(rules);
  const pass = (answer: ReturnType<typeof other> | ReturnType<typeof choose>) =>
    both.inMexico({ type: 'pass-answer-on', answer }, worker);
  expect(pass(other())).toBe(false);
  both.inGuatemala(test(), reviewer);
  expect(pass({ ...other(), unit: 'another' as UnitCode })).toBe(false);
  expect(pass(other())).toBe(true);
  expect(both.host.theFile.tests).toMatchObject([{ calledOff: { why: 'other-date' } }]);
  for (const on of [fiveDaysOn, twoWeeksOn]) {
    both.inGuatemala(test(on), reviewer);
    both.on(on);
    both.inGuatemala(result('not-attended'), reviewer);
  }
  expect(pass(choose('without-test'))).toBe(true);
  expect(both.host.theFile.testChoices).toMatchObject([{ unit: second, choice: 'without-test' }]);
});
