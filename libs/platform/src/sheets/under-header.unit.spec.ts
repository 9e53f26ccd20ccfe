import { readSheets } from './read-sheets.js';
import { underHeader } from './under-header.js';

const called = { code: ['codigo'], level: ['nivel'], sector: [] };
const found = async (text: string) => {
  const [sheet] = await readSheets(Buffer.from(text), 'register.csv');
  return sheet && underHeader(sheet, called, ['code', 'level']);
};

describe('the header of a table', () => {
  it('is found under titles and empty rows, and rows keep the numbers that the spreadsheet shows', async () => {
    const table = await found('Registro nacional 2026;;\n;;\nCódigo;Nivel;Sector\nA-1;2;Obra\n;;\nA-2;3;Obra');
    expect(table).toMatchObject({ headerRow: 3, sheet: { header: ['Código', 'Nivel', 'Sector'] } });
    expect(table?.sheet.rows).toEqual([
      { number: 4, cells: ['A-1', '2', 'Obra'] },
      { number: 6, cells: ['A-2', '3', 'Obra'] },
    ]);
  });

  it('is row 1 where that names the columns, whatever stands below', async () => {
    const table = await found('code,level\nA-1,2\ncode,level');
    expect([table?.headerRow, table?.sheet.rows.length]).toEqual([1, 2]);
  });

  it('is nowhere where a needed column is', async () => expect(await found('code,sector\nA-1,Obra')).toBeUndefined());
});
