import { randomUUID } from 'node:crypto';
import type { Filed } from './filing.js';
import { codeByPhone, demonstrationDossier, draft, form, handedIn, must, pdf, sessionWith } from './filing.js';
import type { Person, TestNode } from './node.js';
import { testNode } from './node.js';

let node: TestNode;
let counter: Person;
let supervisor: Person;

beforeAll(async () => {
  node = await testNode('MX');
  counter = await node.officer('mx.counter', 'mx-stps', 'assistant');
  supervisor = await node.officer('mx.supervisor', 'mx-stps', 'supervisor');
});
afterAll(() => node.close());

const until = '2099-12-31';
const mandate = { to: { officer: 'mx.counter' }, scope: 'act', until: inAMonth() };
function inAMonth(): string {
  return new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
}
const identityOf = async ({ dossierId }: Filed, kind = 'identity'): Promise<string> =>
  String((await must(counter.post(`/dossiers/${dossierId}/documents`, form(pdf, kind)))).body['id']);
const journal = async (caseId: string): Promise<{ type: string; actor: Record<string, unknown> }[]> =>
  (await must(supervisor.get(`/cases/${caseId}/journal`))).body['entries'] as never;
/** What the officer reads who opens the seal that was meant for the worker. */
const sealBroken = async (caseId: string): Promise<string> => {
  const prints = (await node.messages()).filter((text) => text.includes('[print → mx-stps]') && text.includes(caseId));
  return /\d{6}/.exec(prints.at(-1)?.replaceAll(caseId, '') ?? '')?.[0] ?? '';
};
/** A person who has no telephone and no e-mail. */
async function withoutTelephone(): Promise<Filed> {
  const dossier = demonstrationDossier();
  const person = { ...dossier.person, contact: { channels: [], language: 'es' } };
  const { body } = await must(counter.post('/dossiers', { ...dossier, person }));
  const dossierId = String(body['id']);
  const { body: paper } = await must(counter.post(`/dossiers/${dossierId}/documents`, form(pdf)));
  const open = { dossierId, certificateId: dossier.certificates[0]?.id, hosts: [{ country: 'GT' }], language: 'es' };
  const caseId = String((await must(counter.post('/cases', open))).body['caseId']);
  const documentId = String(paper['id']);
  await must(counter.post(`/cases/${caseId}/attach-document`, { documentId }));
  await must(counter.post(`/cases/${caseId}/submit`));
  return { caseId, dossierId, documentId };
}

describe('[attack 6] whoever hands a file in', () => {
  it('is answered without the worker’s code, the first time and each other; it goes to the worker’s telephone', async () => {
    const { caseId } = await draft(counter);
    const key = { 'idempotency-key': randomUUID() };
    let answers: readonly Readonly<Record<string, unknown>>[] = [];
    const code = await codeByPhone(node, caseId, async () => {
      const first = await must(counter.post(`/cases/${caseId}/submit`, {}, key));
      answers = [first.body, (await must(counter.post(`/cases/${caseId}/submit`, {}, key))).body];
    });
    expect(answers.map((one) => Object.keys(one).sort())).toEqual(
      Array(2).fill(['caseId', 'events', 'stage', 'version']),
    );
    const seen = [...answers, (await must(counter.get(`/cases/${caseId}`))).body, await journal(caseId)];
    expect(JSON.stringify(seen)).not.toContain(code);
    expect((await node.bearer().post('/status/sessions', { caseNumber: caseId, code })).status).toBe(201);
    expect((await node.messages()).filter((text) => text.includes(caseId))).toHaveLength(1);
  });

  it('becomes the worker in no way: a code that they have printed and then read gives no mandate, and the journal says whose act it was', async () => {
    const filed = await withoutTelephone();
    const { caseId } = filed;
    const documentId = await identityOf(filed);
    const printed = await must(counter.post(`/cases/${caseId}/print-code`, { documentId }));
    expect(Object.keys(printed.body).sort()).toEqual(['caseId', 'events', 'stage', 'version']);
    const asTheWorker = await sessionWith(node, caseId, await sealBroken(caseId));

    for (const [command, body] of [
      ['grant-mandate', mandate],
      ['withdraw', {}],
    ] as const) {
      const refused = await asTheWorker.post(`/cases/${caseId}/${command}`, body);
      expect([command, refused.status, refused.body['code']]).toEqual([command, 403, 'NEEDS_OWN_CODE']);
    }
    for (const [method, path, body] of [
      ['GET', '/status/shares', undefined],
      ['POST', '/status/shares', { credential: caseId, facts: ['units'], label: 'x', until }],
      ['POST', `/status/credentials/${caseId}/offers`, {}],
      ['POST', `/status/credentials/${caseId}/backup`, { passphrase: 'demostración larga' }],
    ] as const) {
      const refused = await asTheWorker.send(method, path, body, { 'idempotency-key': randomUUID() });
      expect([path, refused.status, refused.body['code']]).toEqual([path, 403, 'NEEDS_OWN_CODE']);
    }
    const { body: file } = await must(asTheWorker.get(`/cases/${caseId}`));
    expect(file['allowedActions']).not.toEqual(expect.arrayContaining(['grant-mandate']));
    expect(file['allowedActions']).not.toEqual(expect.arrayContaining(['withdraw']));
    const entries = await journal(caseId);
    expect(entries.map(({ type }) => type)).not.toContain('mandate-granted');
    expect(entries.find(({ type }) => type === 'code-printed')).toMatchObject({
      event: { document: documentId },
      actor: { kind: 'officer', id: 'mx.counter' },
    });
  });
});

