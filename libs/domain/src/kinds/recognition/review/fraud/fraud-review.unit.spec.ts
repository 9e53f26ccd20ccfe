import {
  appealOn,
  at,
  officer,
  people,
  reviewAt,
  reviewDueAt,
  reviewLapsed,
  sampleRules,
  served,
  theEffect,
  verdictOn,
} from '../../../../../specification/index.js';
import type { ReviewCommand } from '../index.js';
import { recognitionReview } from '../law.js';
import { notDrawn } from '../seating/not-drawn.js';

const { approver, counter, reviewer, supervisorInGuatemala: supervisor, worker } = people;
const rules = sampleRules({ lapse: 'deem_recognised' });
const reasons = { es: 'El folio es de otra persona' };
const open: ReviewCommand = { type: 'open-fraud-review', reasons, legalBasis: { es: 'Artículo 9' } };
const answer: ReviewCommand = { type: 'answer-fraud-review', answer: 'Es mío, me casé' };
const take = (type: 'uphold-recognition' | 'withdraw-recognition'): ReviewCommand => ({
  type,
  reasons,
  legalBasis: { es: 'Artículo 9' },
});
const approval: ReviewCommand = { type: 'approve-verdict' };
const approve: ReviewCommand = { type: 'approve-fraud-outcome' };
const recognised = reviewLapsed(reviewAt('host-review', rules));
const hearing = reviewAt('fraud-review');
const heard = hearing.when(answer, worker).and();

