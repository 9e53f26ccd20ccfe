import { foldFaults } from './fold-faults.js';

describe('the faults that the check prints', () => {
  const aLevel = { es: 'un nivel', en: 'a level' };
  const aCode = { es: 'un código', en: 'a code' };

  it('are said in Spanish too', () => {
    const faults = [2, 3, 4, 5].map((row) => ({ file: 'a.csv', row, path: 'level', expected: aLevel, found: '"x"' }));
    expect(foldFaults([...faults, { file: 'a.csv', path: '', expected: aCode }], 'es').slice(2)).toEqual([
      'a.csv: fila 4, level: se esperaba un nivel, dice "x"',
      '  … y 1 más como estas',
      'a.csv: (entero): se esperaba un código',
    ]);
  });

  it('are folded where they differ only in row or entry', () => {
    const rows = [2, 3, 4, 5, 6].map((row) => ({ file: 'a.csv', row, path: 'level', expected: aLevel }));
    const other = { file: 'a.csv', row: 9, path: 'code', expected: aCode, found: '""' };
    expect(foldFaults([...rows, other], 'en')).toEqual([
      'a.csv: row 2, level: expected a level',
      'a.csv: row 3, level: expected a level',
      'a.csv: row 4, level: expected a level',
      '  … and 2 more like these',
      'a.csv: row 9, code: expected a code, found ""',
    ]);
  });
});
