import { createHash } from 'node:crypto';
import { compactVerify, importJWK } from 'jose';
import type { JWK } from 'jose';
import type { Filed } from './filing.js';
import { doubt, draft, handedIn, must } from './filing.js';
import type { Person, TestNode } from './node.js';
import { testNode } from './node.js';
import { arrivedReview, standardOf } from './reviews.js';

let node: TestNode;
let counter: Person;
/** Of another agency than the one that holds the files. */
let auditor: Person;
beforeAll(async () => {
  node = await testNode('GT');
  counter = await node.officer('gt.counter', 'gt-mintrab', 'assistant');
  auditor = await node.officer('gt.auditor', 'gt-intecap', 'auditor');
});
afterAll(() => node.close());

const words = 'Revisión de plazos: marzo';
const stating = { 'look-purpose': encodeURIComponent(words) };
async function worker(): Promise<Filed & { readonly page: Person }> {
  const filed = await draft(counter);
  return { ...filed, page: await handedIn(node, counter, filed.caseId) };
}
const find = async (query = '', by = auditor) =>
  (await must(by.get(`/audits/cases${query}`, stating))).body as {
    items: { caseId: string; agencies: string[] }[];
    next?: string;
  };
const looks = async (page: Person) => (await must(page.get('/status/looks'))).body['items'];

describe('an auditor', () => {
  it('finds and reads files of an agency that was not asked, says what for, and the worker reads that', async () => {
    const { caseId, page } = await worker();
    const { items } = await find('?agency=gt-mintrab&kind=recognition-review');
    expect(items[0]).toMatchObject({ caseId, stage: 'with-home', agencies: ['gt-mintrab'], late: false });
    expect(JSON.stringify(items)).not.toMatch(/Ixchel|DEMO-0001/);
    const { body } = await must(auditor.get(`/cases/${caseId}`, stating));
    expect(body).toMatchObject({ caseId, allowedActions: ['place-hold'] });
    expect(JSON.stringify(body)).not.toMatch(/Ixchel|DEMO-0001/);
    const journal = await must(auditor.get(`/cases/${caseId}/journal`, stating));
    expect(journal.body['entries']).not.toEqual([]);
    // Found, opened and read in the same hour for the same reason is one look.
    expect(await looks(page)).toMatchObject([
      { what: 'case', number: caseId, purpose: 'audit', stated: words, who: { kind: 'officer', role: 'auditor' } },
    ]);
    expect(await looks(page)).toHaveLength(1);
    // Who looked is read by auditors as by the worker; to ask is that look again.
    const { body: seen } = await must(auditor.get(`/audits/cases/${caseId}/looks`, stating));
    expect(seen['items']).toEqual(await looks(page));
    expect(await counter.get(`/audits/cases/${caseId}/looks`, stating)).toMatchObject({ status: 403 });
  });

  it('gets nothing without saying what for, and neither the papers nor a command on the file', async () => {
    const { caseId, dossierId, documentId, page } = await worker();
    for (const path of [
      `/cases/${caseId}`,
      `/cases/${caseId}/journal`,
      '/audits/cases',
      `/audits/cases/${caseId}/journal`,
      `/audits/cases/${caseId}/looks`,
    ])
      for (const said of [{}, { 'look-purpose': '%20' }])
        expect([path, await auditor.get(path, said)]).toMatchObject([
          path,
          { status: 400, body: { errors: [{ field: 'header.Look-Purpose' }] } },
        ]);
    expect(await looks(page)).toEqual([]);
    for (const path of [`/dossiers/${dossierId}`, `/documents/${documentId}`])
      expect([path, (await auditor.get(path, stating)).status]).toEqual([path, 404]);
    for (const role of ['registrar', 'supervisor'] as const) {
      const both = await node.officer(`gt.audits.${role}`, 'gt-intecap', role, 'auditor');
      const { allowedActions } = (await must(both.get(`/cases/${caseId}`, stating))).body as {
        allowedActions: string[];
      };
      expect(allowedActions).toEqual(['place-hold']);
      expect(await both.post(`/cases/${caseId}/add-note`, { text: 'x' })).toMatchObject({ status: 404 });
      expect(await both.post(`/cases/${caseId}/withdraw`)).toMatchObject({ status: 404 });
      expect((await both.get(`/dossiers/${dossierId}`, stating)).status).toBe(404);
    }
    expect(await counter.get('/audits/cases', stating)).toMatchObject({ status: 403 });
  });

  it('finds and opens nobody who is protected, before and after their file was sealed', async () => {
    const { caseId, dossierId } = await worker();
    const { caseId: other } = await worker();
    await must(counter.send('PUT', `/dossiers/${dossierId}/flag-age-in-doubt`, doubt));
    const found = (await find()).items.map((one) => one.caseId);
    expect(found).toContain(other);
    expect(found).not.toContain(caseId);
    const audited = ['journal', 'looks'].map((step) => `/audits/cases/${caseId}/${step}`);
    for (const path of [`/cases/${caseId}`, `/cases/${caseId}/journal`, ...audited])
      expect([path, (await auditor.get(path, stating)).status]).toEqual([path, 404]);
    expect((await find('?kind=protection')).items).toEqual([]);
  });

  it('pages through all of them, and asks for what is late or elsewhere', async () => {
    for (let n = 0; n < 26; n += 1) await draft(counter);
    const all: string[] = [];
    let next: string | undefined;
    do {
      const page = await find(next === undefined ? '' : `?cursor=${next}`);
      all.push(...page.items.map(({ caseId }) => caseId));
      next = page.next;
    } while (next !== undefined);
    expect(all.length).toBeGreaterThan(26);
    expect(new Set(all).size).toBe(all.length);
    const [first = ''] = all;
    await node.database.pool.query(`UPDATE cases SET due_at = '2020-01-01T00:00:00Z' WHERE id = $1`, [first]);
    expect((await find('?late=true')).items).toMatchObject([{ caseId: first, late: true }]);
    expect((await find('?agency=gt-appeals')).items).toEqual([]);
    expect((await find('?corridor=CL-GT')).items).toEqual([]);
  });
});

