import { foldFaults } from './fold-faults.js';

describe('the faults that the check prints', () => {
  it('are folded where they differ only in row or entry', () => {
    const rows = [2, 3, 4, 5, 6].map((row) => ({ file: 'a.csv', path: `row ${row}, level`, expected: 'a level' }));
    const other = { file: 'a.csv', path: 'row 9, code', expected: 'a code', found: '""' };
    expect(foldFaults([...rows, other])).toEqual([
      'a.csv: row 2, level: expected a level',
      'a.csv: row 3, level: expected a level',
      'a.csv: row 4, level: expected a level',
      '  … and 2 more like these',
      'a.csv: row 9, code: expected a code, found ""',
    ]);
  });
});
