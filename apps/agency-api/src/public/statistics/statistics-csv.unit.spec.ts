import { parse } from 'csv-parse/sync';
import { statisticsCsv } from './statistics-csv.js';
import type { StatisticsView } from '@puente/contracts/answers/public';

const view = (cell: Partial<StatisticsView['cells'][number]>) =>
  ({
    cells: [{ year: '2026', corridor: 'MX-GT', stage: 'recognition-review/recognised', cases: 7, ...cell }],
  }) as StatisticsView;
const read = (csv: string): string[][] => parse(csv, { bom: true });

describe('statistics as CSV', () => {
  it('say what is withheld, in the reader’s language', () => {
    const [head, row] = read(statisticsCsv(view({ sex: null }), 'es'));
    expect(head?.[3]).toBe('sexo');
    expect(row?.slice(0, 5)).toEqual(['2026', 'MX-GT', 'recognition-review/recognised', 'menos de 5', 'menos de 5']);
    expect(read(statisticsCsv(view({ sex: null }), 'en'))[1]?.[3]).toBe('fewer than 5');
  });

  it.each(['=HYPERLINK("http://x")', '+1', '-1', '@x', '\tx', '\rx'])(
    '[row 34] let no spreadsheet execute %j',
    (name) => {
      const occupation = { isco08: '7411', name: { es: name } };
      expect(read(statisticsCsv(view({ occupation }), 'es'))[1]?.[5]).toBe(`'${name}`);
    },
  );
});
