import {
  candidates,
  drawTwo,
  officer,
  people,
  reviewAt,
  sampleRules,
  theEffect,
  verdictOn,
} from '../../../../../specification/index.js';
import type { ReviewStory } from '../../../../../specification/index.js';
import type { AssignOfficers } from '../index.js';
import { recognitionReview } from '../law.js';
import type { Recuse } from './recuse.js';

const { approver, reviewer } = people;
const rules = sampleRules();
const conflict: Recuse = { type: 'recuse', reasons: { es: 'Fue mi aprendiz' } };
const review = reviewAt('host-review');
const draw = (reviewers: readonly string[], approvers: readonly string[]): AssignOfficers => ({
  type: 'assign-officers',
  seed: 's',
  reviewers: candidates(...reviewers),
  approvers: candidates(...approvers),
});

const drawsDue = ({ theFile }: ReviewStory): readonly string[] =>
  recognitionReview
    .process(theFile, rules)
    .effects.filter(({ kind }) => kind === 'draw-officers')
    .map(({ subject }) => subject);

describe('an officer with a conflict of interest', () => {
  it('leaves the seat, with reasons that are not on the worker’s page', () => {
    review.when({ ...conflict, reasons: { es: '' } }, reviewer).thenRefused('REASONS_MISSING');
    review.when(conflict, officer('gt.other', 'gt-mintrab', 'reviewer')).thenRefused('NOT_ASSIGNED_TO_YOU');
    const left = review
      .when(conflict, reviewer)
      .then({ type: 'officer-recused', seat: 'reviewer', officer: 'gt.reviewer' });
    const status = recognitionReview.status(left.theFile, rules);
    expect(status.timeline.map(({ what }) => what)).toContain('officer-recused');
    expect(JSON.stringify(status)).not.toContain('aprendiz');
    left.when(verdictOn(2), reviewer).thenRefused('NOT_ASSIGNED_TO_YOU');
  });

  it('is not drawn again, and whoever sits in the other seat stays there', () => {
    const left = review.when(conflict, reviewer).and();
    expect(drawsDue(left)).toEqual(['redraw#1']);
    left.when(draw(['gt.reviewer'], []), theEffect).thenRefused('NO_OFFICER');
    left.when(draw(['gt.reviewer', 'gt.approver'], []), theEffect).thenRefused('NO_OFFICER');
    const drawn = left
      .when(draw(['gt.reviewer', 'gt.second'], ['gt.third']), theEffect)
      .then({ type: 'officers-drawn', reviewer: 'gt.second', approver: 'gt.approver' });
    expect(drawsDue(drawn)).toEqual([]);
    expect(recognitionReview.queue(drawn.theFile, rules).assigned).toEqual(['gt.second', 'gt.approver']);
  });

  it('takes back what they proposed, and leaves what somebody else proposed', () => {
    const proposed = reviewAt('proposed');
    expect(proposed.when(conflict, reviewer).and().theFile.proposal).toBeUndefined();
    const left = proposed.when(conflict, approver).and();
    expect(left.theFile.proposal).toBeDefined();
    const again = left.when(draw(['gt.reviewer'], ['gt.reviewer', 'gt.approver', 'gt.second']), theEffect).and();
    expect(again.theFile).toMatchObject({ reviewer: 'gt.reviewer', approver: 'gt.second' });
    again.when({ type: 'approve-verdict' }, officer('gt.second', 'gt-mintrab', 'approver')).and();
  });

  it('can be the second one, and each draw has a name of its own', () => {
    const one = review
      .when(conflict, reviewer)
      .and()
      .when(draw(['gt.second'], []), theEffect)
      .and();
    const two = one.when(conflict, officer('gt.second', 'gt-mintrab', 'reviewer')).and();
    expect(drawsDue(two)).toEqual(['redraw#2']);
    two.when(draw(['gt.reviewer', 'gt.second'], []), theEffect).thenRefused('NO_OFFICER');
  });

  it('leaves the worker’s turn as it is', () => {
    const pending = reviewAt('compensation-pending').when(conflict, reviewer).and();
    const drawn = pending.when(draw(['gt.second'], []), theEffect).and();
    expect(drawn.theFile.stage).toBe('compensation-pending');
  });

  it('is nobody’s matter once two people sit', () => {
    review.when(drawTwo, theEffect).thenRefused('ALREADY_DONE');
  });
});
