import { draft, must } from './filing.js';
import type { Filed } from './filing.js';
import type { Person, TestNode } from './node.js';
import { testNode } from './node.js';

let mx: TestNode;
let counter: Person;
let file: Filed;
let registrar: Person;

beforeAll(async () => {
  mx = await testNode('MX');
  counter = await mx.officer('mx.counter', 'mx-stps', 'assistant');
  registrar = await mx.officer('mx.registrar', 'mx-stps', 'registrar');
  file = await draft(counter);
  await must(counter.post(`/cases/${file.caseId}/submit`));
});
afterAll(() => mx.close());

const typed = { 'reasons.es': ['Falta la copia del certificado de Ixchel'], 'documents.0.kind': ['certificate'] };
const at = (caseId = file.caseId, command = 'request-documents') => `/cases/${caseId}/drafts/${command}`;
const keep = (by: Person, what: object, path = at()) => by.send('PUT', path, { version: 3, typed: what });
const rows = async () =>
  (await mx.database.pool.query<{ all: string }>('SELECT form_drafts::text AS all FROM form_drafts')).rows;

describe('[F35] what an officer has typed and not given', () => {
  it('is there again for them, as they typed it last, and of which version', async () => {
    expect((await must(registrar.get(at()))).body).toEqual({});
    expect((await must(keep(registrar, { 'reasons.es': ['Falta'] }))).body).toEqual({ kept: true });
    expect((await must(keep(registrar, typed))).body).toEqual({ kept: true });
    expect((await must(registrar.get(at()))).body).toMatchObject({ draft: { version: 3, typed } });
    expect((await must(registrar.get(at(file.caseId, 'acknowledge')))).body).toEqual({});
    expect(await rows()).toHaveLength(1);
  });

  it('[row 27] is nobody else’s, is sealed, and is of no command that there is not', async () => {
    const colleague = await mx.officer('mx.registrar.two', 'mx-stps', 'registrar');
    expect((await must(colleague.get(at()))).body).toEqual({});
    const stranger = await mx.officer('mx.registrar.conocer', 'mx-conocer', 'registrar');
    expect((await stranger.get(at())).status).toBe(404);
    expect((await keep(stranger, typed)).status).toBe(404);
    expect((await keep(registrar, typed, at(file.caseId, 'no-such-command'))).status).toBe(400);
    const [row] = await rows();
    for (const secret of ['Ixchel', 'Falta', 'certificate', Buffer.from('Ixchel').toString('hex')])
      expect(row?.all).not.toContain(secret);
  });

  it('changes nothing of the case, and is forgotten where nothing is typed any more', async () => {
    const { body: before } = await must(registrar.get(`/cases/${file.caseId}`));
    await must(keep(registrar, typed));
    expect((await must(registrar.get(`/cases/${file.caseId}`))).body['version']).toBe(before['version']);
    expect((await must(keep(registrar, { 'reasons.es': [' '] }))).body).toEqual({ kept: false });
    expect(await rows()).toEqual([]);
  });

  it('[R17] goes with its person and with its case', async () => {
    await must(keep(registrar, typed));
    const other = await draft(counter);
    await must(keep(counter, typed, at(other.caseId, 'correct-data')));
    const { drafts, dossiers } = mx.processVault;
    expect(await drafts.forgetEnded()).toBe(0);
    // As the process leaves it, once it has told everybody.
    await mx.database.pool.query(
      `UPDATE cases SET process = jsonb_set(process::jsonb, '{ended}', 'true')::text WHERE id = $1`,
      [other.caseId],
    );
    expect(await drafts.forgetEnded()).toBe(1);
    expect(await rows()).toHaveLength(1);
    await dossiers.destroyKey(file.dossierId as never, mx.parts.clock.now());
    expect((await registrar.get(at())).body).toEqual({});
  });
});
