import type { Measure } from '../../../../file/case/index.js';
import { remainingDays } from '../../../../clocks/index.js';
import {
  at,
  authentic,
  document,
  mexico,
  mexicoSent,
  officer,
  people,
  reviewAt,
  reviewLapsed,
  sampleCalendars,
  sampleRules,
  served,
  theEffect,
  toldAtOnce,
  unitsInGuatemala,
  verdictOn,
  withMeasure,
} from '../../../../../specification/index.js';
import type { ProposeVerdict, ReportCompensation, ScheduleTest } from '../index.js';
import type { RecordTestResult } from '../test/record-test-result.js';
import { recognitionReview } from '../law.js';

const { approver, counter, reviewer, worker } = people;
const rules = sampleRules();
const [first, second] = unitsInGuatemala;
const tenDaysOn = at('2026-03-17T15:00:00Z');
const threeWeeksOn = at('2026-03-24T15:00:00Z');
const later = at('2026-09-01T15:00:00Z');

const proposing = (...measures: readonly Measure[]): ProposeVerdict => ({ ...verdictOn(0), measures });
const measure = (unit: Measure['unit'], more: Partial<Measure> = {}): Measure => ({
  unit,
  kind: 'adaptation-period',
  content: { es: 'Tres meses con un electricista' },
  reasons: { es: 'El certificado no la cubre' },
  report: { es: 'Con la constancia del empleador' },
  ...more,
});
const report = (...units: readonly Measure['unit'][]): ReportCompensation => ({
  type: 'report-compensation',
  reports: units.map((unit) => ({ unit, what: 'Terminé' })),
  documents: [document('work-reference')],
});
const appointment = (...units: readonly Measure['unit'][]): ScheduleTest => ({
  type: 'schedule-test',
  units,
  at: tenDaysOn,
  where: 'Taller de demostración',
  language: 'es',
});
const result = (unit: Measure['unit'], outcome: RecordTestResult['result'] = 'passed'): RecordTestResult => ({
  type: 'record-test-result',
  unit,
  result: outcome,
  evidence: { es: 'Conectó y probó la puesta a tierra' },
  documents: [document('photo-evidence')],
});
const verdictOnSecond = (verdict: 'held' | 'missing'): ProposeVerdict => ({
  type: 'propose-verdict',
  verdicts: [{ unit: second, verdict, ground: { es: 'Según la prueba' }, legalBasis: { es: 'Artículo 7' } }],
  reasons: { es: 'La medida se cumplió' },
});

describe('proposing compensation measures', () => {
  const review = reviewAt('host-review');

  it('is for units that are missing, once each, with what, why and how to report', () => {
    review.when({ ...verdictOn(1), measures: [measure(first)] }, reviewer).thenRefused('NOT_MISSING', { unit: first });
    review.when(proposing(measure(first), measure(first)), reviewer).thenRefused('UNIT_TWICE');
    for (const words of ['content', 'reasons', 'report']) {
      review.when(proposing(measure(first, { [words]: { es: ' ' } })), reviewer).thenRefused('REASONS_MISSING');
    }
  });

  it('tells nobody before a second person has approved it', () => {
    const proposed = review.when(withMeasure, reviewer).and();
    expect(recognitionReview.status(proposed.theFile, rules).stage).toBe('host-review');
    proposed
      .when({ type: 'approve-verdict' }, officer('gt.reviewer', 'gt-mintrab', 'approver'))
      .thenRefused('SAME_PERSON');
  });
});

