import { remainingDays } from '../clocks/index.js';
import type { Measure } from '../file/case/index.js';
import type { CaseId, Instant } from '../kernel/index.js';
import type { Ruling } from '../kinds/appeal/index.js';
import { remedyOf } from '../kinds/appeal/index.js';
import { mayDo, recognitionReview } from '../kinds/recognition/review/index.js';
import {
  candidates,
  drawTwo,
  fiveDaysOn,
  mexico,
  officer,
  people,
  reviewAt,
  reviewDueAt,
  reviewLapsed,
  sampleCalendars,
  sampleRules,
  served,
  theEffect,
  theNode,
  toldAtOnce,
  unitsInGuatemala,
  verdictOn,
  withMeasure,
} from '../../specification/index.js';
import { provenByReview } from './proofs.js';

const { approver, reviewer, worker } = people;
const [first, second] = unitsInGuatemala;
const rules = sampleRules();
const measured = reviewAt('compensation-pending');
const decline = { type: 'decline-compensation' } as const;
const report = { type: 'report-compensation', reports: [{ unit: second, what: 'Lo hice' }], documents: [] } as const;
const name = ({ theFile }: typeof measured) => provenByReview(theFile, rules)?.name;

describe('a verdict with measures', () => {
  it('[R3] is a decision for what is held: its credential and what one may do are there that day', () => {
    expect(measured.file).toMatchObject({
      stage: 'compensation-pending',
      decision: { outcome: 'partially-recognised', tacit: false },
      open: [{ unit: second, why: 'measured' }],
    });
    expect(provenByReview(measured.theFile, rules)?.content).toMatchObject({ scope: 'partial' });
    const page = recognitionReview.status(measured.theFile, rules);
    expect(page).toMatchObject({ result: { held: [first], missing: [] }, measures: [{ unit: second }] });
    expect(mayDo(page, rules)?.units).toMatchObject([{ unit: first }]);
  });

  it('[R3] may be declined: what is held stays with the same credential, and the rest can be appealed', () => {
    const declined = measured
      .when(decline, worker)
      .then({ type: 'compensation-declined' }, { type: 'decided' }, { subject: 'partially-recognised' });
    expect(declined.file).toMatchObject({ stage: 'partially-recognised', open: undefined, waiting: undefined });
    expect(name(declined)).toBe(name(measured));
    const running = declined.when(served('n3', fiveDaysOn), theEffect, fiveDaysOn).and();
    expect(recognitionReview.status(running.theFile, rules)).toMatchObject({ next: 'may-appeal' });
    running.when({ type: 'appeal', grounds: [{ unit: second, ground: 'La sé' }], documents: [] }, worker).and();
    declined.when(decline, worker).thenRefused('NOT_IN_THIS_STAGE');
    measured.when(decline, reviewer).thenRefused('NOT_YOUR_ROLE');
  });

  it('[R3] keeps its credential when the time passes, and it is replaced when the rest is decided', () => {
    expect(name(reviewLapsed(measured))).toBe(name(measured));
    const later = '2026-03-09T15:00:00.000Z' as Instant;
    const shown = measured.when(report, worker, later).and();
    expect(name(shown)).toBe(name(measured));
    const { verdicts, ...rest } = verdictOn(2);
    const decided = shown
      .when({ ...rest, verdicts: verdicts.slice(1) }, reviewer, later)
      .and()
      .when({ type: 'approve-verdict' }, approver, later)
      .and();
    expect(decided.file).toMatchObject({ stage: 'recognised', open: undefined });
    expect(name(decided)).not.toBe(name(measured));
  });

  it('[R3] loses nothing that is held where the worker withdraws', () => {
    const withdrawn = measured.when({ type: 'withdraw' }, worker).and();
    expect(name(withdrawn)).toBe(name(measured));
    expect(recognitionReview.status(withdrawn.theFile, rules).result?.held).toEqual([first]);
  });
});

