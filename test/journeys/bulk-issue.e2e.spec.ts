import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { CaseId } from '@puente/domain/kernel';
import { caseNumberFor } from '@puente/domain/kernel';
import { nodeOf, until } from '@puente/testing/actors';
import type { ApiClient, JsonObject } from '@puente/testing/actors';
import { inBrowser } from '../world/browser.js';
import { confirm, judged } from '../world/console-acts.js';
import { openOfficerPage } from '../world/officer-page.js';
import { openWorld } from '../world/world.js';

const { people } = openWorld();
const country = 'GT';
const agency = 'gt-intecap';
const registrar = () => people.user(people.named(country, 'registrar', agency));
const approver = () => people.user(people.named(country, 'approver', agency));

const header =
  'folio,standard,certifier,issued_on,valid_until,given_names,surname_1,birth_date,document_kind,document_number';
/** Numbers that no other run of this journey has. */
const run = String(Date.now() % 1_000_000).padStart(6, '0');
const folio = (row: number) => `LEG-${run}-${row}`;
const documentOf = (row: number) => `9${run}${String(row).padStart(6, '0')}`;
const rowOf = (row: number) =>
  `${folio(row)},GT-DEMO-FV-01,GT-DEMO-CC-01,2019-05-06,2029-05-06,Demostración Persona ${row},Ejemplo,1985-03-04,passport,${documentOf(row)}`;
const some = 130;

const register = (rows: readonly string[]): FormData => {
  const form = new FormData();
  form.append('file', new Blob([[header, ...rows].join('\n')]), 'register.csv');
  return form;
};
const send = async (rows: readonly string[]): Promise<JsonObject> =>
  (await registrar().must(registrar().post('/bulk-issues', register(rows)))).body;
const read = async (by: ApiClient, caseId: string): Promise<JsonObject> =>
  (await by.must(by.get(`/bulk-issues/${caseId}`))).body;
const act = async (caseId: string, command: string, body: JsonObject = {}) => {
  const { version } = await read(approver(), caseId);
  return approver().must(approver().post(`/cases/${caseId}/${command}`, body, { seen: Number(version) }));
};
const done = (caseId: string) =>
  until(`${caseId} is issued`, async () => {
    const view = await read(approver(), caseId);
    return view['stage'] === 'done' ? view : undefined;
  });

describe('certificates of earlier years', () => {
  it('[F81] become credentials: read with a preview, approved by a second person, checked like any other, and never issued twice', async () => {
    const rows = Array.from({ length: some }, (_, index) => rowOf(index + 1));
    const wrong = rowOf(some + 1).replace('GT-DEMO-FV-01', 'GT-DEMO-XX-99');
    let caseId = '';
    await inBrowser(async (browser) => {
      const desk = await openOfficerPage(browser, people, people.named(country, 'registrar', agency));
      await desk.click('nav a[href="/registros"]');
      const buffer = Buffer.from([header, ...rows, wrong].join('\n'));
      await desk.setInputFiles('input[type=file]', { name: 'registro.csv', mimeType: 'text/csv', buffer });
      await desk.click('main form button');
      await desk.waitForURL(/\/registros\/GT-/);
      caseId = await desk.innerText('h1.number');
      expect(await desk.innerText('main')).toContain(`${some} listas, 0 que ya son credenciales, 1 rechazadas`);
      expect(await judged(desk)).toEqual([]);
      const [sheet] = await Promise.all([
        desk.waitForEvent('download'),
        desk.click('a:has-text("Bajarlas como hoja de cálculo")'),
      ]);
      expect(await readFile(await sheet.path(), 'utf8')).toContain(`${some + 2},standard`);
      const preview = await read(registrar(), caseId);
      expect(preview).toMatchObject({ stage: 'previewed', counts: { ready: some, known: 0, refused: 1 } });
      expect(preview['refused']).toMatchObject([{ row: some + 2, column: 'standard' }]);

      const second = await openOfficerPage(browser, people, people.named(country, 'approver', agency));
      await second.goto(`${nodeOf(people.endpoints, country).console}/registros/${caseId}`);
      await second.setInputFiles('aside input[type=file]', { name: 'registro.csv', mimeType: 'text/csv', buffer });
      await second.click('aside form button');
      await confirm(second);
      // Of two batches one is issued at most before somebody stops it; what was issued stays, and the rest goes on.
      await second.click('aside a:has-text("Interrumpir una emisión en lote")');
      await second.fill('[name="reasons.es"]', 'Una persona del registro llamó');
      await confirm(second);
      expect((await read(approver(), caseId))['stage']).toBe('stopped');
      await second.click('aside a:has-text("Seguir con una emisión en lote")');
      await confirm(second);
    });
    const finished = await done(caseId);
    expect(finished['progress']).toEqual({ issued: some, known: 0, total: some });

    const credential = caseNumberFor(caseId as CaseId, 'row#2');
    await until(`${credential} is issued`, async () => {
      const { body } = await approver().must(approver().get(`/cases/${credential}`));
      return body['stage'] === 'active' || undefined;
    });
    const anyone = people.anyone(country);
    const check = anyone.post('/checks', { number: credential, document: documentOf(1) });
    const { body: checked } = await anyone.must(check);
    expect(checked).toMatchObject({ standing: 'valid', demonstration: true });

    // The same register again, with one more: only that one is issued.
    const again = await send([...rows, rowOf(some + 2)]);
    expect(again).toMatchObject({ counts: { ready: 1, known: some, refused: 0 } });
    const source = createHash('sha256')
      .update([header, ...rows, rowOf(some + 2)].join('\n'))
      .digest('hex');
    await act(String(again['caseId']), 'approve-bulk-issue', { source });
    expect((await done(String(again['caseId'])))['progress']).toEqual({ issued: 1, known: 0, total: 1 });
  });
});
