import type { PlainDate } from '../../kernel/index.js';
import { closedQuarter, publishedCounts } from './index.js';

describe('[F50] how many reports of corruption are told to everybody', () => {
  it.each([
    [
      { received: 0, answered: 0, overdue: 0 },
      { received: null, answered: null, overdue: null },
    ],
    [
      { received: 4, answered: 0, overdue: 4 },
      { received: null, answered: null, overdue: null },
    ],
    [
      { received: 12, answered: 9, overdue: 3 },
      { received: 12, answered: 9, overdue: null },
    ],
  ])('%j as %j: nothing of fewer than five, nor that there was none', (counts, told) =>
    expect(publishedCounts(counts)).toEqual(told),
  );

  it.each([
    ['2026-11-29', '2026-07-01', '2026-10-01'],
    ['2026-10-01', '2026-07-01', '2026-10-01'],
    ['2026-09-30', '2026-04-01', '2026-07-01'],
    ['2026-01-01', '2025-10-01', '2026-01-01'],
  ])('on %s of the quarter from %s until before %s: none that moves today', (today, from, until) =>
    expect(closedQuarter(today as PlainDate)).toEqual({ from, until }),
  );
});
