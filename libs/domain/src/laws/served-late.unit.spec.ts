import { remainingDays } from '../clocks/index.js';
import type { CaseId, Instant, NoticeId } from '../kernel/index.js';
import { recognitionReview } from '../kinds/recognition/review/index.js';
import {
  people,
  reviewAt,
  sampleCalendars,
  sampleRules,
  served,
  theEffect,
  unitsInGuatemala,
  verdictOn,
  withMeasure,
} from '../../specification/index.js';

const { approver, reviewer, worker } = people;
const [first] = unitsInGuatemala;
const rules = sampleRules();
const inApril = '2026-04-07T15:00:00.000Z' as Instant;
const inMay = '2026-05-07T15:00:00.000Z' as Instant;
const inJune = '2026-06-08T15:00:00.000Z' as Instant;

const appeal = { type: 'appeal', grounds: [{ unit: first, ground: 'La sé' }], documents: [] } as const;
const approved = (proposal: typeof withMeasure) =>
  reviewAt('host-review').when(proposal, reviewer).and().when({ type: 'approve-verdict' }, approver).and();
/** Appealed before the notice of the decision was served, and withdrawn when it was, or had not yet been. */
const withdrawn = (appealed: ReturnType<typeof approved>, on = inJune) =>
  appealed
    .when(
      { type: 'receive-ruling', ruling: { outcome: 'withdrawn' } as never },
      { kind: 'effect', file: appealed.theFile.appeal?.caseId as CaseId },
      on,
    )
    .and();
const daysLeft = ({ theFile: { clock } }: ReturnType<typeof approved>, at: Instant) =>
  clock && remainingDays(clock, sampleCalendars.GT, at);

describe('[R8] a period whose notice is served while an appeal has the file', () => {
  const n2 = 'n2' as NoticeId;

  it('[R8] runs with all of its days once the appeal is withdrawn', () => {
    const early = approved({ ...verdictOn(0), measures: [] })
      .when(appeal, worker, inApril)
      .and();
    const back = withdrawn(early.when(served(n2, inMay), theEffect, inMay).and());
    const page = recognitionReview.status(back.theFile, rules);
    expect(page).toMatchObject({ stage: 'refused', next: 'may-appeal', clock: { state: 'running' } });
    expect(daysLeft(back, inJune)).toBe(30);
    expect(recognitionReview.process(back.theFile, rules).deadline?.clock).toBe(back.theFile.clock?.id);
    const later = withdrawn(early, inMay);
    expect(recognitionReview.status(later.theFile, rules).clock?.state).toBe('awaiting-service');
    expect(daysLeft(later.when(served(n2, inJune), theEffect, inJune).and(), inJune)).toBe(30);
  });

  it('[R8] of measures as well, which have the whole of their year then', () => {
    const early = approved({ ...withMeasure, ...verdictOn(0) })
      .when(appeal, worker, inApril)
      .and();
    const back = withdrawn(early.when(served(n2, inMay), theEffect, inMay).and());
    expect(back.theFile).toMatchObject({ stage: 'compensation-pending', measuring: undefined });
    expect(daysLeft(back, inJune)).toBe(365);
  });
});