describe('a compensation', () => {
  const pending = reviewAt('compensation-pending');

  it('opens the worker’s period with its notice, and the review’s stands still', () => {
    const imposed = reviewAt('host-review')
      .when(withMeasure, reviewer)
      .and()
      .when({ type: 'approve-verdict' }, approver)
      .then({ type: 'compensation-imposed', opens: { id: 'compensation#2' } }, { subject: 'compensation-imposed' });
    expect(recognitionReview.status(imposed.theFile, rules)).toMatchObject({
      stage: 'compensation-pending',
      holder: { who: 'worker' },
      clock: { state: 'awaiting-service' },
      waiting: { id: 'host-review#1', state: 'paused' },
      atZero: 'stays-partial',
      next: 'report-compensation',
      measures: [{ unit: second, content: { es: 'Puesta a tierra' } }],
    });
    const running = imposed.when(served('n2', tenDaysOn), theEffect, tenDaysOn).and();
    expect(recognitionReview.status(running.theFile, rules).clock).toMatchObject({
      state: 'running',
      dueOn: '2027-03-17',
    });
    expect(recognitionReview.process(running.theFile, rules)).toMatchObject({ ended: false, holder: 'worker' });
    expect(recognitionReview.publish(imposed.events.slice(-2), imposed.theFile, rules)).toMatchObject([
      { type: 'recognition.progressed', status: { stage: 'compensation-pending' } },
    ]);
  });

  it('is reported by the worker, for the units it was imposed on', () => {
    pending.when(report(first), worker).thenRefused('UNKNOWN_UNIT', { unit: first });
    pending.when(report(second, second), worker).thenRefused('UNIT_TWICE');
    pending.when({ ...report(second), reports: [{ unit: second, what: ' ' }] }, worker).thenRefused('REASONS_MISSING');
    for (const officer of [reviewer, counter]) pending.when(report(second), officer).thenRefused('NOT_YOUR_ROLE');
  });

  it('goes back to the review of those units only, with what was left of its period', () => {
    const before = remainingDays(reviewAt('host-review').theFile.clock ?? never(), sampleCalendars.GT, tenDaysOn);
    const back = pending
      .when(report(second), worker, later)
      .then({ type: 'compensation-reported' }, { type: 'review-resumed', units: [second] });
    expect(back.theFile).toMatchObject({ stage: 'host-review', waiting: undefined, clock: { id: 'host-review#1' } });
    expect(remainingDays(back.theFile.clock ?? never(), sampleCalendars.GT, later)).toBeGreaterThan(before);
    expect(back.theFile.filing.documents.map(({ id }) => id)).toContain('work-reference');
    back.when(verdictOn(2), reviewer, later).thenRefused('VERDICT_STANDS', { unit: first });
    back.when({ ...verdictOnSecond('missing'), measures: [measure(second)] }, reviewer).thenRefused('ALREADY_DONE');
    const decided = back
      .when(verdictOnSecond('held'), reviewer, later)
      .and()
      .when({ type: 'approve-verdict' }, approver, later)
      .then({ type: 'decided', decision: { outcome: 'recognised' } }, { subject: 'recognised' });
    expect(decided.theFile.decision?.verdicts.map(({ unit, verdict }) => [unit, verdict])).toEqual([
      [first, 'held'],
      [second, 'held'],
    ]);
  });

  it('keeps the verdicts that stood, where the measure did not help', () => {
    const back = pending.when(report(second), worker).and().when(verdictOnSecond('missing'), reviewer).and();
    back.when({ type: 'approve-verdict' }, approver).then(
      {
        type: 'decided',
        decision: { outcome: 'partially-recognised', verdicts: [{ verdict: 'held' }, { verdict: 'missing' }] },
      },
      { subject: 'partially-recognised' },
    );
  });

  it('leaves what stood where its period ends unanswered, with the right to appeal, told beforehand', () => {
    const { reminders } = recognitionReview.process(pending.theFile, rules);
    expect(reminders.map(({ fraction }) => fraction)).toEqual([0.8]);
    const ended = reviewLapsed(pending);
    expect(ended.events.slice(-3)).toMatchObject([
      { type: 'compensation-ended' },
      { type: 'decided', decision: { outcome: 'partially-recognised', tacit: false }, opens: { id: 'appeal#3' } },
      { subject: 'partially-recognised' },
    ]);
    expect(recognitionReview.status(ended.theFile, rules)).toMatchObject({
      stage: 'partially-recognised',
      next: 'may-appeal',
      result: { held: [first], missing: [second] },
    });
    expect(ended.theFile.waiting).toBeUndefined();
  });

  it('can be withdrawn from like any other stage', () => {
    expect(pending.when({ type: 'withdraw' }, worker).and().theFile).toMatchObject({
      stage: 'withdrawn',
      clock: undefined,
      waiting: undefined,
    });
  });

  describe('of two units', () => {
    const two = reviewAt('host-review')
      .when(proposing(measure(first), measure(second)), reviewer)
      .and()
      .when({ type: 'approve-verdict' }, approver)
      .and()
      .when(served('n2', tenDaysOn), theEffect, tenDaysOn)
      .and();

    it('waits for the other one after the first', () => {
      const one = two.when(report(first), worker).then({ type: 'compensation-reported' });
      expect(recognitionReview.status(one.theFile, rules)).toMatchObject({
        stage: 'compensation-pending',
        atZero: 'review-goes-on',
      });
      expect(one.when(report(second), worker).and().theFile).toMatchObject({ stage: 'host-review' });
    });

    it('reviews the one that was done where the period ends', () => {
      const ended = reviewLapsed(two.when(report(first), worker).and());
      expect(ended.events.slice(-3)).toMatchObject([
        { type: 'compensation-ended' },
        { type: 'review-resumed', units: [first] },
        { subject: 'compensation-ended' },
      ]);
      ended.when(verdictOnSecond('held'), reviewer).thenRefused('VERDICT_STANDS', { unit: second });
    });
  });
});

