import fc from 'fast-check';

import type { OfficerId } from '../kernel/index.js';
import { isRefused } from '../kernel/index.js';
import { drawOfficers } from './draw.js';

const people = fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), load: fc.nat(20) }), {
  maxLength: 6,
});
const asCandidates = (list: readonly { id: string; load: number }[]) =>
  list.map(({ id, load }) => ({ id: id as OfficerId, load }));

describe('drawing officers', () => {
  it('names two different candidates, none of whom filed, whenever there are two', () => {
    fc.assert(
      fc.property(fc.string(), people, people, fc.constantFrom('a', 'z'), (seed, reviewers, approvers, filer) => {
        const draw = { seed, reviewers: asCandidates(reviewers), approvers: asCandidates(approvers) };
        const drawn = drawOfficers(draw, [filer as OfficerId]);
        const may = (list: readonly { id: string }[]) => list.map(({ id }) => id).filter((id) => id !== filer);
        const possible = may(reviewers).some((one) => may(approvers).some((other) => other !== one));
        expect(isRefused(drawn)).toBe(!possible);
        if (isRefused(drawn)) return;
        expect(drawn.reviewer).not.toBe(drawn.approver);
        expect(may(reviewers)).toContain(drawn.reviewer);
        expect(may(approvers)).toContain(drawn.approver);
      }),
    );
  });

  it('can be drawn again by anyone, in whatever order the candidates stand', () => {
    fc.assert(
      fc.property(fc.string(), people, people, (seed, reviewers, approvers) => {
        const unique = (list: readonly { id: string; load: number }[]) => [
          ...new Map(list.map((one) => [one.id, one])).values(),
        ];
        const draw = { seed, reviewers: asCandidates(unique(reviewers)), approvers: asCandidates(unique(approvers)) };
        const turned = { seed, reviewers: draw.reviewers.toReversed(), approvers: draw.approvers.toReversed() };
        expect(drawOfficers(turned, [])).toEqual(drawOfficers(draw, []));
      }),
    );
  });

  it('favours whoever has less to do, as the weights say', () => {
    const reviewers = asCandidates([
      { id: 'busy', load: 9 },
      { id: 'free', load: 0 },
    ]);
    const approvers = asCandidates([{ id: 'approver', load: 0 }]);
    const drawn = Array.from({ length: 4000 }, (_, index) =>
      drawOfficers({ seed: `case-${index}`, reviewers, approvers }, []),
    );
    const free = drawn.filter((one) => !isRefused(one) && one.reviewer === 'free').length / drawn.length;
    // Weights 1 and 1/10: 10 of 11, give or take four standard deviations.
    expect(free).toBeGreaterThan(0.89);
    expect(free).toBeLessThan(0.928);
  });
});
