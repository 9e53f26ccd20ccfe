import { consoleIn } from '@puente/words/languages';
import { formPressed } from '../visit/form-pressed.sample.js';
import { pageDrawn, wordsOf } from '../visit/page-drawn.sample.js';
import CataloguePreviewPage, { action } from './catalogue-preview.js';
import RuleChangesPage from './rule-changes.js';

const { cataloguePreview: words } = consoleIn('es');
const es = (text: string) => ({ es: text, en: `${text} (en)` });
const counts = { added: 1, changed: 1, withdrawn: 0, same: 7, refused: 1 };
const table = {
  ...{ table: 'standards', headerRow: 3, counts, added: ['GT-DEMO-ZZ-01'], withdrawn: [], ignored: ['<b>País</b>'] },
  changed: [{ key: 'GT-DEMO-FV-01', columns: [{ column: 'title', from: 'Instalador', to: 'Instaladora' }] }],
  refused: [{ row: 5, column: 'level', expected: es('un nivel'), found: '"9"', remedy: es('Escriba un nivel') }],
};
const fault = { file: 'agreements/mx-gt/v1.json', path: 'equivalences[0]', expected: es('un código del catálogo') };
const drawn = (preview: object, language: 'es' | 'en' = 'es') =>
  pageDrawn(CataloguePreviewPage, { language, roles: ['delegate'], loaded: {}, answered: { preview } });

describe('a register that the committee looks at before it is taken in', () => {
  it('is reached from the committee’s page, and says who takes it in', () => {
    const list = pageDrawn(RuleChangesPage, { roles: ['delegate'], loaded: { items: [] } });
    expect(list).toContain('href="/comision/registro"');
    const html = pageDrawn(CataloguePreviewPage, { roles: ['delegate'], loaded: {} });
    expect(wordsOf(html)).toContain(words.taken);
    expect(html).toContain('encType="multipart/form-data"');
  });

  it('is shown with its counts, what is refused and how to mend it, from what to what, and what breaks in the rules', () => {
    const preview = {
      whole: true,
      tables: [table],
      faultCount: 1,
      faults: [fault],
      openCases: { withdrawn: 3, changed: 12 },
    };
    const said = wordsOf(drawn(preview));
    for (const one of [
      words.bad,
      'Escriba un nivel',
      'Instaladora',
      'GT-DEMO-ZZ-01',
      words.header(3),
      fault.file,
      words.openCases(3, 12),
    ])
      expect(said).toContain(one);
    expect(said).not.toContain(words.good);
    expect(drawn(preview)).not.toContain('<b>País');
    expect(wordsOf(drawn(preview, 'en'))).toContain('Escriba un nivel (en)');
  });

  it('says so where it can be taken as it is', () => {
    const good = { ...table, counts: { ...counts, refused: 0 }, refused: [] };
    const said = wordsOf(
      drawn({ whole: true, tables: [good], faultCount: 0, faults: [], openCases: { withdrawn: 0, changed: 0 } }),
    );
    expect([said.includes(words.good), said.includes(words.refused)]).toEqual([true, false]);
  });

  it('sends the file with what it is, its fields first, and shows at its box what the node says', async () => {
    const error = { field: 'file', code: 'column', message: 'Falta: code' };
    const problem = { status: 400, code: 'INVALID_REQUEST', detail: error.message, errors: [error] };
    const pressed = await formPressed(action, {
      typed: { table: 'units', whole: 'false' },
      file: new Blob(['a,b']),
      given: { outcome: 'refused', problem },
    });
    const [[path, form] = []] = pressed.asked;
    expect([path, [...(form as FormData).keys()]]).toEqual(['/catalogue-previews', ['whole', 'table', 'file']]);
    expect(pressed.answer).toEqual({ table: 'units', whole: 'false', faults: { file: 'Falta: code' } });
    const html = pageDrawn(CataloguePreviewPage, { loaded: {}, answered: pressed.answer as object });
    expect(html).toContain('id="file-fault"');
    expect(html).toMatch(/<option value="false" selected/);
  });

  it('is sent again in a minute where others wait: the page stays, and says so with a 503', async () => {
    const { answer } = await formPressed(action, {
      typed: { table: 'units', whole: 'false' },
      file: new Blob(['a,b']),
      given: { outcome: 'down', reason: '503' },
    });
    const expected = { table: 'units', whole: 'false', faults: { file: words.busy } };
    expect(answer).toMatchObject({ data: expected, init: { status: 503 } });
  });

  it('needs a file', async () => {
    const { answer } = await formPressed(action, { typed: { table: '', whole: 'true' }, file: new Blob([]) });
    expect(answer).toMatchObject({ faults: { file: words.choose } });
  });
});