describe('a worker without a telephone', () => {
  it('reads their page and hands in papers by the printed code; what they did says so', async () => {
    const filed = await withoutTelephone();
    const { caseId } = filed;
    await must(counter.post(`/cases/${caseId}/print-code`, { documentId: await identityOf(filed) }));
    const page = await sessionWith(node, caseId, await sealBroken(caseId));
    expect((await must(page.get('/status'))).body).toMatchObject({ caseId });
    const looks = (await must(page.get('/status/looks'))).body['items'];
    expect(looks).toContainEqual(expect.objectContaining({ what: 'code', number: caseId }));
    await must(
      page.post(`/cases/${caseId}/correct-data`, {
        values: { surnames: ['Cumes'] },
        words: 'Falta una letra',
        documentIds: [],
      }),
    );
    const opened = (await journal(caseId)).find(({ type }) => type === 'annex-opened');
    expect(opened?.actor).toEqual({ kind: 'worker', caseId, printed: true });
  });

  it('[attack 6] lets somebody act for them on paper: the officer’s act, nothing before a second person opened what they signed', async () => {
    const filed = await withoutTelephone();
    const { caseId } = filed;
    const documentId = await identityOf(filed, 'other');
    await must(counter.post(`/cases/${caseId}/record-mandate`, { ...mandate, documentId }));
    expect((await counter.post(`/cases/${caseId}/withdraw`, {})).body['code']).toBe('NOT_YOUR_ROLE');
    const confirm = () => supervisor.post(`/cases/${caseId}/confirm-mandate`, { mandate: 'm1' });
    expect(await confirm()).toMatchObject({ status: 409, body: { code: 'PAPER_NOT_SEEN' } });
    await must(supervisor.get(`/documents/${documentId}`));
    await must(confirm());
    await must(counter.post(`/cases/${caseId}/withdraw`, {}));
    const entries = await journal(caseId);
    const act = (type: string) => entries.find((one) => one.type === type)?.actor['id'];
    expect(['mandate-recorded', 'mandate-confirmed', 'withdrawn'].map(act)).toEqual([
      'mx.counter',
      'mx.supervisor',
      'mx.counter',
    ]);
  });
});

describe('a printed code', () => {
  it('[attack 6] is printed once for a request, and whoever has a telephone all the same is told', async () => {
    const filed = await draft(counter);
    const { caseId } = filed;
    await handedIn(node, counter, caseId);
    const documentId = await identityOf(filed);
    const key = { 'idempotency-key': randomUUID() };
    await must(counter.post(`/cases/${caseId}/print-code`, { documentId }, key));
    await must(counter.post(`/cases/${caseId}/print-code`, { documentId }, key));
    const about = (await node.messages()).filter((text) => text.includes(caseId));
    expect(about.filter((text) => text.includes('[print → mx-stps]'))).toHaveLength(1);
    const told = about.filter((text) => text.includes('imprimió un código'));
    expect(told).toHaveLength(1);
    expect(told.join()).not.toContain(await sealBroken(caseId));
  });

  it('is refused without an identity document, and to an agency that has nothing to do with the file', async () => {
    const filed = await draft(counter);
    const print = (by: Person, documentId: string) => by.post(`/cases/${filed.caseId}/print-code`, { documentId });
    expect((await print(counter, filed.documentId)).body['code']).toBe('EVIDENCE_MISSING');
    const elsewhere = await node.officer('mx.counter.conocer', 'mx-conocer', 'assistant');
    expect((await print(elsewhere, await identityOf(filed))).status).toBe(404);
  });
});
