import { publishedCounts } from './index.js';

describe('[F50] how many reports of corruption are told to everybody', () => {
  it.each([
    [
      { received: 0, answered: 0, overdue: 0 },
      { received: 0, answered: 0, overdue: 0 },
    ],
    [
      { received: 4, answered: 0, overdue: 4 },
      { received: null, answered: null, overdue: null },
    ],
    [
      { received: 12, answered: 12, overdue: 5 },
      { received: 12, answered: 12, overdue: 5 },
    ],
    [
      { received: 12, answered: 9, overdue: 3 },
      { received: 12, answered: null, overdue: null },
    ],
  ])('%j as %j: nothing of fewer than five, nor what is left of the whole', (counts, told) =>
    expect(publishedCounts(counts)).toEqual(told),
  );
});
