import { businessDays, calendarDays, explainClock } from '../../../../clocks/index.js';
import type { UnitCode } from '../../../../kernel/index.js';
import {
  at,
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
  theClock,
  theEffect,
  theNode,
  verdictOn,
} from '../../../../../specification/index.js';
import type { ReviewCommand } from '../index.js';
import type { ExtendReview } from './extend-review.js';
import { recognitionReview } from '../law.js';

const { approver, reviewer, supervisorInGuatemala, worker } = people;
const rules = sampleRules();
const extend = (more: Partial<ExtendReview> = {}): ExtendReview => ({
  type: 'extend-review',
  by: businessDays(10),
  reasons: { es: 'el perito está de licencia' },
  ...more,
});

describe('proposing a verdict', () => {
  const review = reviewAt('host-review');
  const proposing = (verdicts: ReturnType<typeof verdictOn>['verdicts'], reasons = 'Se cotejaron') =>
    review.when({ type: 'propose-verdict', verdicts, reasons: { es: reasons } }, reviewer);
  const { verdicts } = verdictOn(2);
  const [first, second] = verdicts;

  it('is for the reviewer whom the draw named', () => {
    review.when(verdictOn(2), reviewer).then({ type: 'verdict-proposed', by: 'gt.reviewer' });
    review.when(verdictOn(2), officer('gt.other', 'gt-mintrab', 'reviewer')).thenRefused('NOT_ASSIGNED_TO_YOU');
    review.when(verdictOn(2), officer('gt.reviewer', 'gt-intecap', 'reviewer')).thenRefused('NOT_YOUR_CASE');
    review.when(verdictOn(2), approver).thenRefused('NOT_YOUR_ROLE');
  });

  it('covers each unit of the host’s standard, once, with its ground, and says why', () => {
    if (first === undefined || second === undefined) throw new Error('two units');
    proposing([first]).thenRefused('VERDICT_INCOMPLETE', { units: [second.unit] });
    proposing([first, { ...second, unit: 'X-1' as UnitCode }]).thenRefused('UNKNOWN_UNIT', { unit: 'X-1' });
    proposing([first, first]).thenRefused('UNIT_TWICE', { unit: first.unit });
    proposing([first, { ...second, ground: { es: ' ' } }]).thenRefused('REASONS_MISSING');
    proposing(verdicts, '').thenRefused('REASONS_MISSING');
  });

  it('tells nobody yet: a proposal is no decision', () => {
    const proposed = review.when(verdictOn(0), reviewer).and();
    expect(recognitionReview.publish(proposed.events.slice(-1), proposed.theFile, rules)).toEqual([]);
    expect(recognitionReview.queue(proposed.theFile, rules).awaiting).toEqual(['approver']);
    expect(recognitionReview.status(proposed.theFile, rules)).toEqual(recognitionReview.status(review.theFile, rules));
  });
});

describe('approving it', () => {
  const proposed = reviewAt('proposed');

  it('is for a second person: the one whom the draw named', () => {
    const both = officer('gt.reviewer', 'gt-mintrab', 'reviewer', 'approver');
    proposed.when({ type: 'approve-verdict' }, both).thenRefused('SAME_PERSON');
    proposed.when({ type: 'return-proposal', reasons: { es: 'x' } }, both).thenRefused('SAME_PERSON');
    proposed
      .when({ type: 'approve-verdict' }, officer('gt.other', 'gt-mintrab', 'approver'))
      .thenRefused('NOT_ASSIGNED_TO_YOU');
    proposed.when({ type: 'approve-verdict' }, reviewer).thenRefused('NOT_YOUR_ROLE');
  });

  it('recognises where every unit is held, and the home country learns it', () => {
    const decided = proposed
      .when({ type: 'approve-verdict' }, approver)
      .then({ type: 'decided', decision: { outcome: 'recognised', tacit: false } }, { subject: 'recognised' });
    expect(decided.file).toMatchObject({ stage: 'recognised', clock: undefined });
    expect(recognitionReview.publish(decided.events.slice(-2), decided.theFile, rules)).toMatchObject([
      {
        type: 'recognition.decided',
        to: mexico,
        outcome: 'recognised',
        status: { stage: 'recognised', next: 'read-decision' },
      },
    ]);
  });

  it.each([
    [1, 'partially-recognised'],
    [0, 'refused'],
  ] as const)('with %d of two units held is %s, and opens the appeal when its notice is served', (held, outcome) => {
    const decided = reviewAt('host-review')
      .when(verdictOn(held), reviewer)
      .and()
      .when({ type: 'approve-verdict' }, approver)
      .then({ type: 'decided', decision: { outcome }, opens: { id: 'appeal#2' } }, { subject: outcome });
    expect(recognitionReview.status(decided.theFile, rules)).toMatchObject({
      stage: outcome,
      next: 'may-appeal',
      clock: { state: 'awaiting-service' },
      atZero: 'refusal-final',
    });
    const running = decided.when(served('n2', fiveDaysOn), theEffect, fiveDaysOn).and();
    expect(recognitionReview.process(running.theFile, rules)).toMatchObject({ ended: false, holder: 'worker' });
    const final = reviewLapsed(running);
    expect(final.events.at(-1)).toMatchObject({ type: 'refusal-final' });
    expect(recognitionReview.status(final.theFile, rules)).toMatchObject({
      next: 'read-decision',
      holder: { who: 'nobody' },
    });
    final.when({ type: 'lapse', clock: 'appeal#2' as never }, theClock).thenRefused('NO_SUCH_CLOCK');
  });

  it('has nothing to approve or return where nothing was proposed', () => {
    reviewAt('host-review').when({ type: 'approve-verdict' }, approver).thenRefused('NO_PROPOSAL');
    reviewAt('host-review')
      .when({ type: 'return-proposal', reasons: { es: 'x' } }, approver)
      .thenRefused('NO_PROPOSAL');
  });

  it('may send it back with reasons; the period goes on', () => {
    proposed.when({ type: 'return-proposal', reasons: { es: '' } }, approver).thenRefused('REASONS_MISSING');
    const back = proposed
      .when({ type: 'return-proposal', reasons: { es: 'Falta la unidad B' } }, approver)
      .then({ type: 'proposal-returned' });
    expect(back.file?.proposal).toBeUndefined();
    expect(reviewDueAt(back)).toBe(reviewDueAt(proposed));
    back.when(verdictOn(1), reviewer).and();
  });
});