describe('[R3] a unit that was refused beside measures for another one', () => {
  const beside = toldAtOnce(
    reviewAt('host-review')
      .when({ ...withMeasure, ...verdictOn(0) }, reviewer)
      .and()
      .when({ type: 'approve-verdict' }, approver)
      .and(),
  );
  const fromMexico = theNode(mexico);
  const inApril = '2026-04-07T15:00:00.000Z' as Instant;
  const inMay = '2026-05-07T15:00:00.000Z' as Instant;
  const appeal = { type: 'appeal', grounds: [{ unit: first, ground: 'La sé' }], documents: [] } as const;
  const appealed = beside.when(appeal, worker, inApril).and();
  const ruled = (outcome: 'upheld' | 'overturned' | 'remitted', from = appealed) => {
    const verdicts = outcome === 'overturned' ? [{ unit: first, verdict: 'held' as const, ground: heard }] : [];
    const why = { reasons: heard, legalBasis: heard, by: people.appealsOfficer.id, at: inMay };
    const ruling: Ruling = { outcome, verdicts, ...why };
    return from.when({ type: 'receive-ruling', ruling }, appealsFile(from), inMay);
  };
  const heard = { es: 'Se le oyó' };
  const appealsFile = ({ theFile }: typeof beside) =>
    ({ kind: 'effect', file: theFile.appeal?.caseId as CaseId }) as const;
  const daysLeft = ({ theFile: { clock } }: typeof beside, at: Instant) =>
    clock && remainingDays(clock, sampleCalendars.GT, at);
  const waitingDays = ({ theFile: { waiting } }: typeof beside, at: Instant) =>
    waiting && remainingDays(waiting, sampleCalendars.GT, at);

  it('[R3] is appealed at once, with its remedy and a day on the page; the measured one and none twice', () => {
    const page = recognitionReview.status(beside.theFile, rules);
    expect(page).toMatchObject({ stage: 'compensation-pending', result: { missing: [first] } });
    expect(remedyOf(page, rules)).toMatchObject({ body: 'gt-appeals', until: page.clock?.dueOn });
    expect(recognitionReview.allowed(beside.theFile, worker)).toContain('appeal');
    beside
      .when({ ...appeal, grounds: [{ unit: second, ground: 'La sé' }] }, worker)
      .thenRefused('UNKNOWN_UNIT', { unit: second });
    measured.when(appeal, worker).thenRefused('REFUSAL_FINAL');
    expect(remedyOf(recognitionReview.status(measured.theFile, rules), rules)).toBeUndefined();
    expect(appealed.theFile).toMatchObject({ stage: 'appealed', measuring: { id: 'compensation#2' } });
    expect(recognitionReview.errands(appealed.theFile)).toMatchObject([{ kind: 'appeal' }]);
  });

  it('[R3] costs the measures no day, and stops none of them', () => {
    const back = ruled('upheld').then({ type: 'ruling-received' });
    expect(back.theFile).toMatchObject({ stage: 'compensation-pending', open: [{ unit: second }], upheld: [first] });
    expect(daysLeft(back, inMay)).toBe(daysLeft(beside, inApril));
    expect(back.theFile.waiting).toEqual(beside.theFile.waiting);
    back.when(appeal, worker, inMay).thenRefused('REFUSAL_FINAL');
    const reported = appealed.when(report, worker, inMay).then({ type: 'compensation-reported' });
    ruled('upheld', reported).then({ type: 'ruling-received' }, { type: 'review-resumed', units: [second] });
    reviewAt('appealed').when(report, worker).thenRefused('NOT_IN_THIS_STAGE');
  });

  it('[R3] is held where the ruling says so, or decided again by others, and then the measures run on', () => {
    const held = ruled('overturned').then({ type: 'ruling-received', decision: { outcome: 'partially-recognised' } });
    expect(held.theFile).toMatchObject({ stage: 'compensation-pending', open: [{ unit: second, why: 'measured' }] });
    expect(recognitionReview.status(held.theFile, rules).result).toMatchObject({ held: [first], missing: [] });
    const others = { ...drawTwo, reviewers: candidates('gt.r2'), approvers: candidates('gt.a2') } as typeof drawTwo;
    const again = ruled('remitted').and().when(others, theEffect, inMay).and();
    expect(again.theFile.open).toEqual([
      { unit: first, why: 'remitted' },
      { unit: second, why: 'measured' },
    ]);
    const { verdicts, ...rest } = verdictOn(1);
    const decided = again
      .when({ ...rest, verdicts: verdicts.slice(0, 1) }, officer('gt.r2', 'gt-mintrab', 'reviewer'), inMay)
      .and()
      .when({ type: 'approve-verdict' }, officer('gt.a2', 'gt-mintrab', 'approver'), inMay)
      .then({ type: 'decided' }, { subject: 'partially-recognised' });
    expect(decided.theFile).toMatchObject({ stage: 'compensation-pending', open: [{ unit: second, why: 'measured' }] });
    expect(daysLeft(decided, inMay)).toBe(daysLeft(beside, inApril));
    expect(recognitionReview.publish(decided.events.slice(-2), decided.theFile, rules)).toMatchObject([
      { type: 'recognition.progressed', status: { stage: 'compensation-pending', result: { held: [first] } } },
    ]);
    reviewLapsed(decided);
  });

  it('[R3] [R9] [R10] is decided again, and the measured one has a last day as well once it is reported', () => {
    const others = { ...drawTwo, reviewers: candidates('gt.r2'), approvers: candidates('gt.a2') } as typeof drawTwo;
    const { verdicts, ...rest } = verdictOn(1);
    const decided = ruled('remitted')
      .and()
      .when(others, theEffect, inMay)
      .and()
      .when({ ...rest, verdicts: verdicts.slice(0, 1) }, officer('gt.r2', 'gt-mintrab', 'reviewer'), inMay)
      .and()
      .when({ type: 'approve-verdict' }, officer('gt.a2', 'gt-mintrab', 'approver'), inMay)
      .and();
    const reported = decided.when(report, worker, inMay).and();
    expect(reported.theFile).toMatchObject({ stage: 'host-review', open: [{ unit: second }], waiting: undefined });
    expect(daysLeft(reported, inMay)).toBe(waitingDays(beside, inApril));
    expect(recognitionReview.status(reported.theFile, rules)).toMatchObject({
      clock: { state: 'running', dueOn: expect.any(String) as string },
      atZero: 'escalated',
    });
    const late = reviewLapsed(reported);
    expect(recognitionReview.status(late.theFile, rules)).toMatchObject({
      silence: { to: 'gt-appeals', complained: false },
    });
  });

  describe('[R3] is decided again by others', () => {
    const others = { ...drawTwo, reviewers: candidates('gt.r2'), approvers: candidates('gt.a2') } as typeof drawTwo;
    const newReviewer = officer('gt.r2', 'gt-mintrab', 'reviewer');
    const newApprover = officer('gt.a2', 'gt-mintrab', 'approver');
    const drawn = (from = appealed) => ruled('remitted', from).and().when(others, theEffect, inMay).and();
    const { verdicts, ...rest } = verdictOn(1);
    const both = { ...rest, verdicts };
    const onFirst = { ...rest, verdicts: verdicts.slice(0, 1) };
    const midApril = '2026-04-21T15:00:00.000Z' as Instant;
    const untilJune = '2026-06-05T15:00:00.000Z' as Instant;
    const at = { units: [second], at: untilJune, where: 'Taller de demostración' } as const;
    const test = { type: 'schedule-test', ...at, language: 'es' } as const;
    const result = { type: 'record-test-result', unit: second, evidence: heard, documents: [] } as const;

    it('[R3] and the measures go on meanwhile: they stand on the page and are reported as before', () => {
      const again = drawn();
      expect(recognitionReview.status(again.theFile, rules)).toMatchObject({
        ...{ stage: 'host-review', next: 'report-compensation', measures: [{ unit: second }] },
      });
      expect(recognitionReview.status(appealed.theFile, rules).measures).toMatchObject([{ unit: second }]);
      again.when({ ...report, reports: [{ unit: first, what: 'Lo hice' }] }, worker, inMay).thenRefused('UNKNOWN_UNIT');
      expect(recognitionReview.allowed(again.theFile, worker)).toContain('report-compensation');
      ruled('remitted')
        .and()
        .when(report, worker, inMay)
        .then({ type: 'compensation-reported' }, { type: 'review-resumed' });
      reviewAt('host-review').when(report, worker).thenRefused('NOT_IN_THIS_STAGE');
      const passed = { type: 'receive-answer', from: mexico, answer: report } as const;
      measured.when(report, worker).and().when(passed, fromMexico).thenRefused('NOT_IN_THIS_STAGE');
      again.when(passed, fromMexico, inMay).then({ type: 'compensation-reported' }, { type: 'review-resumed' });
      reviewAt('received').when(report, worker).thenRefused('NOT_IN_THIS_STAGE');
    });

    it('[R3] whoever is finished waits for no other unit: what was reported is decided together with it, in its period', () => {
      const again = drawn();
      const reported = again.when(onFirst, newReviewer, inMay).and().when(report, worker, inMay).and();
      expect(reported.theFile).toMatchObject({
        ...{ stage: 'host-review', measuring: undefined, proposal: undefined, clock: { id: again.theFile.clock?.id } },
        open: [
          { unit: first, why: 'remitted' },
          { unit: second, why: 'measured' },
        ],
      });
      expect(recognitionReview.status(reported.theFile, rules)).toMatchObject({
        next: 'nothing',
        result: { held: [] },
      });
      expect(recognitionReview.status(reported.theFile, rules).measures).toBeUndefined();
      reported.when(onFirst, newReviewer, inMay).thenRefused('VERDICT_INCOMPLETE', { units: [second] });
      const decided = reported
        .when(both, newReviewer, inMay)
        .and()
        .when({ type: 'approve-verdict' }, newApprover, inMay)
        .then({ type: 'decided', decision: { outcome: 'partially-recognised' } }, { subject: 'partially-recognised' });
      expect(decided.theFile).toMatchObject({ stage: 'partially-recognised', open: undefined });
    });

    it('[R1] [R3] and the period of both is no shorter than what the measured one had left', () => {
      const again = drawn();
      const lastDay = reviewDueAt(again);
      const reported = again.when(report, worker, lastDay).and();
      expect(daysLeft(again, lastDay)).toBe(1);
      expect(daysLeft(reported, lastDay)).toBe(waitingDays(beside, inApril));
      expect(reported.theFile.clock?.id).toBe(again.theFile.clock?.id);
      const early = again.when(report, worker, inMay).and();
      expect(reviewDueAt(early)).toBe(lastDay);
    });

    it('[R3] what was reported while the appeals body had it is decided together with it as well', () => {
      const reported = appealed.when(report, worker, inMay).and();
      const sent = ruled('remitted', reported).then({ type: 'ruling-received' }, { type: 'review-resumed' });
      expect(sent.theFile).toMatchObject({
        ...{ stage: 'received', measuring: undefined, waiting: undefined },
        open: [{ unit: first }, { unit: second, why: 'measured' }],
      });
      sent.when(others, theEffect, inMay).and().when(both, newReviewer, inMay).and();
    });

    it('[R3] and then they may impose measures once more, but none beside measures that still run', () => {
      const missing = { ...onFirst, verdicts: verdictOn(0).verdicts.slice(0, 1) };
      const measure: Measure = { unit: first, kind: 'aptitude-test', content: heard, reasons: heard, report: heard };
      drawn()
        .when({ ...missing, measures: [measure] }, newReviewer, inMay)
        .thenRefused('ALREADY_DONE');
      const reported = drawn().when(report, worker, inMay).and();
      const imposed = reported
        .when({ ...verdictOn(0), measures: [measure] }, newReviewer, inMay)
        .and()
        .when({ type: 'approve-verdict' }, newApprover, inMay)
        .then({ type: 'compensation-imposed' }, { subject: 'compensation-imposed' });
      expect(imposed.theFile).toMatchObject({
        ...{ stage: 'compensation-pending', open: [{ unit: first, why: 'measured' }] },
        compensation: { measures: [{ unit: first }], reports: [] },
      });
      const done = { ...report, reports: [{ unit: first, what: 'Lo hice' }] } as const;
      const back = imposed
        .when(done, worker, untilJune)
        .then({ type: 'compensation-reported' }, { type: 'review-resumed' });
      back.when({ ...missing, measures: [measure] }, newReviewer, untilJune).thenRefused('ALREADY_DONE');
    });

    it('[R5] [R1] a test on a day of the appeal was missed by nobody, whatever the ruling is', () => {
      const tested = toldAtOnce(beside.when({ ...test, at: midApril }, reviewer, inApril).and());
      const missed = { ...result, result: 'not-attended' } as const;
      const during = tested.when(appeal, worker, inApril).and();
      ruled('upheld', during).and().when(missed, reviewer, inMay).thenRefused('TEST_TOO_SOON');
      const again = ruled('remitted', during).and().when(others, theEffect, inMay).and();
      again.when(missed, newReviewer, inMay).thenRefused('TEST_TOO_SOON');
      again.when({ ...missed, result: 'not-passed' }, newReviewer, inMay).and();
    });

    it('[R5] a test that was announced before an appeal has its result while the appeals body has the file, from those who saw it', () => {
      const tested = toldAtOnce(beside.when({ ...test, at: midApril }, reviewer, inApril).and());
      const during = tested.when(appeal, worker, inApril).and();
      const passed = { ...result, result: 'passed' } as const;
      during.when(passed, reviewer, inApril).thenRefused('TEST_NOT_HELD');
      during.when({ ...result, result: 'not-attended' }, reviewer, midApril).thenRefused('TEST_TOO_SOON');
      const shown = during.when(passed, reviewer, midApril).then({ type: 'test-recorded' });
      expect(shown.theFile.stage).toBe('appealed');
      ruled('upheld', shown).then({ type: 'ruling-received' }, { type: 'review-resumed', units: [second] });
    });

    it('[R3] a test of a measure is announced, moved and taken as before', () => {
      const tested = toldAtOnce(drawn().when(test, newReviewer, inMay).and());
      expect(recognitionReview.status(tested.theFile, rules).next).toBe('attend-test');
      tested.when({ type: 'ask-other-date', unit: second }, worker, inMay).then({ type: 'other-date-asked' });
      tested
        .when({ ...result, result: 'passed' }, newReviewer, untilJune)
        .then({ type: 'test-recorded' }, { type: 'review-resumed', units: [second] });
      const before = toldAtOnce(beside.when(test, reviewer, inApril).and())
        .when(appeal, worker, inApril)
        .and();
      before.when({ type: 'ask-other-date', unit: second }, worker, inMay).then({ type: 'other-date-asked' });
      reviewAt('appealed').when({ type: 'ask-other-date', unit: second }, worker).thenRefused('NOT_IN_THIS_STAGE');
    });
  });
});
