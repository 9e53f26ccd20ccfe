import type { DossierId } from '@puente/domain/kernel';
import { demonstrationDossier, form, must, pdf } from './filing.js';
import type { Person, TestNode } from './node.js';
import { testNode } from './node.js';

describe('[F30] a dossier over the years', () => {
  let node: TestNode;
  let counter: Person;
  let auditor: Person;
  let supervisor: Person;
  let dossier: string;
  let document: string;
  beforeAll(async () => {
    node = await testNode('GT');
    counter = await node.officer('gt.counter', 'gt-mintrab', 'assistant');
    supervisor = await node.officer('gt.supervisor', 'gt-mintrab', 'supervisor');
    auditor = await node.officer('gt.auditor', 'gt-mintrab', 'auditor');
    const created = await must(counter.post('/dossiers', demonstrationDossier()));
    dossier = `/dossiers/${String(created.body['id'])}`;
    document = `/documents/${String((await must(counter.post(`${dossier}/documents`, form(pdf)))).body['id'])}`;
  });
  afterAll(() => node.close());

  it('says until when its data are kept, in words, and that the rule is one of demonstration', async () => {
    const day = expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string;
    const { body } = await must(counter.get(dossier));
    expect(body['retention']).toMatchObject({ state: 'kept', blockedFrom: day, deletedOn: day, demonstration: true });
    expect(body['retention']).toMatchObject({
      words: { es: expect.stringContaining('se suprimen') as string, en: expect.stringContaining('deleted') as string },
    });
  });

  it('is opened by those who work on it, then blocked for all but auditors', async () => {
    for (const path of [dossier, document]) {
      expect((await counter.get(path)).status).toBe(200);
      expect((await supervisor.get(path)).status).toBe(404);
      expect((await auditor.get(path)).status).toBe(404);
    }
    await node.processVault.retained.block(dossier.slice('/dossiers/'.length) as DossierId, node.parts.clock.now());
    for (const path of [dossier, document]) {
      for (const officer of [counter, supervisor]) expect((await officer.get(path)).status).toBe(404);
      expect((await auditor.get(path)).status).toBe(200);
    }
    const elsewhere = await node.officer('gt.auditor2', 'gt-intecap', 'auditor');
    expect((await elsewhere.get(dossier)).status).toBe(404);
  });
});