describe('extending a review', () => {
  const review = reviewAt('host-review');

  it('gives more working days, once, and tells why', () => {
    const extended = review
      .when(extend(), reviewer)
      .then(
        { type: 'review-extended', by: businessDays(10), reasons: { es: 'el perito está de licencia' } },
        { type: 'notice-raised', subject: 'review-extended' },
      );
    const clock = extended.theFile.clock;
    expect(clock && explainClock(clock, sampleCalendars.GT)).toMatchObject([
      { step: 'allowed', allowance: businessDays(30) },
      { step: 'extended', by: businessDays(10) },
      { step: 'starts', on: '2026-03-03' },
      { step: 'holiday', on: '2026-04-02' },
      { step: 'holiday', on: '2026-04-03' },
      { step: 'due', on: '2026-04-30' },
    ]);
    expect(recognitionReview.publish(extended.events.slice(-2), extended.theFile, rules)).toMatchObject([
      {
        type: 'recognition.progressed',
        status: { timeline: [{ what: 'received-at-host' }, { what: 'officers-drawn' }, { what: 'review-extended' }] },
      },
    ]);
    extended.when(extend({ by: businessDays(1) }), reviewer).thenRefused('ALREADY_EXTENDED');
  });

  it('is limited by the agreement, in the period’s own days, with reasons', () => {
    review.when(extend({ by: businessDays(15) }), reviewer).thenRefused('EXTENSION_TOO_LONG', { atMost: 14 });
    review.when(extend({ by: businessDays(0) }), reviewer).thenRefused('EXTENSION_TOO_LONG');
    review.when(extend({ by: businessDays(Number.POSITIVE_INFINITY) }), reviewer).thenRefused('EXTENSION_TOO_LONG');
    review.when(extend({ by: calendarDays(5) }), reviewer).thenRefused('OTHER_DAYS', { unit: 'business-days' });
    review.when(extend({ reasons: { es: '' } }), reviewer).thenRefused('REASONS_MISSING');
  });

  it('is for the drawn reviewer or a supervisor, before the period is over', () => {
    review.when(extend(), supervisorInGuatemala).and();
    review.when(extend(), officer('gt.other', 'gt-mintrab', 'reviewer')).thenRefused('NOT_ASSIGNED_TO_YOU');
    review.when(extend(), reviewer, at('2026-06-01T15:00:00Z')).thenRefused('DEADLINE_PASSED', { dueOn: '2026-04-16' });
    reviewLapsed(review).when(extend(), reviewer).thenRefused('DEADLINE_PASSED');
  });
});

