import type { Instant } from '../kernel/index.js';
import { mayDo, recognitionReview } from '../kinds/recognition/review/index.js';
import {
  fiveDaysOn,
  people,
  reviewAt,
  reviewLapsed,
  sampleRules,
  served,
  theEffect,
  unitsInGuatemala,
  verdictOn,
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
