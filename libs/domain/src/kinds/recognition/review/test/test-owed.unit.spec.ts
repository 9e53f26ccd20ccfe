import type { PauseInForce } from '../../../../file/case/index.js';
import type { ClockId, Instant } from '../../../../kernel/index.js';
import {
  appealOn,
  at,
  fiveDaysOn,
  given,
  missedTest,
  people,
  reviewAt,
  reviewDueAt,
  reviewLapsed,
  sampleCalendars,
  sampleRules,
  served,
  theClock,
  theEffect,
  theEmergency,
  toldAtOnce,
  twoWeeksOn,
  unitsInGuatemala,
} from '../../../../../specification/index.js';
import type { ReviewStory } from '../../../../../specification/index.js';
import { knownAtLatest, remainingDays } from '../../../../clocks/index.js';
import { lawOf } from '../../../../laws/law-of.js';
import { remedyOf } from '../../../appeal/index.js';
import { recognitionReview } from '../law.js';

const { reviewer, worker } = people;
const rules = sampleRules();
const [first, second] = unitsInGuatemala;
const anHourBefore = at('2026-03-10T14:00:00Z');
const aprils = at('2026-04-29T15:00:00Z');
const autumn = at('2026-10-01T15:00:00Z');
const nextDay = at('2026-03-31T15:00:00Z');
const ordersDay = at('2026-04-29T15:00:00Z');
const monthsLater = at('2027-02-01T15:00:00Z');
const monthsOn = at('2026-09-01T15:00:00Z');

const test = (on: Instant) =>
  ({ type: 'schedule-test', units: [second], at: on, where: 'Taller de demostración', language: 'es' }) as const;
const result = (outcome: 'passed' | 'not-attended') =>
  ({ type: 'record-test-result', unit: second, result: outcome, evidence: { es: 'Acta' }, documents: [] }) as const;
const otherDate = { type: 'ask-other-date', unit: second } as const;
const choose = (choice: 'test-again' | 'without-test') =>
  ({ type: 'choose-after-test', unit: second, choice }) as const;

const pending = () => reviewAt('compensation-pending');
const announced = (on = fiveDaysOn) => toldAtOnce(pending().when(test(on), reviewer).and());
const asked = () => announced().when(otherDate, worker, anHourBefore).and();
const missedTwice = () => missedTest(missedTest(pending(), fiveDaysOn), twoWeeksOn);
const page = ({ theFile }: ReviewStory) => recognitionReview.status(theFile, rules);
const queue = ({ theFile }: ReviewStory) => recognitionReview.queue(theFile, rules);

const reportFirst = {
  type: 'report-compensation' as const,
  ...{ reports: [{ unit: first, what: 'Terminé' }], documents: [] },
};

/** Of two units that are made up for, another date is owed for the test of the second one. */
function twoMeasures() {
  const measure = (unit: typeof first) => ({
    ...{ unit, kind: 'aptitude-test' as const, content: { es: 'Puesta a tierra' } },
    ...{ reasons: { es: 'No la cubre' }, report: { es: 'Con la constancia' } },
  });
  const verdict = (unit: typeof first) =>
    ({ unit, verdict: 'missing', ground: { es: 'No la cubre' }, legalBasis: { es: 'Artículo 7' } }) as const;
  const two = toldAtOnce(
    reviewAt('host-review')
      .when(
        {
          ...{ type: 'propose-verdict', verdicts: [verdict(first), verdict(second)], reasons: { es: 'Faltan' } },
          measures: [measure(first), measure(second)],
        },
        reviewer,
      )
      .and()
      .when({ type: 'approve-verdict' }, people.approver)
      .and(),
  );
  return toldAtOnce(two.when(test(fiveDaysOn), reviewer).and())
    .when(otherDate, worker, anHourBefore)
    .and();
}