describe('silence of the host, by the agreement', () => {
  const late = at('2026-06-01T15:00:00Z');

  it.each([
    ['deem_recognised', 'recognised', 'deemed-recognised'],
    ['deem_refused', 'refused', 'deemed-refused'],
  ] as const)('%s: %s, visibly by silence', (lapse, outcome, what) => {
    const tacit = sampleRules({ lapse });
    const review = reviewAt('proposed', tacit);
    const decided = reviewLapsed(review);
    expect(decided.file).toMatchObject({ stage: outcome, decision: { outcome, tacit: true } });
    const status = recognitionReview.status(decided.theFile, tacit);
    expect(status).toMatchObject({ stage: outcome, tacit: true });
    expect(status.timeline.at(-1)).toMatchObject({
      what,
      words: { en: expect.stringContaining('Article 7') as unknown },
    });
    expect(recognitionReview.publish(decided.events.slice(-2), decided.theFile, tacit)).toMatchObject([
      { type: 'recognition.decided', outcome, status: { tacit: true } },
    ]);
    expect(decided.file?.clock?.id).toBe(outcome === 'refused' ? 'appeal#2' : undefined);
  });

  it.each(['deem_recognised', 'deem_refused'] as const)('%s: nobody decides any more, recorded or not', (lapse) => {
    const review = reviewAt('proposed', sampleRules({ lapse }));
    review.when({ type: 'approve-verdict' }, approver, late).thenRefused('DEADLINE_PASSED');
    review.when(verdictOn(0), reviewer, late).thenRefused('DEADLINE_PASSED');
    review.when({ type: 'approve-verdict' }, approver, at('2026-04-16T23:00:00Z')).and();
  });

  it('deems also where nobody had been drawn', () => {
    expect(reviewLapsed(reviewAt('received', sampleRules({ lapse: 'deem_recognised' }))).file?.stage).toBe(
      'recognised',
    );
  });

  it('escalate: late, with the supervisor, and still to be decided', () => {
    const escalated = reviewLapsed(reviewAt('proposed'));
    expect(escalated.events.at(-1)).toMatchObject({ type: 'escalated', clock: 'host-review#1' });
    expect(recognitionReview.status(escalated.theFile, rules)).toMatchObject({
      stage: 'host-review',
      clock: { state: 'lapsed' },
    });
    expect(recognitionReview.status(escalated.theFile, rules).atZero).toBeUndefined();
    expect(recognitionReview.queue(escalated.theFile, rules).awaiting).toEqual(['approver', 'supervisor']);
    expect(recognitionReview.process(escalated.theFile, rules).deadline).toBeUndefined();
    escalated.when({ type: 'lapse', clock: 'host-review#1' as never }, theClock).thenRefused('NO_SUCH_CLOCK');
    escalated.when({ type: 'approve-verdict' }, approver, late).and();
  });

  it('is no silence before the last day is over', () => {
    const review = reviewAt('host-review');
    const due = reviewDueAt(review);
    const before = new Date(Date.parse(due) - 1).toISOString();
    const lapse: ReviewCommand = { type: 'lapse', clock: 'host-review#1' as never };
    review.when(lapse, theClock, at(before)).thenRefused('DEADLINE_NOT_PASSED', { dueOn: '2026-04-16' });
    review.when(lapse, supervisorInGuatemala, due).thenRefused('NOT_YOUR_ROLE');
  });

  it.each([
    ['deem_recognised', 'deem_recognised'],
    ['deem_refused', 'deem_refused'],
    ['escalate', 'escalated'],
  ] as const)('%s is told beforehand', (lapse, atZero) => {
    const tacit = sampleRules({ lapse });
    expect(recognitionReview.status(reviewAt('host-review', tacit).theFile, tacit).atZero).toBe(atZero);
  });
});

describe('withdrawing from a review', () => {
  it('is the worker’s, here or in the home country, and the home country learns it', () => {
    const withdrawn = reviewAt('proposed')
      .when({ type: 'withdraw' }, worker)
      .then({ type: 'withdrawn' }, { subject: 'withdrawn' });
    expect(recognitionReview.publish(withdrawn.events.slice(-2), withdrawn.theFile, rules)).toMatchObject([
      { type: 'recognition.decided', outcome: 'withdrawn', status: { stage: 'withdrawn' } },
    ]);
    reviewAt('received')
      .when({ type: 'receive-answer', from: mexico, answer: { type: 'withdraw' } }, theNode(mexico))
      .then({ type: 'withdrawn' }, {});
  });

  it('is all that the home country can answer for a review', () => {
    const answer = (type: 'withdraw' | 'reopen', from = mexico): ReviewCommand => ({
      type: 'receive-answer',
      from,
      answer: { type },
    });
    reviewAt('host-review').when(answer('reopen'), theNode(mexico)).thenRefused('NOT_IN_THIS_STAGE');
    reviewAt('host-review')
      .when(answer('withdraw', 'HN' as never), theNode('HN' as never))
      .thenRefused('NOT_FOR_THIS_COUNTRY');
    reviewAt('recognised').when(answer('withdraw'), theNode(mexico)).thenRefused('NOT_IN_THIS_STAGE');
  });
});

describe('reminding', () => {
  it('tells the worker while the appeal runs, and only the queue while the review does', () => {
    const review = reviewAt('host-review');
    const half = at('2026-03-25T15:00:00Z');
    review
      .when({ type: 'remind', clock: 'host-review#1' as never, fraction: 0.5 }, theClock, half)
      .then({ type: 'reminded' });
    reviewAt('refused')
      .when({ type: 'remind', clock: 'appeal#2' as never, fraction: 0.5 }, theClock, half)
      .then({ type: 'reminded' }, { subject: 'reminder' });
  });
});
