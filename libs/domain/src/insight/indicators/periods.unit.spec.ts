import fc from 'fast-check';
import { publishedPeriods } from './periods.js';
import { fewest } from './publication.js';

const counted = (ended: [late: number, inTime: number], open: [late: number, inTime: number]) => {
  const [endedAll, openAll] = [ended[0] + ended[1], open[0] + open[1]];
  const counts = { ended: endedAll, endedLate: ended[0], open: openAll, openLate: open[0] };
  return { ...counts, people: { ...counts, endedInTime: ended[1], openInTime: open[1] } };
};

describe('[attack 17] periods of an agency’s work', () => {
  it('say nothing of fewer than five people, and that there is nobody', () => {
    expect(publishedPeriods(counted([0, 1], [1, 11]))).toEqual({
      ended: null,
      endedLate: null,
      open: 12,
      openLate: null,
    });
    expect(publishedPeriods(counted([5, 5], [0, 0]))).toEqual({ ended: 10, endedLate: 5, open: 0, openLate: 0 });
  });

  it('count people, and not the files of one', () => {
    const { people, ...counts } = counted([0, 0], [0, 9]);
    expect(publishedPeriods({ ...counts, people: { ...people, open: 1, openInTime: 1 } })).toMatchObject({
      open: null,
    });
  });

  it('never let somebody be found by subtracting', () => {
    const group = fc.nat({ max: 12 });
    fc.assert(
      fc.property(group, group, (late, inTime) => {
        const { open, openLate } = publishedPeriods(counted([0, 0], [late, inTime]));
        const told = [open, openLate, open !== null && openLate !== null ? open - openLate : null];
        for (const count of told) expect(count === null || count === 0 || count >= fewest).toBe(true);
      }),
    );
  });
});