describe('[R5] while the office has a test of measures to hold, its own period runs, and the worker’s stands still', () => {
  it('[R5] from the hour of the test, until its result: the page says whose turn it is, and until when', () => {
    const told = announced();
    expect(told.theFile).toMatchObject({
      clock: { holder: { agency: 'gt-mintrab' }, opening: { at: fiveDaysOn } },
      measuring: { id: 'compensation#2', holder: { who: 'worker' } },
    });
    expect(page(told)).toMatchObject({
      holder: { who: 'agency', agency: 'gt-mintrab' },
      clock: { state: 'running', dueOn: '2026-03-24' },
      waiting: { id: 'compensation#2', state: 'paused' },
      ...{ atZero: 'escalated', next: 'attend-test' },
    });
    expect(queue(told).awaiting).toEqual(['worker', 'reviewer']);
    const passed = told
      .when(result('passed'), reviewer, fiveDaysOn)
      .then({ type: 'test-recorded' }, { type: 'review-resumed' });
    expect(passed.theFile).toMatchObject({
      stage: 'host-review',
      clock: { id: 'host-review#1' },
      measuring: undefined,
    });
  });

  it('[R5] from when another date is owed: asked for, missed once, or chosen', () => {
    const owing = [
      [asked(), anHourBefore],
      [missedTest(pending(), fiveDaysOn), fiveDaysOn],
      [missedTwice().when(choose('test-again'), worker, monthsOn).and(), monthsOn],
    ] as const;
    for (const [story, since] of owing) {
      expect(story.theFile.clock).toMatchObject({ holder: { agency: 'gt-mintrab' }, opening: { at: since } });
      expect(page(story)).toMatchObject({ atZero: 'escalated', next: 'nothing', holder: { agency: 'gt-mintrab' } });
      expect(queue(story).awaiting).toEqual(['reviewer']);
      const named = since === monthsOn ? autumn : aprils;
      const scheduled = story.when(test(named), reviewer, since).and();
      expect(scheduled.theFile.clock?.opening).toMatchObject({ at: named });
    }
  });

  it('[R5] and gives back what was left when it is the worker’s turn again', () => {
    const daysLeft = (story: ReviewStory, on: Instant) =>
      remainingDays(story.theFile.clock ?? never(), sampleCalendars.GT, on);
    const before = daysLeft(pending(), at('2026-03-03T15:00:00Z'));
    const turn = missedTwice();
    expect(turn.theFile).toMatchObject({ clock: { id: 'compensation#2' }, measuring: undefined });
    expect(page(turn)).toMatchObject({ holder: { who: 'worker' }, next: 'choose-after-test' });
    expect(before - daysLeft(turn, twoWeeksOn)).toBeLessThanOrEqual(1);
  });

  it('[R5] of two units, for the one that is tested: of the other the worker reports, and neither stops the other', () => {
    const tested = twoMeasures();
    expect(page(tested).next).toBe('report-compensation');
    const { clock } = tested.theFile;
    const reported = tested.when(reportFirst, worker, fiveDaysOn).then({ type: 'compensation-reported' });
    expect(reported.theFile.clock).toEqual(clock);
    expect(page(reported).next).toBe('nothing');
  });
});

/** The worker complained, and the appeals body gave the office so many working days. */
function orderedTo({ events, setting }: ReviewStory, day: Instant, days: number) {
  const complained = given(lawOf('recognition-review'), setting, ...events)
    .when({ type: 'complain-of-silence' }, worker, day)
    .and();
  const file = complained.theFile.annexes?.at(-1)?.caseId as never;
  const order = {
    ...{ outcome: 'ordered', within: { unit: 'business-days', days } },
    ...{ reasons: { es: 'Debe una fecha' }, legalBasis: { es: 'Artículo 9' } },
  } as never;
  return complained.when({ type: 'receive-order', order }, { kind: 'effect', file }, day).and();
}

