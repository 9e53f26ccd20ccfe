import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CataloguePreview } from '@puente/contracts/answers/governance';
import { packagedPacks } from '@puente/country-packs/check';
import { compiledThread } from '@puente/testing/threads';
import { draft, must } from './filing.js';
import type { Person, TestNode } from './node.js';
import { testNode } from './node.js';

let gt: TestNode;
let delegate: Person;

beforeAll(async () => {
  const thread = join(__dirname, '../src/governance/catalogue-preview/preview-catalogue.thread.ts');
  gt = await testNode('GT', { CATALOGUE_THREAD: compiledThread(thread) });
  delegate = await gt.officer('gt.delegate.state', 'gt-mintrab', 'delegate');
});
afterAll(() => gt.close());

const folder = join(packagedPacks, 'gt/catalogue');
const table = (name: string) => readFileSync(join(folder, `${name}.csv`), 'utf8');
const form = (content: string | Uint8Array, fields: Readonly<Record<string, string>> = { whole: 'true' }): FormData => {
  const all = new FormData();
  for (const [name, value] of Object.entries(fields)) all.append(name, value);
  all.append('file', new Blob([typeof content === 'string' ? content : Uint8Array.from(content)]), 'registro');
  return all;
};
const post = (...said: Parameters<typeof form>) => delegate.post('/catalogue-previews', form(...said));
const previewed = async (...said: Parameters<typeof form>) =>
  (await must(post(...said))).body as unknown as CataloguePreview;

/** Every file of the pack, with its size and the time at which it was written. */
const packNow = () =>
  readdirSync(folder).map((name) => {
    const { mtimeMs, size } = statSync(join(folder, name));
    return [name, mtimeMs, size];
  });

describe('a register of standards before it is taken in', () => {
  it('changes nothing where it says what the pack has', async () => {
    const { faults, tables } = await previewed(table('standards'));
    const rows = table('standards').trim().split('\n').length - 1;
    const counts = { added: 0, changed: 0, withdrawn: 0, same: rows, refused: 0 };
    expect([faults, tables.map(({ counts, table }) => [table, counts])]).toEqual([[], [['standards', counts]]]);
  });

  it('says what would be new, changed from what to what, withdrawn and refused with its remedy, and writes nothing', async () => {
    const [before, rows] = [packNow(), await gt.rows()];
    const { tables, faultCount, faults, whole } = await previewed(
      'Registro;;;\nCódigo;Nivel;Título;País\nGT-DEMO-FV-01;3;Instaladora de paneles;GT\nGT-DEMO-ZZ-01;2;Nueva;GT\nGT-DEMO-ZZ-02;9;Otra;GT\n',
    );
    const [standards] = tables;
    expect([whole, standards?.headerRow, standards?.added, standards?.ignored]).toEqual([
      ...[true, 2, ['GT-DEMO-ZZ-01'], ['País']],
    ]);
    expect(standards?.changed).toEqual([
      {
        key: 'GT-DEMO-FV-01',
        columns: expect.arrayContaining([
          { column: 'title', from: expect.any(String) as string, to: 'Instaladora de paneles' },
        ]) as object[],
      },
    ]);
    expect(standards?.refused).toMatchObject([
      { row: 5, column: 'level', found: '"9"', remedy: { es: expect.stringContaining('marco del país') as string } },
    ]);
    expect(standards?.counts.withdrawn).toBeGreaterThan(0);
    // An agreement names what would be withdrawn.
    expect(faultCount).toBeGreaterThan(0);
    expect(faults.length).toBe(Math.min(200, faultCount));
    expect([packNow(), await gt.rows()]).toEqual([before, rows]);
  });

  it('counts the open cases that rest on a standard that goes or changes, and names none', async () => {
    const before = await previewed(table('standards'));
    expect(before.openCases).toEqual({ withdrawn: 0, changed: 0 });
    const { caseId } = await draft(await gt.officer('gt.counter.p', 'gt-mintrab', 'assistant'));
    const all = table('standards');
    const [, row = ''] = /^(GT-DEMO-FV-01,.*\n)/m.exec(all) ?? [];
    const { body } = await must(post(all.replace(row, '')));
    expect((body as unknown as CataloguePreview).openCases).toEqual({ withdrawn: 1, changed: 0 });
    expect(JSON.stringify(body)).not.toContain(caseId);
    const open = async (...said: Parameters<typeof form>) => (await previewed(...said)).openCases;
    // A title that is spelt better changes nothing; another edition does, and another unit.
    expect(await open(all.replace('Instalador de', 'Instaladora de'))).toEqual({ withdrawn: 0, changed: 0 });
    expect(await open(all.replace('GT-DEMO-FV-01,2,1,', 'GT-DEMO-FV-01,2,99,'))).toEqual({ withdrawn: 0, changed: 1 });
    const unit = 'standard_code,code,title\nGT-DEMO-FV-01,U-99,Una más\n';
    expect(await open(unit, { whole: 'false', table: 'units' })).toEqual({ withdrawn: 0, changed: 1 });
  });

  it('withdraws nothing where it only adds', async () => {
    const { tables, faults } = await previewed('code,level,title\nGT-DEMO-ZZ-01,2,Nueva\n', { whole: 'false' });
    expect([faults, tables[0]?.counts]).toEqual([[], expect.objectContaining({ added: 1, withdrawn: 0, refused: 0 })]);
  });

  it('is the table that is named, and another country’s standard is a fault of all rules', async () => {
    const units = 'standard_code,code,title\nEC0586.01,E1,De otro país\n';
    const { tables, faults } = await previewed(units, { whole: 'false', table: 'units' });
    expect(tables.map(({ table, counts }) => [table, counts.added])).toEqual([['units', 1]]);
    expect(faults[0]).toMatchObject({ file: 'units', row: 2, path: 'standard_code' });
  });

  it('is refused where it is no register, too large, or sent by whoever writes no rules', async () => {
    const codes = async (...said: Parameters<typeof form>) => {
      const { body, status } = await post(...said);
      return [status, (body['errors'] as { code: string; message: string }[] | undefined)?.[0]?.code ?? body['code']];
    };
    expect(await codes('Nombre\nx')).toEqual([400, 'column']);
    expect(await codes('code\nx', { whole: 'true', table: '../pack' })).toEqual([400, expect.anything()]);
    expect(await codes('code\nx', {})).toEqual([400, expect.anything()]);
    expect(await codes('')).toEqual([400, 'file_empty']);
    expect(await codes(`code,level,title\n${'X-1,2,Mucho\n'.repeat(20_001)}`)).toEqual([400, 'too_large']);
    expect(await codes(new Uint8Array(10_000_001))).toEqual([413, 'FILE_TOO_LARGE']);
    const registrar = await gt.officer('gt.registrar.c', 'gt-intecap', 'registrar');
    expect(await registrar.post('/catalogue-previews', form(table('standards')))).toMatchObject({
      ...{ status: 403, body: { code: 'NOT_YOUR_ROLE' } },
    });
  });
});