describe('a practical test inside the process', () => {
  const pending = reviewAt('compensation-pending');

  it('is an appointment that the worker is told: when, where, in which language', () => {
    const scheduled = pending
      .when(appointment(second), reviewer)
      .then(
        { type: 'test-scheduled', test: 't1', on: tenDaysOn },
        { subject: 'test-scheduled' },
        { type: 'test-owed' },
      );
    const status = recognitionReview.status(scheduled.theFile, rules);
    expect(status.next).toBe('attend-test');
    expect(status.timeline.at(-1)).toMatchObject({
      what: 'test-scheduled',
      args: { slots: [`${tenDaysOn} Taller de demostración`], language: 'es' },
    });
    expect(recognitionReview.queue(scheduled.theFile, rules).awaiting).toEqual(['worker', 'reviewer']);
  });

  it('is about units in question, on a day to come, at a place', () => {
    pending.when(appointment(first), reviewer).thenRefused('UNKNOWN_UNIT', { unit: first });
    pending.when(appointment(), reviewer).thenRefused('UNKNOWN_UNIT');
    pending.when(appointment(second, second), reviewer).thenRefused('UNIT_TWICE');
    pending.when({ ...appointment(second), where: ' ' }, reviewer).thenRefused('REASONS_MISSING');
    pending
      .when({ ...appointment(second), at: at('2026-03-02T15:00:00Z') }, reviewer)
      .thenRefused('TEST_TOO_SOON', { earliest: '2026-03-10' });
  });

  it('has a result for each unit, with what shows it, and not before its hour', () => {
    const scheduled = pending.when(appointment(second), reviewer).and();
    pending.when(result(second), reviewer, tenDaysOn).thenRefused('NO_TEST', { unit: second });
    scheduled.when(result(second), reviewer).thenRefused('TEST_NOT_HELD', { on: tenDaysOn });
    scheduled.when({ ...result(second), evidence: { es: '' } }, reviewer, tenDaysOn).thenRefused('REASONS_MISSING');
    const recorded = scheduled
      .when(result(second), reviewer, tenDaysOn)
      .then({ type: 'test-recorded', result: 'passed' }, { type: 'review-resumed', units: [second] });
    expect(recorded.theFile.tests).toMatchObject([{ results: [{ unit: second, documents: ['photo-evidence'] }] }]);
    recorded.when(result(second), reviewer, tenDaysOn).thenRefused('NO_TEST');
  });

  it('that was missed ends nothing, and a later appointment takes the place of one that was not kept', () => {
    const missed = toldAtOnce(pending.when(appointment(second), reviewer).and())
      .when(result(second, 'not-attended'), reviewer, tenDaysOn)
      .then({ type: 'test-recorded', result: 'not-attended' });
    expect(missed.theFile.stage).toBe('compensation-pending');
    const moved = pending
      .when(appointment(second), reviewer)
      .and()
      .when({ ...appointment(second), at: threeWeeksOn }, reviewer)
      .and();
    expect(moved.theFile.tests.map(({ units }) => units)).toEqual([[], [second]]);
    // [R10] The office's period runs from the day that it named first.
    expect(moved.theFile.clock).toMatchObject({ id: 'test-date#3', opening: { at: tenDaysOn } });
  });
});

describe('a source that could not or did not say', () => {
  const arrived = (finding: 'cannot-verify' | 'issuer-silent' | 'authentic', paperless = false) =>
    reviewAt('host-review', rules, { ...authentic, finding, paperless });

  it.each(['cannot-verify', 'issuer-silent'] as const)('(%s) makes a test the way, and the page says so', (finding) => {
    const { theFile } = arrived(finding);
    expect(theFile.skillsTest).toBe('required');
    expect(theFile.timeline.map(({ what }) => what)).toContain('skills-test-required');
  });

  it('is never held against the worker: no unit is missing without a test', () => {
    const review = arrived('issuer-silent');
    review.when(verdictOn(1), reviewer).thenRefused('TEST_NEEDED', { units: [second] });
    const tested = review
      .when(appointment(second), reviewer)
      .and()
      .when(result(second, 'not-passed'), reviewer, tenDaysOn)
      .and();
    tested.when(verdictOn(1), reviewer, tenDaysOn).then({ type: 'verdict-proposed' });
    review.when(verdictOn(2), reviewer).then({ type: 'verdict-proposed' });
  });

  it('changes nothing for what the equivalence itself leaves out', () => {
    const partial = sampleRules({ secondUnit: 'none' });
    const review = reviewAt('host-review', partial, { ...authentic, finding: 'issuer-silent' });
    review.when(verdictOn(1), reviewer).then({ type: 'verdict-proposed' });
  });

  it('is no matter where the source confirmed a lost paper', () => {
    expect(arrived('authentic', true).theFile.skillsTest).toBeUndefined();
    expect(mexicoSent).toMatchObject({ from: mexico });
  });
});

function never(): never {
  throw new Error('there is one');
}