describe('an order that data be kept', () => {
  const dayHere = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Guatemala' });
  const onDay = (days: number) => dayHere.format(Date.now() + days * 86_400_000);
  const order = { until: onDay(90), reasons: { es: 'Se revisa a la oficina' }, legalBasis: { es: 'Artículo 4' } };
  const orders = async (page: Person) => (await must(page.get('/status/deletion'))).body['orders'];

  it('is given by an auditor of another agency, confirmed by a second one, and read by the worker with its reasons', async () => {
    const { caseId, page } = await worker();
    const second = await node.officer('gt.auditor.2', 'gt-mintrab', 'auditor');
    await must(auditor.post(`/cases/${caseId}/place-hold`, order, stating));
    const [provisional] = (await orders(page)) as { until: string }[];
    expect(provisional?.until).toBe(onDay(10));
    expect(await auditor.post(`/cases/${caseId}/confirm-hold`, { hold: 'h1' }, stating)).toMatchObject({
      ...{ status: 403, body: { code: 'SAME_PERSON' } },
    });
    await must(second.post(`/cases/${caseId}/confirm-hold`, { hold: 'h1' }, stating));
    const { reasons, legalBasis } = order;
    const told = { number: caseId, until: order.until, reasons: reasons.es, legalBasis: legalBasis.es };
    const remedy = expect.stringContaining('puede reclamar ante: Autoridad') as string;
    expect(await orders(page)).toEqual([{ ...told, state: 'stands', remedy }]);
    const { timeline } = (await must(page.get('/status'))).body as { timeline: { what: string }[] };
    expect(timeline.map(({ what }) => what)).toContain('data-preserved');
    expect(await counter.post(`/cases/${caseId}/place-hold`, order)).toMatchObject({ status: 403 });
    // What two ordered, two lift; the worker reads of it afterwards as well.
    const lift = { hold: 'h1', reasons: { es: 'Ya no hace falta' } };
    await must(auditor.post(`/cases/${caseId}/lift-hold`, lift, stating));
    expect(await auditor.post(`/cases/${caseId}/lift-hold`, lift, stating)).toMatchObject({
      body: { code: 'SAME_PERSON' },
    });
    expect(await orders(page)).toMatchObject([{ state: 'stands' }]);
    await must(second.post(`/cases/${caseId}/lift-hold`, lift, stating));
    expect(await orders(page)).toEqual([{ ...told, state: 'lifted', until: onDay(10), remedy }]);
  });

  it('[attack 35] is given for a purpose, and who gives, confirms or lifts it is among who looked', async () => {
    const { caseId, page } = await worker();
    const second = await node.officer('gt.auditor.3', 'gt-mintrab', 'auditor');
    const given = [
      [auditor, 'place-hold', order],
      [second, 'confirm-hold', { hold: 'h1' }],
      [auditor, 'lift-hold', { hold: 'h1', reasons: { es: 'Ya no hace falta' } }],
    ] as const;
    for (const [n, [by, command, body]] of given.entries()) {
      for (const said of [{}, { 'look-purpose': '%20' }])
        expect(await by.post(`/cases/${caseId}/${command}`, body, said)).toMatchObject({
          ...{ status: 400, body: { errors: [{ field: 'header.Look-Purpose' }] } },
        });
      await must(by.post(`/cases/${caseId}/${command}`, body, { 'look-purpose': encodeURIComponent(`${words} ${n}`) }));
    }
    expect(await looks(page)).toMatchObject(
      [2, 1, 0].map((n) => ({ what: 'case', number: caseId, purpose: 'audit', stated: `${words} ${n}` })),
    );
  });

  it('is not read by the worker as long as the act says, wherever they look', async () => {
    const { caseId, page } = await worker();
    const read = async () => {
      const paths = ['/status/deletion', '/status', `/cases/${caseId}`, `/cases/${caseId}/journal`];
      return JSON.stringify(await Promise.all(paths.map(async (path) => (await must(page.get(path))).body)));
    };
    await must(auditor.post(`/cases/${caseId}/place-hold`, { ...order, hiddenUntil: order.until }, stating));
    expect(await read()).not.toMatch(/Artículo 4|hold-|"holds"|preserv/);
    expect(JSON.stringify((await must(auditor.get(`/cases/${caseId}`, stating))).body)).toContain('Artículo 4');
  });

  it('[attack 55] moves no version that the worker reads, as long as they may not know of it', async () => {
    const { caseId, page } = await worker();
    const second = await node.officer('gt.auditor.4', 'gt-mintrab', 'auditor');
    const versions = async () => {
      const paths = ['/status', '/status/events', `/cases/${caseId}`];
      return Promise.all(paths.map(async (path) => (await must(page.get(path))).body['version']));
    };
    const before = await versions();
    await must(auditor.post(`/cases/${caseId}/place-hold`, { ...order, hiddenUntil: order.until }, stating));
    await must(second.post(`/cases/${caseId}/confirm-hold`, { hold: 'h1' }, stating));
    expect(await versions()).toEqual(before);
    // An open order is said on the page, and there it moves.
    await must(auditor.post(`/cases/${caseId}/place-hold`, order, stating));
    expect((await versions())[0]).toBe(Number(before[0]) + 1);
  });

  it('begins no years of rest anew: when something last happened in the file stays as it was', async () => {
    const { caseId } = await worker();
    const when = async () =>
      (await node.database.pool.query<{ at: Date }>('SELECT updated_at AS at FROM cases WHERE id = $1', [caseId]))
        .rows[0]?.at;
    await node.database.pool.query(`UPDATE cases SET updated_at = '2020-03-03T15:00:00Z' WHERE id = $1`, [caseId]);
    await must(auditor.post(`/cases/${caseId}/place-hold`, order, stating));
    expect((await when())?.toISOString()).toBe('2020-03-03T15:00:00.000Z');
    await must(counter.post(`/cases/${caseId}/add-note`, { text: 'x' }));
    expect((await when())?.getFullYear()).toBeGreaterThan(2020);
  });
});

