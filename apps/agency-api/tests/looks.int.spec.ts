import { checkedCredential } from './checked-credential.js';
import type { Filed } from './filing.js';
import { codePrinted, demonstrationDossier, draft, handedIn, must } from './filing.js';
import type { Person, TestNode } from './node.js';
import { testNode } from './node.js';

let node: TestNode;
let counter: Person;
let supervisor: Person;
let anybody: Person;

beforeAll(async () => {
  node = await testNode('GT');
  counter = await node.officer('gt.counter', 'gt-mintrab', 'assistant');
  supervisor = await node.officer('gt.supervisor', 'gt-mintrab', 'supervisor');
  anybody = node.bearer();
});
afterAll(() => node.close());

interface Look {
  readonly what: string;
  readonly number?: string;
  readonly purpose?: string;
  readonly stated?: string;
  readonly who: { readonly kind: string; readonly role?: string; readonly agency?: string };
}

async function worker(): Promise<Filed & { readonly page: Person; looks: () => Promise<readonly Look[]> }> {
  const filed = await draft(counter);
  const page = await handedIn(node, counter, filed.caseId);
  return { ...filed, page, looks: async () => (await must(page.get('/status/looks'))).body['items'] as never };
}

describe('[F59] who looked', () => {
  it('is every officer who opened the file, its journal, the dossier or a document, by agency and role', async () => {
    const { caseId, documentId, dossierId, looks } = await worker();
    expect(await looks()).toEqual([]);
    await must(supervisor.get(`/cases/${caseId}`));
    await must(supervisor.get(`/cases/${caseId}/journal`));
    await must(counter.get(`/dossiers/${dossierId}`));
    await must(counter.get(`/documents/${documentId}`));
    const agency = expect.stringContaining('Trabajo') as string;
    expect(await looks()).toMatchObject([
      { what: 'document', purpose: 'assist', who: { kind: 'officer', role: 'assistant', agency } },
      { what: 'dossier', purpose: 'assist', who: { kind: 'officer', role: 'assistant', agency } },
      { what: 'case', number: caseId, purpose: 'supervise', who: { kind: 'officer', role: 'supervisor', agency } },
    ]);
    expect(JSON.stringify(await looks())).not.toMatch(/gt\.supervisor|gt\.counter/);
  });

  it('is also whoever asks of a document no more than its size', async () => {
    const { documentId, looks } = await worker();
    expect((await counter.send('HEAD', `/documents/${documentId}`, undefined)).status).toBe(200);
    expect(await looks()).toMatchObject([{ what: 'document', who: { role: 'assistant' } }]);
  });

  it('is known to be at something of the officer’s own: in their queue, of their agency to supervise, or filed by them', async () => {
    const { caseId } = await worker();
    const colleague = await node.officer('gt.colleague', 'gt-mintrab', 'reviewer');
    for (const by of [counter, supervisor, colleague]) await must(by.get(`/cases/${caseId}`));
    const { rows } = await node.database.pool.query<{ officer: string; needed: boolean }>(
      'SELECT officer, needed FROM looks WHERE case_id = $1 ORDER BY id',
      [caseId],
    );
    expect(rows.map(({ officer, needed }) => [officer, needed])).toEqual([
      ['gt.counter', true],
      ['gt.supervisor', true],
      ['gt.colleague', false],
    ]);
  });

  it('says what the officer says that it is for', async () => {
    const { caseId, looks } = await worker();
    const words = 'Llamó la persona: ¿cuándo vence?';
    await must(supervisor.get(`/cases/${caseId}`, { 'look-purpose': encodeURIComponent(words) }));
    expect(await looks()).toMatchObject([{ stated: words }]);
    for (const odd of ['%E0%A4%A', 'x'.repeat(301), 'a%0aforged']) {
      const refused = await supervisor.get(`/cases/${caseId}`, { 'look-purpose': odd });
      expect(refused).toMatchObject({ status: 400, body: { errors: [{ field: 'header.Look-Purpose' }] } });
    }
    expect(await looks()).toHaveLength(1);
  });

  it('is nobody who was turned away, no command, no queue, and not the worker', async () => {
    const { caseId, dossierId, looks, page } = await worker();
    const foreign = await node.officer('gt.elsewhere', 'gt-intecap', 'assistant');
    expect((await foreign.get(`/cases/${caseId}`)).status).toBe(404);
    expect((await foreign.get(`/dossiers/${dossierId}`)).status).toBe(404);
    // The counter's own commands, by which it was filed, stand in the journal.
    await must(supervisor.get('/cases'));
    await must(page.get(`/cases/${caseId}`));
    expect(await looks()).toEqual([]);
  });

  it('is whoever a dossier was compared with, with the purpose that was stated', async () => {
    const { looks } = await worker();
    const { body } = await must(counter.post('/dossiers', demonstrationDossier()));
    const path = `/dossiers/${String(body['id'])}/matches`;
    const { body: found } = await must(counter.get(`${path}?purpose=${encodeURIComponent('apertura de expediente')}`));
    expect(found['items']).not.toEqual([]);
    const all = await node.database.pool.query(`SELECT FROM looks WHERE what = 'match'`);
    expect(all.rowCount).toBe((found['items'] as unknown[]).length);
    const mine = await looks();
    // Of many alike, five are offered; whoever was not has nothing to read.
    if (mine.length > 0) expect(mine).toMatchObject([{ what: 'match', stated: 'apertura de expediente' }]);
  });

  it('is every check with its purpose, every verifier by name, and every use of a link under its label', async () => {
    const mine = await worker();
    const number = await checkedCredential(node, mine);
    const asked = { number, document: 'DEMO-0001' };
    await must(anybody.post('/checks', { ...asked, purpose: 'client' }));
    await must(anybody.post('/checks', asked));
    expect((await anybody.post('/checks', { number, document: 'DEMO-2' })).status).toBe(404);
    const { audience: aud, provider } = node;
    const exp = Math.floor(Date.now() / 1000) + 600;
    const claims = { iss: provider.issuer, aud, exp, sub: 'obra', client_id: 'obra', scope: 'check' };
    const named = { puente_kind: 'verifier', puente_name: 'Obra (demostración)' };
    const obra = node.bearer(await provider.sign({ ...claims, ...named }));
    await must(obra.post('/verifier/checks', { purpose: 'hiring', checks: [asked] }));
    const label = 'Patrona de Tapachula (demostración)';
    const { body } = await must(mine.page.post('/status/shares', { credential: number, facts: ['name'], label }));
    await must(anybody.post('/shares/open', { token: String(body['link']).split('/').at(-1) }));
    expect(await mine.looks()).toMatchObject([
      { what: 'credential', number, who: { kind: 'share', share: body['id'], label } },
      { what: 'credential', number, purpose: 'hiring', who: { kind: 'verifier', name: 'Obra (demostración)' } },
      { what: 'credential', number, who: { kind: 'anybody' } },
      { what: 'credential', number, purpose: 'client', who: { kind: 'anybody' } },
    ]);
    // Whom a link was given to is for their own code alone: a printed one somebody else may have read.
    const { clock, sessions } = node.parts;
    const printed = node.bearer(sessions.open({ caseId: mine.caseId as never, printed: true }, clock.now()).token);
    const [link] = (await must(printed.get('/status/looks'))).body['items'] as Look[];
    expect(link?.who).toEqual({ kind: 'share', share: body['id'] });
    const { rows } = await node.database.pool.query<{ all: string }>('SELECT looks::text AS all FROM looks');
    expect(rows.map(({ all }) => all).join()).not.toMatch(/Tapachula|DEMO-0001|Ixchel/);
  });

  it('is for the worker of that session, page by page', async () => {
    const { caseId, page } = await worker();
    for (let n = 0; n < 52; n += 1) {
      await must(supervisor.get(`/cases/${caseId}`, { 'look-purpose': `vez-${String(n)}` }));
    }
    const first = await must(page.get('/status/looks'));
    expect(first.body['items']).toHaveLength(50);
    const rest = await must(page.get(`/status/looks?before=${String(first.body['next'])}`));
    expect((rest.body['items'] as Look[]).map(({ stated }) => stated)).toEqual(['vez-1', 'vez-0']);
    expect(rest.body).not.toHaveProperty('next');
    expect((await supervisor.get('/status/looks')).status).toBe(403);
    expect((await anybody.get('/status/looks')).status).toBe(401);
    expect((await page.get('/status/looks?before=x')).status).toBe(400);
  });

  it('is also who printed the credential at a counter', async () => {
    const mine = await worker();
    const number = await checkedCredential(node, mine);
    await codePrinted(counter, mine);
    await must(counter.get(`/status/credentials/${number}/qr.txt`));
    const who = { kind: 'officer', role: 'assistant' };
    expect(await mine.looks()).toMatchObject([
      { what: 'case', number, who },
      { what: 'code', number: mine.caseId, who },
    ]);
  });

  it('that cannot be written is not had', async () => {
    const { caseId } = await worker();
    const { looks } = node.parts;
    const lost = jest.spyOn(looks, 'byOfficer').mockRejectedValueOnce(new Error('the database is gone'));
    const answer = await supervisor.get(`/cases/${caseId}`);
    lost.mockRestore();
    expect(answer.status).toBeGreaterThanOrEqual(500);
    expect(JSON.stringify(answer.body)).not.toContain('"file"');
  });
});