describe('[R10] an office that owes a test', () => {
  const late = () => reviewLapsed(asked());

  it('[R10] and lets its period pass is late: a supervisor sees it, and it may be complained of', () => {
    const silent = late();
    expect(silent.events.at(-1)).toMatchObject({ type: 'escalated', clock: silent.theFile.clock?.id });
    expect(silent.theFile.stage).toBe('compensation-pending');
    expect(queue(silent).awaiting).toEqual(['reviewer', 'supervisor']);
    expect(page(silent)).toMatchObject({
      silence: { to: 'gt-appeals', complained: false },
      clock: { state: 'lapsed' },
    });
    const named = silent.when(test(nextDay), reviewer, reviewDueAt(asked())).and();
    expect(page(named)).toMatchObject({ clock: { state: 'running' }, next: 'attend-test' });
  });

  it('[R5] [R10] names no far day: it has the days of the announcement once more, or the day that it was ordered', () => {
    const due = reviewDueAt(asked());
    const late = reviewLapsed(asked());
    late.when(test(at('2026-04-22T15:00:00Z')), reviewer, due).thenRefused('TEST_TOO_LATE', { latest: '2026-04-21' });
    late.when(test(at('2026-04-21T15:00:00Z')), reviewer, due).then({}, {}, { type: 'test-owed' });
    const day = at('2026-04-15T15:00:00Z');
    const ordered = orderedTo(late, day, 25);
    ordered
      .when(test(at('2026-05-22T15:00:00Z')), reviewer, day)
      .thenRefused('TEST_TOO_LATE', { latest: '2026-05-21' });
    ordered.when(test(at('2026-05-21T15:00:00Z')), reviewer, day).and();
    // Ordered to hold it sooner than it can be announced, it has the first days on which it can.
    const soon = orderedTo(late, day, 2);
    soon.when(test(at('2026-05-12T15:00:00Z')), reviewer, day).thenRefused('TEST_TOO_LATE', { latest: '2026-05-11' });
  });

  it('[R5] [R8] may name a day that whoever is reached by nobody can miss: they count as told before it', () => {
    const due = reviewDueAt(asked());
    const on = at('2026-04-21T15:00:00Z');
    const named = late().when(test(on), reviewer, due).and();
    const { undelivered } = rules.country('GT' as never)?.service ?? never();
    const known = knownAtLatest(undelivered, sampleCalendars.GT, due);
    const told = named.when(served(named.theFile.notices.at(-1)?.id ?? '', known), theEffect, known).and();
    told.when(result('not-attended'), reviewer, on).then({ type: 'test-recorded' });
  });

  it('[R10] gets no fresh time by putting off a day that it named, before the hour or after it', () => {
    const told = announced();
    const due = reviewDueAt(told);
    for (const on of [anHourBefore, twoWeeksOn]) {
      const later = told
        .when(test(aprils), reviewer, on)
        .then({ type: 'test-scheduled' }, { subject: 'test-scheduled' });
      expect(reviewDueAt(later)).toBe(due);
      expect(queue(reviewLapsed(later)).awaiting).toContain('supervisor');
    }
    const sooner = announced(aprils).when(test(twoWeeksOn), reviewer, anHourBefore).and();
    expect(sooner.theFile.clock?.opening).toMatchObject({ at: twoWeeksOn });
  });

  it('[R10] keeps what was ordered until there is a result, and no longer', () => {
    const day = at('2026-04-15T15:00:00Z');
    const ordered = orderedTo(late(), day, 15);
    expect(ordered.theFile.clock?.id).toMatch(/^ordered#/);
    const named = ordered.when(test(ordersDay), reviewer, day).and();
    expect(named.theFile).toMatchObject({ clock: { opening: { at: ordersDay } }, complaint: {} });
    expect(named.theFile.clock?.id).toMatch(/^ordered#/);
    const held = named.when(result('passed'), reviewer, at('2026-04-29T16:00:00Z')).and();
    expect(held.theFile).toMatchObject({ stage: 'host-review', clock: { id: 'host-review#1' } });
    expect(held.theFile.complaint).toBeUndefined();
  });

  it('[R10] takes nothing from the worker who declines, appeals or withdraws meanwhile', () => {
    const silent = late();
    const declined = silent
      .when({ type: 'decline-compensation' }, worker, monthsOn)
      .then({ type: 'compensation-declined' }, { type: 'decided' }, { subject: 'partially-recognised' });
    expect(declined.theFile).toMatchObject({ stage: 'partially-recognised', measuring: undefined, waiting: undefined });
    expect(silent.when({ type: 'withdraw' }, worker, monthsOn).and().theFile).toMatchObject({ measuring: undefined });
  });
});

describe('[R3] what was shown, while the office owes the test of another unit', () => {
  const reported = () => twoMeasures().when(reportFirst, worker, fiveDaysOn).and();
  const late = () => reviewLapsed(reported());
  const isReview = expect.stringMatching(/^host-review#/) as string;
  const held = { unit: first, verdict: 'held' as const, ground: { es: 'Lo demostró' } };
  const propose = { type: 'propose-verdict', verdicts: [held], reasons: { es: 'Lo demostró' } } as const;
  const inApril = at('2026-04-15T15:00:00Z');
  const decided = (story: ReviewStory) =>
    story.when(propose, reviewer, inApril).and().when({ type: 'approve-verdict' }, people.approver, inApril);
  const complained = () => {
    const { events, setting } = late();
    return given(lawOf('recognition-review'), setting, ...events).when(
      { type: 'complain-of-silence' },
      worker,
      inApril,
    );
  };

  it('[R3] waits for it no longer than the office has: then it is reviewed, and the test is owed as before', () => {
    const test = reported().theFile.clock;
    const resumed = late();
    expect(resumed.events.slice(-2)).toMatchObject([
      { type: 'escalated', clock: test?.id },
      { type: 'review-resumed', units: [first], opens: { holder: { agency: 'gt-mintrab' } } },
    ]);
    expect(resumed.theFile).toMatchObject({
      ...{ stage: 'host-review', clock: { id: isReview }, lateTest: { id: test?.id } },
      ...{
        measuring: { id: 'compensation#2' },
        waiting: { id: 'host-review#1' },
        open: [{ unit: first }, { unit: second }],
      },
    });
    expect(queue(resumed).awaiting).toEqual(expect.arrayContaining(['reviewer', 'supervisor']));
    const both = { ...propose, verdicts: [held, { ...held, unit: second }] };
    resumed.when(both, reviewer, inApril).thenRefused('VERDICT_STANDS', { unit: second });
  });

  it('[R3] does not wait where it is shown after the office let its period pass', () => {
    const silent = reviewLapsed(twoMeasures());
    expect(silent.theFile.stage).toBe('compensation-pending');
    const late = silent.theFile.clock;
    const resumed = silent
      .when(reportFirst, worker, inApril)
      .then({ type: 'compensation-reported' }, { type: 'review-resumed', units: [first] });
    expect(resumed.theFile).toMatchObject({ stage: 'host-review', clock: { id: isReview }, lateTest: late });
  });

  it('[R5] [R10] names no far day meanwhile: it is late with the test all the same', () => {
    const far = at('2026-05-20T15:00:00Z');
    late().when(test(far), reviewer, inApril).thenRefused('TEST_TOO_LATE');
    // What is reviewed has the days of any other review.
    late()
      .when({ ...test(far), units: [first] }, reviewer, inApril)
      .and();
  });

  it('[R3] is held from that day on; the office is late with the test as it was, and what comes of that is decided alone', () => {
    const late = reviewLapsed(reported()).theFile.lateTest;
    const back = decided(reviewLapsed(reported())).then({ type: 'decided' }, {}, { type: 'test-owed' });
    expect(back.theFile).toMatchObject({
      ...{ stage: 'compensation-pending', open: [{ unit: second, why: 'measured' }], clock: late },
      decision: { outcome: 'partially-recognised', verdicts: [{ unit: first, verdict: 'held' }, { unit: second }] },
    });
    expect(back.theFile.lateTest).toBeUndefined();
    expect(page(back)).toMatchObject({ silence: { complained: false }, clock: { state: 'lapsed' } });
    back.when(reportFirst, worker, inApril).thenRefused('UNKNOWN_UNIT');
    // [R16] Nor does the page offer what that command refuses.
    expect(page(back).measures).toMatchObject([{ unit: second }]);
    expect(page(reported()).measures).toMatchObject([{ unit: first }, { unit: second }]);
    const on = at('2026-04-24T15:00:00Z');
    const tested = back.when(test(on), reviewer, inApril).and().when(result('passed'), reviewer, on).and();
    expect(tested.theFile).toMatchObject({ stage: 'host-review', open: [{ unit: second }] });
    tested.when(propose, reviewer, on).thenRefused('VERDICT_STANDS', { unit: first });
  });

  it('[R3] is decided together with the unit whose test is held meanwhile: the office is late no longer', () => {
    const on = at('2026-04-24T15:00:00Z');
    const named = late().when(test(on), reviewer, inApril).and();
    expect(named.theFile).toMatchObject({ stage: 'host-review', lateTest: undefined });
    const tested = named
      .when(result('passed'), reviewer, on)
      .then({ type: 'test-recorded' }, { type: 'review-resumed' });
    expect(tested.theFile).toMatchObject({ stage: 'host-review', open: [{ unit: first }, { unit: second }] });
    expect(tested.theFile.measuring).toBeUndefined();
  });

  it('[R3] [R10] takes no complaint away: it is made beside the review, and what is ordered runs after it', () => {
    expect(page(late())).toMatchObject({
      silence: { to: 'gt-appeals', complained: false },
      clock: { state: 'running' },
    });
    const made = complained().and();
    const { annexes, complaint, lateTest } = made.theFile;
    expect(complaint).toMatchObject({ of: lateTest?.id, stage: 'compensation-pending' });
    const order = {
      ...{ outcome: 'ordered', within: { unit: 'business-days', days: 10 } },
      ...{ reasons: { es: 'Debe una fecha' }, legalBasis: { es: 'Artículo 9' } },
    } as never;
    const file = annexes?.at(-1)?.caseId as never;
    const ordered = made.when({ type: 'receive-order', order }, { kind: 'effect', file }, inApril).and();
    expect(ordered.theFile).toMatchObject({ clock: { id: isReview }, complaint: { waits: true } });
    const back = ordered
      .when(propose, reviewer, inApril)
      .and()
      .when({ type: 'approve-verdict' }, people.approver, inApril)
      .and();
    expect(back.theFile).toMatchObject({
      ...{ stage: 'compensation-pending', clock: { id: expect.stringMatching(/^ordered#/) as string } },
    });
    // The office is silent about the review as well: no second complaint takes the place of the first and of its order.
    for (const story of [made, ordered]) {
      const on = at('2026-09-01T15:00:00Z');
      const silent = story.when({ type: 'lapse', clock: story.theFile.clock?.id ?? never() }, theClock, on).and();
      expect(recognitionReview.status(silent.theFile, rules)).toMatchObject({ silence: { complained: true } });
      silent.when({ type: 'complain-of-silence' }, worker, on).thenRefused('ALREADY_DONE');
      expect(silent.theFile.complaint).toMatchObject({ of: lateTest?.id });
    }
    // The order binds in what it passes over: whoever lets that day pass too can be complained of again.
    const on = at('2026-09-01T15:00:00Z');
    const bound = ordered.when({ type: 'lapse', clock: ordered.theFile.clock?.id ?? never() }, theClock, on).and();
    expect(bound.theFile).toMatchObject({ clock: { id: expect.stringMatching(/^ordered#/) as string } });
    const again = bound.when({ type: 'lapse', clock: bound.theFile.clock?.id ?? never() }, theClock, monthsLater).and();
    expect(recognitionReview.status(again.theFile, rules)).toMatchObject({ silence: { complained: false } });
    again.when({ type: 'complain-of-silence' }, worker, at('2027-02-20T15:00:00Z')).and();
  });
});

describe('[R3] [R5] [R10] beside the review of what was shown, while the test of another unit is late', () => {
  const inApril = at('2026-04-15T15:00:00Z');
  const late = () => reviewLapsed(twoMeasures().when(reportFirst, worker, fiveDaysOn).and());
  const decline = { type: 'decline-compensation' } as const;
  const propose = {
    type: 'propose-verdict',
    reasons: { es: 'Lo demostró' },
    verdicts: [{ unit: first, verdict: 'held', ground: { es: 'Lo demostró' } }],
  } as const;
  const decided = (story: ReviewStory) =>
    story.when(propose, reviewer, inApril).and().when({ type: 'approve-verdict' }, people.approver, inApril);

  it('[R3] the measures that are left are declined at once: the whole can be appealed with what is decided, and no test is owed', () => {
    const declined = late()
      .when(decline, worker, inApril)
      .then({ type: 'compensation-declined', leaves: [second] });
    expect(declined.theFile).toMatchObject({
      ...{ stage: 'host-review', open: [{ unit: first }], measuring: undefined, lateTest: undefined },
      clock: { holder: { agency: 'gt-mintrab' } },
    });
    expect(page(declined)).toMatchObject({ result: { missing: [second] }, next: 'nothing' });
    expect(page(declined).measures).toBeUndefined();
    declined.when(decline, worker, inApril).thenRefused('NOT_IN_THIS_STAGE');
    declined.when(test(at('2026-04-24T15:00:00Z')), reviewer, inApril).thenRefused('UNKNOWN_UNIT');
    const whole = decided(declined).then({ type: 'decided' }, { subject: 'partially-recognised' });
    expect(whole.theFile).toMatchObject({
      stage: 'partially-recognised',
      clock: { id: expect.stringMatching(/^appeal#/) as string },
    });
    expect(recognitionReview.allowed(whole.theFile, worker)).toContain('appeal');
  });

  it('[R10] a complaint of the test that is declined ends with it: nobody is left with nothing to order', () => {
    const { events, setting } = late();
    const complained = given(lawOf('recognition-review'), setting, ...events)
      .when({ type: 'complain-of-silence' }, worker, inApril)
      .and();
    complained.when(decline, worker, inApril).then({ type: 'compensation-declined' }, { type: 'silence-ended' });
  });

  it('[R3] nor does a day that was named for it bind anybody any more, or a choice after two that were missed', () => {
    const on = at('2026-04-24T15:00:00Z');
    const named = toldAtOnce(late().when(test(on), reviewer, inApril).and());
    const declined = named.when(decline, worker, inApril).and();
    expect(page(declined).next).toBe('nothing');
    declined.when(result('passed'), reviewer, on).thenRefused('NO_TEST');
    const missed = missedTest(missedTest(late(), at('2026-04-20T15:00:00Z')), at('2026-04-29T15:00:00Z'));
    expect(page(missed).next).toBe('choose-after-test');
    expect(page(missed.when(decline, worker, at('2026-05-14T15:00:00Z')).and()).next).toBe('nothing');
  });

  it('[R1] [R3] or beside a unit that the appeals body sent back, and only where there are measures', () => {
    reviewAt('host-review').when(decline, worker).thenRefused('NOT_IN_THIS_STAGE');
    const appealed = refusedBeside().imposed.when(appealOn(0), worker).and();
    const why = { reasons: { es: 'Mal visto' }, legalBasis: { es: 'Artículo 9' } };
    const ruling = { outcome: 'remitted', ...why, units: [first], verdicts: [], by: 'gt.appeals' } as never;
    const file = appealed.theFile.appeal?.caseId as never;
    const sentBack = appealed.when({ type: 'receive-ruling', ruling }, { kind: 'effect', file }).and();
    const declined = sentBack.when(decline, worker).then({ type: 'compensation-declined', leaves: [second] });
    expect(declined.theFile).toMatchObject({
      ...{ stage: 'received', open: [{ unit: first, why: 'remitted' }], measuring: undefined, waiting: undefined },
    });
    // While the appeals body has it, the right to appeal the rest would be lost with its ruling.
    appealed.when(decline, worker).thenRefused('NOT_IN_THIS_STAGE');
  });

  it('[R5] [R10] an office that puts off the day that it named is as late as before: a near day, and a complaint', () => {
    const [on, near, far] = [at('2026-04-24T15:00:00Z'), at('2026-04-27T15:00:00Z'), at('2026-05-20T15:00:00Z')];
    const first = late();
    const named = toldAtOnce(first.when(test(on), reviewer, inApril).and());
    expect(named.theFile.lateTest).toBeUndefined();
    named.when(test(far), reviewer, inApril).thenRefused('TEST_TOO_LATE');
    const putOff = toldAtOnce(
      named.when(test(near), reviewer, inApril).then({ type: 'test-scheduled', putOff: true }, {}),
    );
    expect(putOff.theFile.lateTest).toEqual(first.theFile.lateTest);
    expect(page(putOff)).toMatchObject({ silence: { complained: false } });
    expect(decided(putOff).and().theFile).toMatchObject({
      stage: 'compensation-pending',
      clock: first.theFile.lateTest,
    });
    const held = putOff.when(result('passed'), reviewer, near).and();
    expect(held.theFile).toMatchObject({ stage: 'host-review', lateTest: undefined });
    const earlier = named.when(test(at('2026-04-23T15:00:00Z')), reviewer, inApril).and();
    expect(earlier.theFile.lateTest).toBeUndefined();
    const another = putOff.when({ ...otherDate, reasons: 'Trabajo ese día' }, worker, inApril).and();
    expect(another.theFile.lateTest).toBeUndefined();
  });
});

/** One unit refused, the test of the other owed. */
function refusedBeside() {
  const open = reviewAt('host-review', sampleRules());
  const verdicts = [first, second].map((unit) => ({
    ...{ unit, verdict: 'missing' as const, ground: { es: 'No la cubre' }, legalBasis: { es: 'Artículo 7' } },
  }));
  const measures = [
    {
      ...{ unit: second, kind: 'aptitude-test' as const, content: { es: 'Puesta a tierra' } },
      ...{ reasons: { es: 'No la cubre' }, report: { es: 'Con la constancia' } },
    },
  ];
  const imposed = toldAtOnce(
    open
      .when({ type: 'propose-verdict', verdicts, reasons: { es: 'Faltan' }, measures }, reviewer)
      .and()
      .when({ type: 'approve-verdict' }, people.approver)
      .and(),
  );
  const owed = toldAtOnce(imposed.when(test(fiveDaysOn), reviewer).and())
    .when(otherDate, worker, anHourBefore)
    .and();
  return { imposed, owed };
}

it('[R5] [R16] another unit that was refused can be appealed meanwhile, and an office that is late is as late after the ruling', () => {
  const { imposed, owed } = refusedBeside();
  const late = reviewLapsed(owed);
  // [R16] The page says so, and gives the office's day as nobody's last to appeal.
  expect(remedyOf(page(imposed), rules)).toMatchObject({ body: 'gt-appeals', until: page(imposed).clock?.dueOn });
  for (const waits of [owed, late]) {
    expect(page(waits)).toMatchObject({
      result: { missing: [first] },
      clock: { id: expect.stringMatching(/^test-date#/) as string },
    });
    expect(remedyOf(page(waits), rules)).toMatchObject({ country: 'GT', body: 'gt-appeals' });
    expect(remedyOf(page(waits), rules)).not.toHaveProperty('until');
  }
  expect(remedyOf(page(asked()), rules)).toBeUndefined();
  const appealed = late.when(appealOn(0), worker, monthsOn).and();
  expect(appealed.theFile).toMatchObject({ stage: 'appealed', measuring: { id: 'compensation#2' }, clock: undefined });
  const ruling = { outcome: 'withdrawn' } as never;
  const appeal = appealed.theFile.appeal?.caseId;
  const back = appealed
    .when({ type: 'receive-ruling', ruling }, { kind: 'effect', file: appeal as never }, monthsOn)
    .and();
  expect(back.theFile).toMatchObject({
    stage: 'compensation-pending',
    measuring: { id: 'compensation#2' },
    clock: late.theFile.clock,
  });
  expect(appealed.theFile.lateTest).toEqual(late.theFile.clock);
  expect(back.theFile.lateTest).toBeUndefined();
});

describe('[R1] [R10] a complaint of the test that is owed', () => {
  const day = at('2026-04-15T15:00:00Z');
  const order = {
    ...{ outcome: 'ordered', within: { unit: 'business-days', days: 15 } },
    ...{ reasons: { es: 'Debe una fecha' }, legalBasis: { es: 'Artículo 9' } },
  } as never;
  const complained = () => {
    const { events, setting } = reviewLapsed(refusedBeside().owed);
    return given(lawOf('recognition-review'), setting, ...events)
      .when({ type: 'complain-of-silence' }, worker, day)
      .and();
  };
  const ordered = () => {
    const story = complained();
    const file = story.theFile.annexes?.at(-1)?.caseId as never;
    return story.when({ type: 'receive-order', order }, { kind: 'effect', file }, day).and();
  };
  const appeal = (story: ReturnType<typeof complained>) => story.when(appealOn(0), worker, day).and();
  const ruled = (story: ReturnType<typeof complained>) => {
    const ruling = { outcome: 'withdrawn' } as never;
    const file = story.theFile.appeal?.caseId as never;
    return story.when({ type: 'receive-ruling', ruling }, { kind: 'effect', file }, day).and();
  };

  it('[R1] outlives an appeal of another unit, and so does what was ordered, which runs on after it', () => {
    const beside = appeal(complained());
    expect(beside.theFile).toMatchObject({ stage: 'appealed', complaint: { stage: 'compensation-pending' } });
    expect(beside.theFile.annexes?.at(-1)?.answered).toBeUndefined();
    expect(ruled(beside).theFile.annexes?.at(-1)?.answered).toBeUndefined();
    const waits = appeal(ordered());
    expect(waits.theFile).toMatchObject({ stage: 'appealed', complaint: { waits: true } });
    expect(ruled(waits).theFile).toMatchObject({
      stage: 'compensation-pending',
      clock: { id: expect.stringMatching(/^ordered#/) as string },
      complaint: { order: { outcome: 'ordered' } },
    });
  });
});

describe('[R6] a seal', () => {
  const sealing = 'GT-26-SEALED-0' as never;
  const by = { kind: 'effect', file: sealing } as const;
  const seal = { sealing, since: at('2026-03-05T16:00:00Z'), known: [] } as const;
  const sealed = () => {
    const { events, setting } = announced();
    return given(lawOf('recognition-review'), setting, ...events)
      .when({ type: 'seal-file', ...seal }, by, seal.since)
      .and();
  };

  it('[R6] stops the office’s period that begins later, with the hour of the test: nobody missed it', () => {
    const still = sealed();
    expect(lawOf('recognition-review').process(still.theFile, rules).deadline).toBeUndefined();
    const released = still.when({ type: 'unseal-file', ...seal }, by, twoWeeksOn).and();
    expect(released.theFile.clock?.runs.at(-1)).toEqual({ from: twoWeeksOn });
    released.when(result('not-attended'), reviewer, twoWeeksOn).thenRefused('TEST_TOO_SOON');
  });

  it('[R6] that opened before the hour leaves the period as it was', () => {
    const released = sealed()
      .when({ type: 'unseal-file', ...seal }, by, anHourBefore)
      .and();
    expect(released.theFile.clock?.runs.at(-1)).toEqual({ from: fiveDaysOn });
    released.when(result('not-attended'), reviewer, fiveDaysOn).then({ type: 'test-recorded' });
  });
});

it('[R5] a calendar that changes counts the worker’s period anew as well, which stands still meanwhile', () => {
  const { theFile } = announced();
  const recounted = { type: 'clock-recounted', at: anHourBefore, to: 'demonstration-2' } as never;
  expect(lawOf('recognition-review').evolve(theFile, recounted)).toMatchObject({
    clock: { calendarVersion: 'demonstration-2' },
    measuring: { calendarVersion: 'demonstration-2' },
  });
});

describe('[R5] a journal from before the office had a period of its own', () => {
  /** What happened then, without what follows now. */
  const before = (story: ReviewStory) => {
    const { events, setting } = story;
    return given(recognitionReview, setting, ...events.filter(({ type }) => !type.startsWith('test-owed')));
  };

  it('[R5] goes on: with the end of the worker’s period the office’s begins, and the worker has what is left', () => {
    const old = before(asked());
    expect(old.theFile).toMatchObject({ clock: { id: 'compensation#2' } });
    expect(old.theFile.measuring).toBeUndefined();
    const lastDay = reviewDueAt(old);
    const owed = old
      .when({ type: 'lapse', clock: 'compensation#2' as ClockId }, theClock, lastDay)
      .then({ type: 'test-owed' });
    expect(owed.theFile).toMatchObject({ clock: { opening: { at: lastDay } }, measuring: { id: 'compensation#2' } });
  });
});

it('[R5] an emergency at the office stops its period, and nobody missed a test of that day', () => {
  const { events, setting } = announced();
  const pause = { pause: theEmergency, reason: 'flood', words: { es: 'Inundación' } } as const;
  const sweep = { kind: 'effect', file: theEmergency } as const;
  const stopped = given(lawOf('recognition-review'), setting, ...events)
    .when({ type: 'pause-clock', ...pause }, sweep, anHourBefore)
    .and();
  const later = stopped.when({ type: 'resume-clock', pause: theEmergency }, sweep, twoWeeksOn).and();
  later.when(result('not-attended'), reviewer, twoWeeksOn).thenRefused('TEST_TOO_SOON');
  const none: readonly PauseInForce[] = [];
  given(recognitionReview, { ...setting, pauses: none }, ...events)
    .when(result('not-attended'), reviewer, twoWeeksOn)
    .then({ type: 'test-recorded' }, { type: 'test-owed' });
});

function never(): never {
  throw new Error('there is one');
}
