import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packagedPacks } from '@puente/country-packs/check';
import { parse } from 'csv-parse/sync';
import writeWorkbook from 'write-excel-file/node';
import { operator } from './terminal.js';

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), 'puente-operator-'));
const packs = join(folder, 'packs');
cpSync(packagedPacks, packs, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

const catalogue = (country: string, table = 'standards') => join(packs, country, 'catalogue', `${table}.csv`);
const rowsOf = (path: string): string[][] => parse(readFileSync(path, 'utf8'));
const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const csv = (name: string, rows: readonly (readonly string[])[], delimiter = ','): string =>
  file(
    name,
    rows.map((row) => row.map((cell) => (cell.includes(delimiter) ? `"${cell}"` : cell)).join(delimiter)).join('\n'),
  );
const imported = (path: string, country: string, ...more: string[]) =>
  operator(['catalogue', 'import', path, '--country', country, '--packs', packs, '--json', ...more]);

interface Table {
  readonly table: string;
  readonly added: string[];
  readonly changed: { key: string; columns: { column: string; from: string; to: string }[] }[];
  readonly withdrawn: string[];
  readonly same: number;
  readonly refused: { row: number; column: string; found?: string; remedy: { es: string; en: string } }[];
}
const tablesOf = (data: Record<string, unknown>) => data['tables'] as Table[];

describe('importing a register', () => {
  it('finds nothing to do where an XLSX workbook says what the pack has: all 1,477 standards of Mexico', async () => {
    const before = rowsOf(catalogue('mx'));
    expect(before.length - 1).toBe(1477);
    const path = join(folder, 'renec.xlsx');
    await writeWorkbook(before.map((row) => row.map((value) => ({ value })))).toFile(path);
    const bytes = readFileSync(catalogue('mx'));
    const { code, data } = await imported(path, 'MX', '--table', 'standards');
    expect(tablesOf(data)).toMatchObject([{ added: [], changed: [], withdrawn: [], refused: [], same: 1477 }]);
    expect([code, data['written']]).toEqual([0, true]);
    expect(rowsOf(catalogue('mx'))).toEqual(rowsOf(file('before.csv', bytes)));
  });

  it('shows what is new, changed and withdrawn, and each row that is refused with how to mend it', async () => {
    const [header = [], ...rows] = rowsOf(catalogue('gt'));
    const [level, title] = [header.indexOf('level'), header.indexOf('title')];
    const changed = rows.map((row, n) =>
      row.map((cell, at) => (n === 0 && at === title ? 'Instaladora de paneles' : cell)),
    );
    const broken = [...(changed[1] ?? [])];
    broken[0] = 'GT-NUEVO-99';
    broken[level] = 'alto';
    const added = [...(changed[1] ?? [])];
    added[0] = 'GT-NUEVO-01';
    const path = csv('gt.csv', [header, ...changed, added, broken, added]);
    const { code, data } = await imported(path, 'GT', '--dry-run');
    const [table] = tablesOf(data);
    expect(code).toBe(1);
    expect(table?.added).toEqual(['GT-NUEVO-01']);
    expect(table?.changed).toMatchObject([{ columns: [{ column: 'title', to: 'Instaladora de paneles' }] }]);
    expect(table?.withdrawn).toEqual([]);
    expect(table?.refused).toMatchObject([
      { row: rows.length + 3, column: 'level', found: '"alto"', remedy: { es: 'Escriba un nivel del 1 al 9.' } },
      { row: rows.length + 4, column: 'code', remedy: { en: 'The row is there twice: leave one of them.' } },
    ]);
    expect(data['written']).toBe(false);
  });

  it('writes nothing where a row was refused, unless told to; and does not withdraw what it refused', async () => {
    const before = readFileSync(catalogue('pe'), 'utf8');
    const [header = [], ...rows] = rowsOf(catalogue('pe'));
    const level = header.indexOf('level');
    const broken = rows.map((row, n) => row.map((cell, at) => (n === 0 && at === level ? '77' : cell)));
    const path = csv('pe.csv', [header, ...broken]);
    const first = await imported(path, 'PE');
    expect([first.code, first.data['written'], readFileSync(catalogue('pe'), 'utf8')]).toEqual([1, false, before]);
    const second = await imported(path, 'PE', '--without-refused');
    expect(tablesOf(second.data)).toMatchObject([{ withdrawn: [], changed: [] }]);
    expect(second.data['written']).toBe(true);
    expect(
      rowsOf(catalogue('pe'))
        .map(([code]) => code)
        .sort(),
    ).toEqual([header[0], ...rows.map(([code]) => code)].sort());
  });

  it('writes nothing where another file of rules names what would be withdrawn, and says which', async () => {
    const before = readFileSync(catalogue('cl'), 'utf8');
    const [header = [], , ...rest] = rowsOf(catalogue('cl'));
    const { code, data } = await imported(csv('cl.csv', [header, ...rest]), 'CL');
    expect(code).toBe(1);
    expect(tablesOf(data)[0]?.withdrawn).toHaveLength(1);
    expect(JSON.stringify(data['faults'])).toContain('accreditations.csv');
    expect(readFileSync(catalogue('cl'), 'utf8')).toBe(before);
  });

  it('takes columns by the names that registers give them, parted by semicolons, and only adds where asked', async () => {
    const path = csv(
      'co.csv',
      [
        ['Código', 'Nivel', 'Título', 'Notas'],
        ['CO-NUEVO-01', '3', 'Instalar, mantener y reparar', 'x'],
      ],
      ';',
    );
    const { code, data, err } = await imported(path, 'CO', '--partial');
    expect([code, err]).toEqual([0, '']);
    expect(tablesOf(data)).toMatchObject([{ added: ['CO-NUEVO-01'], withdrawn: [], ignored: ['Notas'] }]);
    expect(readFileSync(catalogue('co'), 'utf8')).toContain('"Instalar, mantener y reparar"');
    const again = await imported(path, 'CO', '--partial');
    expect(tablesOf(again.data)).toMatchObject([{ added: [], changed: [], same: 1 }]);
  });

  it('finds a header that stands below a title, and says where', async () => {
    const rows = [['Registro nacional'], [], ['Código', 'Nivel', 'Título'], ['CO-NUEVO-02', '3', 'Pintar muros']];
    const path = join(folder, 'titled.xlsx');
    await writeWorkbook(rows.map((row) => row.map((value) => ({ value })))).toFile(path);
    const { code, data } = await imported(path, 'CO', '--partial', '--dry-run');
    expect(tablesOf(data)).toMatchObject([{ added: ['CO-NUEVO-02'], headerRow: 3, refused: [] }]);
    expect(code).toBe(0);
  });

  it('tells a fault of the row that the spreadsheet shows, although it is written sorted anew', async () => {
    const [header = [], ...rows] = rowsOf(catalogue('gt'));
    const isco = header.indexOf('isco08');
    const turned = rows
      .reverse()
      .map((row, n) => row.map((cell, at) => (at === isco ? (n === 0 ? '7499' : cell) : cell)));
    const { data } = await imported(csv('turned.csv', [header, ...turned]), 'GT', '--dry-run');
    expect(data['faults']).toMatchObject([
      { file: 'turned.csv', row: 2, path: 'isco08', found: '"7499"', expected: { es: expect.any(String) as string } },
    ]);
  });

  it('takes levels of the country’s framework only, counts rows and not cells, and says all of it in Spanish', async () => {
    const rows = [
      ['code', 'level', 'title', 'isco08'],
      ['GT-NUEVO-03', '8', 'Pintar muros', ''],
      ['GT-NUEVO-04', 'alto', '', '74'],
    ];
    const path = csv('levels.csv', rows);
    const { data } = await imported(path, 'GT', '--partial', '--dry-run');
    const remedy = 'Escriba un nivel del marco del país: 1, 2, 3, 4, 5.';
    expect(tablesOf(data)[0]?.refused[0]).toMatchObject({
      row: 2,
      column: 'level',
      found: '"8"',
      remedy: { es: remedy },
    });
    expect(tablesOf(data)[0]?.refused).toHaveLength(4);
    const words = ['catalogue', 'import', path, '--country', 'GT', '--packs', packs, '--partial', '--dry-run'];
    const { out } = await operator(words);
    expect(out).toContain('2 rechazadas\n');
    expect(out).toContain(`fila 2, level ("8"): ${remedy}`);
    const broken = csv('isco.csv', [rows[0] ?? [], ['GT-NUEVO-05', '3', 'Pintar muros', '7499']]);
    const said = await operator([...words.slice(0, 2), broken, ...words.slice(3)]);
    expect(said.out).toContain(
      '✗ isco.csv: fila 2, isco08: se esperaba un grupo primario de shared/isco08.csv, dice "7499"',
    );
    expect(said.out).not.toMatch(/expected|found|row/);
  });

  it('says which countries there are where one is not', async () => {
    const { code, data } = await imported(csv('hn.csv', [['code', 'level', 'title']]), 'HN');
    expect([code, data]).toMatchObject([
      2,
      { error: { code: 'UNKNOWN_COUNTRY', said: expect.stringContaining('CL, CO') as string } },
    ]);
  });

  it.each([
    ['a damaged workbook', 'broken.xlsx', Buffer.from('PK\u0003\u0004 and then nothing'), 'NOT_XLSX'],
    ['a text that is called a workbook', 'text.xlsx', Buffer.from('code,level,title'), 'NOT_XLSX'],
    ['another alphabet', 'latin1.csv', Buffer.from([0x63, 0xf3, 0x64]), 'NOT_UTF8'],
    ['an open quotation mark', 'open.csv', Buffer.from('code,level,title\n"EC1,2,x'), 'NOT_CSV'],
    ['a column that is missing', 'missing.csv', Buffer.from('code,level\nEC1,2'), 'NO_HEADER'],
    ['what another program read wrongly', 'lost.csv', Buffer.from('code,level,title\nEC1,2,Alba\uFFFDil'), 'NOT_UTF8'],
    ['no header', 'none.csv', Buffer.from('1,2,3\n4,5,6'), 'NO_HEADER'],
  ])('says what is wrong with %s, without a stack', async (_what, name, bytes, code) => {
    const ran = await imported(file(name, bytes), 'MX');
    expect(ran.code).toBe(2);
    expect(ran.data).toMatchObject({ ok: false, error: { code, said: expect.stringMatching(/\.$/) as string } });
  });

  it('says so where the file is not there, and where a workbook has a sheet that is no table', async () => {
    expect((await imported(join(folder, 'none.csv.gone'), 'MX')).data).toMatchObject({
      error: { code: 'NO_SUCH_FILE' },
    });
    const path = join(folder, 'two.xlsx');
    await writeWorkbook([
      { data: [[{ value: 'code' }]], sheet: 'standards' },
      { data: [[{ value: 'x' }]], sheet: 'Hoja 2' },
    ] as never).toFile(path);
    expect((await imported(path, 'MX')).data).toMatchObject({ error: { code: 'UNKNOWN_TABLE' } });
  });
});

describe('the command line', () => {
  it('checks packs, for people and for programs', async () => {
    const { code, out } = await operator(['packs', 'check']);
    expect([code, out]).toEqual([0, expect.stringContaining('MX')]);
    expect((await operator(['packs', 'check', '--json'])).data).toMatchObject({ ok: true, faults: [] });
    const spoken = await operator(['packs', 'check', '--packs', join(folder, 'nowhere')]);
    expect(spoken.out).toContain('packs: (entero): se esperaba una carpeta que se pueda leer');
    const none = await operator(['packs', 'check', '--packs', join(folder, 'nowhere'), '--json']);
    expect([none.code, none.data['ok']]).toEqual([1, false]);
  });

  it('says how it is used, and 2 where it is not', async () => {
    expect((await operator(['--help'])).code).toBe(0);
    expect(await operator(['catalogue', 'import', 'x.csv'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('--country') as string,
    });
    expect((await operator(['journal', 'verify', '--json'])).data).toMatchObject({ error: { code: 'WHICH_CASE' } });
    expect((await operator(['rules', 'load', 'x.json', '--json'])).data).toMatchObject({
      error: { code: 'COMMITTEE_DECIDES' },
    });
    expect((await operator(['quarantine', 'list', '--json'])).data).toMatchObject({ error: { code: 'CONFIGURATION' } });
  });

  it('says in Spanish what a file of rules should hold', async () => {
    const rule = file('rule.json', JSON.stringify({ subject: 'checkpoint', agreement: 'A B', country: 'GT', code: 7 }));
    const { code, err } = await operator(['rules', 'load', rule, '--preview']);
    expect(code).toBe(2);
    expect(err).toContain('rule.json: agreement: se esperaba un nombre en minúsculas y guiones, como "mx-gt-corridor"');
    expect(err).toContain('rule.json: code: se esperaba un texto, dice 7');
    const other = await operator(['rules', 'load', file('other.json', '{ "subject": "law" }'), '--preview']);
    expect(other.err).toContain('other.json: subject: se esperaba uno de los valores que se conocen, dice "law"');
    expect(err + other.err).not.toMatch(/expected|Invalid/);
  });
});