describe('reviewing a tacit recognition for fraud', () => {
  it('is for a supervisor, with reasons, where silence recognised, once, while it is valid', () => {
    recognised.when({ ...open, reasons: { es: '' } }, supervisor).thenRefused('REASONS_MISSING');
    recognised.when(open, approver).thenRefused('NOT_YOUR_ROLE');
    reviewAt('recognised').when(open, supervisor).thenRefused('NOT_TACIT');
    recognised.when(open, supervisor, at('2032-01-05T15:00:00Z')).thenRefused('NO_LONGER_VALID');
    recognised.when(open, supervisor, at('2030-01-05T15:00:00Z')).and();
    const closed = heard.when(take('uphold-recognition'), supervisor).and().when(approve, approver).and();
    closed.when(open, supervisor).thenRefused('ALREADY_DONE');
  });

  it('[R4] names the rule by which the worker is suspected, and they read it with the reasons', () => {
    recognised.when({ ...open, legalBasis: { es: ' ' } }, supervisor).thenRefused('REASONS_MISSING');
    const opened = recognised.when(open, supervisor).and();
    expect(recognitionReview.status(opened.theFile, rules).timeline.at(-1)).toMatchObject({
      what: 'fraud-review-opened',
      words: { es: 'El folio es de otra persona Artículo 9' },
    });
  });

  it('[R2] is there for what silence gave in part, and takes no time to appeal away', () => {
    const left = reviewLapsed(reviewAt('host-review', sampleRules({ lapse: 'deem_recognised', secondUnit: 'none' })));
    const { now } = left.setting;
    const { verdicts, ...rest } = verdictOn(1);
    const partial = left
      .when({ ...rest, verdicts: verdicts.slice(1) }, reviewer, now)
      .and()
      .when(approval, approver, now)
      .and();
    partial.when(open, supervisor, now).thenRefused('APPEAL_OPEN');
    const running = partial.when(served(partial.theFile.notices.at(-1)?.id ?? '', now), theEffect, now).and();
    const suspected = reviewLapsed(running).when(open, supervisor).and();
    const taken = [answer, take('withdraw-recognition')].reduce(
      (story, command) => story.when(command, command === answer ? worker : supervisor).and(),
      suspected.when(served(suspected.theFile.notices.at(-1)?.id ?? '', now), theEffect).and(),
    );
    const done = taken.when(approve, approver).and();
    expect(done.file).toMatchObject({
      ...{ stage: 'refused', refusalFinal: false, clock: { holder: { who: 'worker' } } },
    });
    expect(done.theFile.decision?.verdicts[1]).toBe(partial.theFile.decision?.verdicts[1]);
  });

  it('[R1] takes what silence gave and nothing of what two people decided', () => {
    const first = reviewLapsed(reviewAt('host-review', sampleRules({ lapse: 'deem_recognised', secondUnit: 'none' })));
    const { now } = first.setting;
    const { verdicts, ...rest } = verdictOn(2);
    const suspected = first
      .when({ ...rest, verdicts: verdicts.slice(1) }, reviewer, now)
      .and()
      .when(approval, approver, now)
      .and()
      .when(open, supervisor, now)
      .and();
    const heardNow = suspected.when(answer, worker, now).and();
    const withdrawn = heardNow
      .when(take('withdraw-recognition'), supervisor, now)
      .and()
      .when(approve, approver, now)
      .then(
        { type: 'fraud-review-closed', by: 'gt.approver' },
        { type: 'decided' },
        { subject: 'partially-recognised' },
      );
    const [silent, people] = withdrawn.theFile.decision?.verdicts ?? [];
    expect(silent).toMatchObject({ verdict: 'missing', ground: reasons, legalBasis: { es: 'Artículo 9' } });
    expect(people).toBe(suspected.theFile.decision?.verdicts[1]);
    expect(withdrawn.theFile).toMatchObject({
      ...{ stage: 'partially-recognised', decision: { outcome: 'partially-recognised', tacit: false } },
    });
  });

  it('[R4] names to the appeals body whoever opened, proposed or approved it, and draws none of them again', () => {
    const withdrawn = heard.when(take('withdraw-recognition'), supervisor).and().when(approve, approver).and();
    const served4 = withdrawn.when(served('n4', withdrawn.setting.now), theEffect).and();
    const appealed = served4.when(appealOn(0, 1), worker).and();
    const [errand] = recognitionReview.errands(appealed.theFile);
    expect(errand?.command).toMatchObject({
      tookPart: expect.arrayContaining([supervisor.id, approver.id]) as unknown,
    });
    const other = { ...appealed.theFile, fraudReview: { ...withdrawn.theFile.fraudReview, approvedBy: 'gt.a9' } };
    expect(notDrawn(other as typeof appealed.theFile)).toEqual(expect.arrayContaining([supervisor.id, 'gt.a9']));
  });

  it('hears the worker first: the recognition stands meanwhile, and the page says why', () => {
    const opened = recognised
      .when(open, supervisor)
      .then({ type: 'fraud-review-opened' }, { subject: 'fraud-review-opened' });
    const status = recognitionReview.status(opened.theFile, rules);
    expect(status).toMatchObject({
      stage: 'fraud-review',
      holder: { who: 'worker' },
      clock: { state: 'awaiting-service' },
      next: 'answer-fraud-review',
      atZero: 'review-goes-on',
      tacit: true,
    });
    expect(status.timeline.at(-1)).toMatchObject({ what: 'fraud-review-opened', words: {} });
    hearing.when(take('withdraw-recognition'), supervisor).thenRefused('HEARING_OPEN');
    hearing.when({ ...answer, answer: ' ' }, worker).thenRefused('REASONS_MISSING');
    hearing.when(answer, counter).thenRefused('NOT_YOUR_ROLE');
  });

  it('goes on when the worker has answered, or let the time to answer pass', () => {
    expect(recognitionReview.status(heard.theFile, rules)).toMatchObject({
      holder: { agency: 'gt-mintrab' },
      next: 'nothing',
      atZero: 'recognition-stands',
    });
    heard.when(answer, worker).thenRefused('ALREADY_DONE');
    const silent = reviewLapsed(hearing);
    expect(silent.events.at(-1)).toMatchObject({ type: 'fraud-hearing-ended', opens: { id: 'fraud-review#3' } });
    silent.when(take('withdraw-recognition'), supervisor).and();
  });

  it('takes two people', () => {
    heard.when(approve, approver).thenRefused('NO_PROPOSAL');
    heard
      .when({ ...take('withdraw-recognition'), reasons: { es: '' } } as ReviewCommand, supervisor)
      .thenRefused('REASONS_MISSING');
    const both = officer('gt.both', 'gt-mintrab', 'supervisor', 'approver');
    heard.when(take('withdraw-recognition'), both).and().when(approve, both).thenRefused('SAME_PERSON');
    expect(recognitionReview.queue(heard.theFile, rules).awaiting).toEqual(['supervisor', 'reviewer']);
    const proposed = heard.when(take('withdraw-recognition'), supervisor).and();
    expect(recognitionReview.queue(proposed.theFile, rules).awaiting).toEqual(['approver']);
  });

  it('withdraws it as a refusal, with reasons and an appeal, and the home country learns it', () => {
    const withdrawn = heard
      .when(take('withdraw-recognition'), supervisor)
      .and()
      .when(approve, approver)
      .then(
        { type: 'fraud-review-closed', outcome: 'withdrawn' },
        { type: 'decided', decision: { outcome: 'refused', tacit: false } },
        { subject: 'refused' },
      );
    expect(recognitionReview.status(withdrawn.theFile, rules)).toMatchObject({
      stage: 'refused',
      next: 'may-appeal',
      tacit: false,
    });
    expect(recognitionReview.publish(withdrawn.events.slice(-3), withdrawn.theFile, rules)).toMatchObject([
      { type: 'recognition.decided', outcome: 'refused' },
    ]);
    withdrawn.when(served('n4', at('2026-05-01T15:00:00Z')), theEffect).and();
  });

  it('upholds it, and then it is recognised as before', () => {
    const upheld = heard
      .when(take('uphold-recognition'), supervisor)
      .and()
      .when(approve, approver)
      .then({ type: 'fraud-review-closed', outcome: 'upheld' }, { subject: 'recognition-upheld' });
    expect(recognitionReview.status(upheld.theFile, rules)).toMatchObject({ stage: 'recognised', tacit: true });
    expect(upheld.theFile.clock).toBeUndefined();
  });

  it('never takes it away by silence', () => {
    const due = reviewDueAt(heard);
    const stands = reviewLapsed(heard.when(take('withdraw-recognition'), supervisor).and());
    expect(stands.theFile).toMatchObject({ stage: 'recognised', fraudReview: { outcome: 'upheld' } });
    const late = new Date(Date.parse(due) + 1).toISOString();
    heard.when(take('withdraw-recognition'), supervisor, at(late)).thenRefused('DEADLINE_PASSED');
    heard
      .when(take('withdraw-recognition'), supervisor)
      .and()
      .when(approve, approver, at(late))
      .thenRefused('DEADLINE_PASSED');
  });
});