interface Exported {
  readonly case: string;
  readonly entries: readonly { readonly seq: number; readonly hash: string; readonly entry?: string }[];
}

/** As somebody outside reads it: with the document of the node, which anybody can keep, and nothing of ours. */
async function exported(caseId: string, by = auditor): Promise<{ text: string; payload: Exported }> {
  const answer = await fetch(`${node.base}/audits/cases/${caseId}/journal`, {
    headers: { authorization: `Bearer ${by.token}`, ...stating },
  });
  expect(answer.headers.get('content-type')).toBe('application/jose');
  const text = await answer.text();
  const { kid } = JSON.parse(Buffer.from(text.split('.')[0] ?? '', 'base64url').toString()) as { kid: string };
  const { body } = await must(node.bearer().get('/.well-known/did.json'));
  const methods = body['verificationMethod'] as readonly { id: string; publicKeyJwk: JWK }[];
  const key = await importJWK(methods.find(({ id }) => id === kid)?.publicKeyJwk ?? {}, 'ES256');
  const { payload } = await compactVerify(text, key);
  return { text, payload: JSON.parse(Buffer.from(payload).toString()) as Exported };
}

describe('a journal that leaves the node', () => {
  it('is signed and chained: whoever has it finds what is changed, missing or in another place', async () => {
    const { caseId, page } = await worker();
    const { payload } = await exported(caseId);
    expect(payload.case).toBe(caseId);
    expect(payload.entries.length).toBeGreaterThan(2);
    let before: Buffer = Buffer.alloc(32);
    for (const [index, { entry, hash, seq }] of payload.entries.entries()) {
      expect(seq).toBe(index + 1);
      before = createHash('sha256')
        .update(before)
        .update(entry ?? '')
        .digest();
      expect(before.toString('hex')).toBe(hash);
      expect(JSON.parse(entry ?? '')).toMatchObject({ case: caseId, seq });
    }
    expect(JSON.stringify(payload)).not.toMatch(/Ixchel|DEMO-0001/);
    expect(await looks(page)).toMatchObject([{ purpose: 'audit', stated: words }]);
  });

  it('[R18] has a proposal that nobody approved by its hash alone, and the chain holds around it', async () => {
    const [reviewer, approver] = ['gt.reviewer', 'gt.approver'];
    const caseId = await arrivedReview(node, {
      ...{ from: standardOf('MX', 'EC0326'), hostStandard: 'GT-DEMO-AL-01', reviewer, approver },
    });
    const by = await node.officer(reviewer, 'gt-mintrab', 'reviewer');
    const version = { 'if-match': (await must(by.get(`/cases/${caseId}`))).headers.get('etag') ?? '' };
    const verdicts = [1, 2, 3, 4].map((n) => ({
      ...{ unit: `GT-DEMO-AL-01-U${n}`, verdict: 'held', ground: { es: 'Cotejado' } },
    }));
    await must(by.post(`/cases/${caseId}/propose-verdict`, { verdicts, reasons: { es: 'Se cotejó' } }, version));
    // Who approves elsewhere approves nothing here: to this file they are an auditor.
    const approves = await node.officer('gt.audits.approver', 'gt-intecap', 'approver', 'auditor');
    for (const path of [`/cases/${caseId}`, `/cases/${caseId}/journal`])
      expect(JSON.stringify((await must(approves.get(path, stating))).body)).not.toContain('Cotejado');
    expect(JSON.stringify((await exported(caseId, approves)).payload)).not.toContain('verdict-proposed');
    const { entries } = (await exported(caseId)).payload;
    const withheld = entries.filter(({ entry }) => entry === undefined);
    expect(withheld).toHaveLength(1);
    expect(JSON.stringify(entries)).not.toContain('verdict-proposed');
    for (const [index, { entry, hash }] of entries.entries()) {
      if (entry === undefined) continue;
      const before = Buffer.from(entries[index - 1]?.hash ?? '00'.repeat(32), 'hex');
      expect(createHash('sha256').update(before).update(entry).digest('hex')).toBe(hash);
    }
  });
});
