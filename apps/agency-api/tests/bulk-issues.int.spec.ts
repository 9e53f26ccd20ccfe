import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { BulkIssueView } from '@puente/contracts/answers/agency';
import { compiledThread } from '@puente/testing/threads';
import { must } from './filing.js';
import type { Person, TestNode } from './node.js';
import { testNode } from './node.js';

let gt: TestNode;
let registrar: Person;
let approver: Person;

beforeAll(async () => {
  const thread = join(__dirname, '../src/agency/bulk-issues/read-register.thread.ts');
  gt = await testNode('GT', { REGISTER_THREAD: compiledThread(thread) });
  registrar = await gt.officer('gt.registrar.c', 'gt-intecap', 'registrar');
  approver = await gt.officer('gt.approver.c', 'gt-intecap', 'approver');
});
afterAll(() => gt.close());

const header =
  'Folio;Estándar;Certificador;Fecha de emisión;Nombres;Primer apellido;Fecha de nacimiento;Número de documento;Notas';
const good = (folio: string, document = '2991 11111 0101') =>
  `${folio};GT-DEMO-FV-01;GT-DEMO-CC-01;2019-05-06;Demostración Ana;Ejemplo;1985-03-04;${document};x`;
const register = (...rows: readonly string[]): FormData => {
  const form = new FormData();
  form.append('file', new Blob([[header, ...rows].join('\n')]), 'registro.csv');
  return form;
};
const sent = async (...rows: readonly string[]) => {
  const { body } = await must(registrar.post('/bulk-issues', register(...rows)));
  return body as unknown as BulkIssueView;
};

describe('[F81] a register of earlier years', () => {
  it('is previewed: what would be issued, and each refused row with its column and remedy, never with what it says', async () => {
    const view = await sent(
      good('F-1'),
      good('F-2', '2991 22222 0101'),
      good('F-1'),
      'F-3;GT-NONE;GT-DEMO-CC-01;2019-05-06;Demostración Eva;Ejemplo;1985-03-04;2991 33333 0101;x',
      'F-4;GT-DEMO-FV-01;NADIE;2999-01-01;Demostración Eva;Ejemplo;2015-03-04;2991 33333 0101;x',
      'F-5;GT-DEMO-FV-01;GT-DEMO-CC-01;ayer;;Ejemplo;1985-03-04;;x',
    );
    expect(view).toMatchObject({ stage: 'previewed', counts: { ready: 2, known: 0, refused: 4 }, ignored: ['Notas'] });
    expect(view.refused.map(({ column, row }) => `${row} ${column}`)).toEqual([
      '4 folio',
      '5 standard',
      ...['6 certifier', '6 issued_on', '6 birth_date'],
      ...['7 issued_on', '7 given_names', '7 document_number'],
    ]);
    expect(JSON.stringify(view)).not.toContain('Demostración');
    const csv = String((await must(registrar.get(`/bulk-issues/${view.caseId}/refused.csv`))).body['text']);
    expect(csv.split('\n')[1]).toMatch(/^4,folio,/);
  });

  it('is no register without its columns, or with nothing to issue', async () => {
    const form = new FormData();
    form.append('file', new Blob(['Folio;Nombre\n1;Demostración']), 'registro.csv');
    expect(await registrar.post('/bulk-issues', form)).toMatchObject({ status: 400 });
    const nothing = await registrar.post(
      '/bulk-issues',
      register('F-9;GT-NONE;X;2019-01-01;Demostración;;1980-01-01;1;'),
    );
    expect(nothing).toMatchObject({ status: 422, body: { code: 'NOTHING_TO_ISSUE' } });
  });

  it('leaves out what is a credential already, and is seen by its own agency only', async () => {
    const standard = { country: 'GT', code: 'GT-DEMO-FV-01' } as never;
    await gt.processVault.folios.claim({ standard, folio: 'K-1' }, 'GT-26-000000-0' as never);
    const view = await sent(good('K-1'), good('K-2'));
    expect(view).toMatchObject({ counts: { ready: 1, known: 1, refused: 0 }, known: [2] });
    const elsewhere = await gt.officer('gt.registrar.m', 'gt-mintrab', 'registrar');
    expect(await elsewhere.get(`/bulk-issues/${view.caseId}`)).toMatchObject({ status: 404 });
    const { body: list } = await must(approver.get('/bulk-issues'));
    expect(JSON.stringify(list)).toContain(view.caseId);
  });

  it('[attack 47] is told by its digest to nobody who may approve it', async () => {
    const { caseId } = await sent(good('D-1'));
    const digest = createHash('sha256')
      .update([header, good('D-1')].join('\n'))
      .digest('hex');
    const paths = [`/bulk-issues/${caseId}`, `/cases/${caseId}`, `/cases/${caseId}/journal`, '/bulk-issues'];
    for (const by of [approver, registrar])
      for (const path of paths) expect(JSON.stringify((await must(by.get(path))).body)).not.toContain(digest);
  });

  it('is approved by a second person', async () => {
    const { caseId, version } = await sent(good('S-1'));
    const approve = (by: Person, text = [header, good('S-1')].join('\n')) => {
      const source = createHash('sha256').update(text).digest('hex');
      return by.post(`/cases/${caseId}/approve-bulk-issue`, { source }, { 'if-match': `"${version}"` });
    };
    expect(await approve(registrar)).toMatchObject({ status: 403 });
    const other = { status: 422, body: { code: 'OTHER_REGISTER' } };
    expect(await approve(approver, [header, good('S-2')].join('\n'))).toMatchObject(other);
    expect((await must(approve(approver))).body).toMatchObject({ stage: 'issuing' });
  });
});
