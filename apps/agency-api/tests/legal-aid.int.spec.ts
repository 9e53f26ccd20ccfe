import type { CaseId } from '@puente/domain/kernel';
import type { Filed } from './filing.js';
import { draft, form, handedIn, must, pdf } from './filing.js';
import type { Person, TestNode } from './node.js';
import { testNode } from './node.js';
import { toldOthers } from './told-others.js';

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const everything = ['progress', 'decision', 'documents', 'remedies', 'contact'];

describe('[F48] legal aid', () => {
  let node: TestNode;
  let counter: Person;
  let defender: Person;
  /** Of another body, and of the one that was asked but in another role. */
  let others: readonly Person[];
  beforeAll(async () => {
    node = await testNode('MX');
    counter = await node.officer('mx.counter', 'mx-stps', 'assistant');
    defender = await node.officer('mx.defender', 'mx-legal-aid', 'defender');
    others = [
      await node.officer('mx.defender.2', 'mx-labour-rights', 'defender'),
      await node.officer('mx.counter.aid', 'mx-legal-aid', 'assistant'),
    ];
  });
  afterAll(() => node.close());

  const tells = (caseId: CaseId): Promise<void> => toldOthers(node, caseId);

  async function asked(parts: readonly string[] = everything): Promise<Filed & { worker: Person; aid: CaseId }> {
    const filed = await draft(counter);
    const worker = await handedIn(node, counter, filed.caseId);
    const sent = { body: 'mx-legal-aid', parts, until: inDays(30) };
    await must(worker.post(`/cases/${filed.caseId}/ask-legal-aid`, sent));
    await tells(filed.caseId as CaseId);
    const { body } = await must(worker.get('/status/legal-aid'));
    return { ...filed, worker, aid: (body['asked'] as { number: CaseId }[])[0]?.number as CaseId };
  }

  async function paper(by: Person, path: string) {
    const headers = { authorization: `Bearer ${by.token}`, 'accept-language': 'es' };
    const answer = await fetch(`${node.base}${path}`, { headers });
    expect(answer.status).toBe(200);
    const [type, disposition] = [answer.headers.get('content-type'), answer.headers.get('content-disposition')];
    return { type, disposition, bytes: Buffer.from(await answer.arrayBuffer()) };
  }

  const withPrintedCode = (caseId: string): Person =>
    node.bearer(node.parts.sessions.open({ caseId: caseId as CaseId, printed: true }, node.parts.clock.now()).token);

  async function answers(by: Person, aid: string, command: string, body: unknown = {}) {
    const { headers } = await must(by.get(`/cases/${aid}`));
    return by.post(`/cases/${aid}/${command}`, body, { 'if-match': String(headers.get('etag')) });
  }

  it('is a page for the worker: who helps for nothing, how to reach them, until when at most', async () => {
    const { caseId } = await draft(counter);
    const worker = await handedIn(node, counter, caseId);
    const { body } = await must(worker.get('/status/legal-aid', { 'accept-language': 'es' }));
    expect(body).toMatchObject({
      ...{ number: caseId, parts: everything, answeredWithin: '5 días hábiles', demonstration: true, asked: [] },
      bodies: [{ agency: 'mx-legal-aid', name: 'Orientación laboral gratuita (demostración)', possible: true }],
    });
    const refused = await worker.post(`/cases/${caseId}/ask-legal-aid`, {
      ...{ body: 'gt-legal-aid', parts: ['progress'], until: inDays(3) },
    });
    expect(refused).toMatchObject({ status: 422, body: { code: 'NOT_LEGAL_AID' } });
    expect(String(refused.body['detail'])).toContain('en la página de ese país');
  });

  it('is shown what the worker chose once it accepted, and nobody else is', async () => {
    const { aid, caseId, documentId, worker } = await asked();
    const shared = `/legal-aid/${aid}/shared`;
    expect((await defender.get(shared)).body['code']).toBe('NOT_SHOWN');
    expect((await defender.get(`/documents/${documentId}`)).status).toBe(404);
    const queue = await must(defender.get('/cases?role=defender'));
    expect(JSON.stringify(queue.body)).toContain(aid);
    await must(answers(defender, aid, 'accept-legal-aid'));
    const { body } = await must(defender.get(shared));
    expect(body).toMatchObject({
      ...{ number: aid, about: caseId, parts: everything, until: inDays(30), demonstration: true },
      progress: { stage: 'submitted', clock: { dueOn: expect.any(String) as string } },
      decision: { stage: 'submitted' },
      documents: [{ id: documentId, kind: 'certificate' }],
      contact: { givenNames: 'Ixchel Demostración', contact: { phone: '+50255500001' } },
    });
    expect((await defender.get(`/documents/${documentId}`)).status).toBe(200);
    const papers = [
      await paper(defender, `/legal-aid/${aid}/appeal-pack`),
      await paper(worker, '/status/legal-aid/appeal-pack'),
      // Whoever has nothing but what a counter printed appeals too.
      await paper(withPrintedCode(caseId), '/status/legal-aid/appeal-pack'),
    ];
    for (const { bytes, disposition, type } of papers) {
      expect([type, disposition]).toEqual(['application/pdf', `attachment; filename="${caseId}.pdf"`]);
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
      // What the paper says is squeezed; its title is not.
      expect(bytes.toString()).toContain(`>Expediente para apelar ${caseId}<`);
    }
    for (const other of others) expect((await other.get(`/legal-aid/${aid}/appeal-pack`)).status).not.toBe(200);
    // The file itself, its dossier and other papers stay closed.
    expect((await defender.get(`/cases/${caseId}`)).status).toBe(404);
    for (const other of others) expect((await other.get(shared)).status).not.toBe(200);
    expect((await counter.get(`/cases/${aid}`)).status).toBe(404);
    const looks = await must(worker.get('/status/looks'));
    expect(JSON.stringify(looks.body)).toContain('Orientación laboral gratuita');
  });

  it('is found out by no officer of the agencies that decide: neither in the case nor in its journal', async () => {
    const { aid, caseId, worker } = await asked();
    await must(answers(defender, aid, 'accept-legal-aid'));
    await tells(aid);
    const told = JSON.stringify([await worker.get(`/cases/${caseId}`), await worker.get(`/cases/${caseId}/journal`)]);
    for (const hint of ['legal-aid', aid]) expect(told).toContain(hint);
    const { body: file } = await must(counter.get(`/cases/${caseId}`));
    const { body: journal } = await must(counter.get(`/cases/${caseId}/journal`));
    const said = JSON.stringify([file, journal]);
    for (const hint of ['legal-aid', aid]) expect(said).not.toContain(hint);
    const { entries } = journal as { entries: { seq: number; type: string }[] };
    expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_entry, index) => index + 1));
    // It was asked for, opened and heard of.
    expect(entries.filter(({ type }) => type === 'hidden')).toHaveLength(3);
    // Nor by asking for what it is called.
    for (const name of ['annex-opened', 'errand-run', 'hidden']) {
      const { body: only } = await must(counter.get(`/cases/${caseId}/journal?type=${name}`));
      expect(only).toEqual({ entries: [] });
    }
  });

  it('is in no list of an auditor of another agency, and opens to none', async () => {
    const { aid, caseId } = await asked();
    const auditor = await node.officer('mx.auditor', 'mx-stps', 'auditor');
    const stating = { 'look-purpose': 'plazos' };
    const { body } = await must(auditor.get('/audits/cases', stating));
    expect(JSON.stringify(body)).toContain(caseId);
    expect(JSON.stringify(body)).not.toContain(aid);
    for (const path of [`/cases/${aid}`, `/cases/${aid}/journal`, `/audits/cases/${aid}/journal`])
      expect([path, (await auditor.get(path, stating)).status]).toEqual([path, 404]);
    expect((await auditor.get(`/cases/${caseId}`, stating)).status).toBe(200);
  });

  it('is shown no more than the worker chose', async () => {
    const { aid, documentId } = await asked(['progress']);
    await must(answers(defender, aid, 'accept-legal-aid'));
    const { body } = await must(defender.get(`/legal-aid/${aid}/shared`));
    expect(Object.keys(body)).toEqual(expect.not.arrayContaining(['decision', 'documents', 'contact']));
    expect(JSON.stringify(body)).not.toMatch(/Ixchel|50255500001/);
    expect((await defender.get(`/legal-aid/${aid}/appeal-pack`)).body['code']).toBe('NOT_SHOWN');
    expect((await defender.get(`/documents/${documentId}`)).status).toBe(404);
  });

  it('is shown the corrections and appeals of the case, and their papers, where the worker chose these', async () => {
    const correct = async ({ caseId, dossierId, worker }: Awaited<ReturnType<typeof asked>>) => {
      const { body } = await must(counter.post(`/dossiers/${dossierId}/documents`, form(pdf, 'identity')));
      const sent = { values: { givenNames: 'Ixchel' }, words: 'Así está en mi pasaporte', documentIds: [body['id']] };
      await must(worker.post(`/cases/${caseId}/correct-data`, sent));
      await tells(caseId as CaseId);
      return String(body['id']);
    };
    const [all, less] = [await asked(), await asked(['progress', 'documents'])];
    for (const { aid } of [all, less]) await must(answers(defender, aid, 'accept-legal-aid'));
    const [paperOfAll, paperOfLess] = [await correct(all), await correct(less)];
    const { body } = await must(defender.get(`/legal-aid/${all.aid}/shared`));
    const [remedy] = body['remedies'] as { number: string }[];
    expect(remedy).toMatchObject({ kind: 'correction', progress: { stage: 'correction-review' }, decision: {} });
    expect(remedy).toMatchObject({ documents: [{ id: paperOfAll, kind: 'identity' }] });
    expect((await defender.get(`/documents/${paperOfAll}`)).status).toBe(200);
    // What the worker said in it stays between them and who answers.
    expect(JSON.stringify(body)).not.toContain('Así está en mi pasaporte');
    expect((await defender.get(`/cases/${remedy?.number ?? ''}`)).status).toBe(404);

    expect((await must(defender.get(`/legal-aid/${less.aid}/shared`))).body).not.toHaveProperty('remedies');
    expect((await defender.get(`/documents/${paperOfLess}`)).status).toBe(404);
    await must(all.worker.post(`/cases/${all.aid}/end-legal-aid`));
    expect((await defender.get(`/documents/${paperOfAll}`)).status).toBe(404);
  });

  it('is ended by the worker with one command: nothing is shown, and its mandate is over', async () => {
    const { aid, caseId, documentId, worker } = await asked();
    await must(answers(defender, aid, 'accept-legal-aid'));
    await tells(aid);
    await must(
      worker.post(`/cases/${caseId}/grant-mandate`, {
        ...{ to: { agency: 'mx-legal-aid' }, scope: 'appeal', until: inDays(30) },
      }),
    );
    await must(
      worker.post(`/cases/${caseId}/grant-mandate`, {
        ...{ to: { officer: 'mx.defender' }, scope: 'appeal', until: inDays(30) },
      }),
    );
    expect((await defender.get(`/cases/${caseId}`)).status).toBe(200);
    await must(worker.post(`/cases/${aid}/end-legal-aid`));
    expect((await defender.get(`/legal-aid/${aid}/shared`)).body['code']).toBe('NOT_SHOWN');
    await tells(aid);
    expect((await defender.get(`/cases/${caseId}`)).status).toBe(404);
    expect((await defender.get(`/documents/${documentId}`)).status).toBe(404);
    const { body } = await must(worker.get('/status/legal-aid'));
    expect(body).toMatchObject({ asked: [{ number: aid, stage: 'ended' }], bodies: [{ possible: true }], left: 9 });
    const mandates = await must(worker.get('/status/mandates', { 'accept-language': 'es' }));
    expect(mandates.body['items']).toMatchObject([
      { holder: 'person', state: 'in-force', notFor: ['Orientación laboral gratuita (demostración)'] },
      { holder: 'agency', state: 'over', notFor: [] },
    ]);
  });

  it('says why it cannot help, and the worker asks again', async () => {
    const { aid, caseId, dossierId, worker } = await asked();
    await must(answers(defender, aid, 'decline-legal-aid', { reasons: { es: 'No tenemos a nadie', en: 'Nobody' } }));
    await tells(aid);
    const { body } = await must(worker.get('/status/legal-aid', { 'accept-language': 'es' }));
    expect(body).toMatchObject({ asked: [{ stage: 'declined', reasons: 'No tenemos a nadie' }] });
    await must(counter.post(`/dossiers/${dossierId}/documents`, form(pdf, 'identity')));
    const again = { body: 'mx-legal-aid', parts: ['decision'], until: inDays(3) };
    await must(worker.post(`/cases/${caseId}/ask-legal-aid`, again));
  });
});
