import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { country, newCaseNumber } from '@puente/domain/kernel';
import { compareReadModels } from '@puente/settlement/journal';
import { demonstrationDossier, draft, must } from './filing.js';
import type { Person, TestNode } from './node.js';
import { testNode } from './node.js';
import { statementsOf } from './statements.js';

let mx: TestNode;
let counter: Person;
let registrar: Person;

beforeAll(async () => {
  mx = await testNode('MX');
  counter = await mx.officer('mx.counter', 'mx-stps', 'assistant');
  registrar = await mx.officer('mx.registrar', 'mx-stps', 'registrar');
});
afterAll(() => mx.close());

const journal = async (caseId: string): Promise<number> =>
  (await mx.database.pool.query('SELECT FROM journal WHERE case_id = $1', [caseId])).rowCount ?? 0;

const submitted = async (): Promise<string> => {
  const { caseId } = await draft(counter);
  await must(counter.post(`/cases/${caseId}/submit`));
  return caseId;
};

const service = { channel: 'sms', attempts: 2, deliveredAt: '2026-03-02T16:00:00.000Z', servedOn: '2026-03-02' };

/** What the case's process did with its first notice. */
const recorded = async (caseId: string, outcome: object): Promise<void> => {
  const command = { notice: 'n1', ...outcome } as never;
  const request = { commandId: randomUUID() as never, kind: 'recognition-request', caseId: caseId as never } as const;
  expect(await mx.parts.settlement.settle({ ...request, command, by: { kind: 'effect' } })).toMatchObject({
    outcome: 'accepted',
  });
};

describe('a case', () => {
  it('is opened, submitted, and read by those who hold it', async () => {
    const { caseId, dossierId } = await draft(counter);
    const answer = await must(counter.post(`/cases/${caseId}/submit`));
    expect(answer.body).toMatchObject({ caseId, stage: 'submitted' });

    const read = await must(registrar.get(`/cases/${caseId}`, { 'accept-language': 'en' }));
    expect([read.headers.get('etag'), answer.headers.get('etag')]).toEqual([
      expect.stringMatching(`^"${String(read.body['version'])}-[\\w-]{22}"$`),
      `"${String(read.body['version'])}"`,
    ]);
    expect(read.body).toMatchObject({
      kind: 'recognition-request',
      stage: 'submitted',
      dossierId,
      allowedActions: expect.arrayContaining(['acknowledge', 'request-documents']) as string[],
      clock: { words: expect.stringContaining('business days') as string },
      status: { stage: 'submitted' },
    });
    const page = await must(registrar.get('/cases?role=registrar'));
    expect(page.body['items']).toContainEqual(expect.objectContaining({ caseId, assignedToMe: false }));
    const entries = await must(registrar.get(`/cases/${caseId}/journal`));
    expect(entries.body['entries']).toHaveLength(await journal(caseId));
  });

  it('is decided on as it was read: 428 without version, 412 on a stale one, and nothing changes', async () => {
    const caseId = await submitted();
    const before = await journal(caseId);
    expect(await registrar.post(`/cases/${caseId}/acknowledge`)).toMatchObject({
      status: 428,
      body: { code: 'IF_MATCH_MISSING', errors: [{ field: 'header.If-Match' }] },
    });
    const version = (await registrar.get(`/cases/${caseId}`)).headers.get('etag') ?? '';
    const stale = await registrar.post(`/cases/${caseId}/acknowledge`, {}, { 'if-match': '"1"' });
    expect(stale).toMatchObject({ status: 412, body: { code: 'STALE_FILE' } });
    expect(version.startsWith(`${stale.headers.get('etag')?.slice(0, -1)}-`)).toBe(true);
    expect(await journal(caseId)).toBe(before);

    const done = await registrar.post(`/cases/${caseId}/acknowledge`, {}, { 'if-match': version });
    expect(done).toMatchObject({ status: 200, body: { stage: 'home-verification' } });
  });

  it('is not sent again to whoever has it as it would be answered, and is once anything of it moved', async () => {
    const caseId = await submitted();
    const tag = (await must(registrar.get(`/cases/${caseId}`))).headers.get('etag') ?? '';
    const ask = async (more: object = {}) =>
      (await registrar.get(`/cases/${caseId}`, { 'if-none-match': `"0", W/${tag}`, ...more })).status;
    expect([await ask(), await ask({ 'accept-language': 'en' })]).toEqual([304, 200]);
    // No decision rests on it, and the page says it.
    await recorded(caseId, { type: 'record-service', service });
    expect(await ask()).toBe(200);
  });

  it('[attack 24] is decided on as it was read although its process recorded meanwhile what it did, and not once another hand was on it', async () => {
    const caseId = await submitted();
    const read = await must(registrar.get(`/cases/${caseId}`));
    const version = read.headers.get('etag') ?? '';
    const before = await journal(caseId);
    await recorded(caseId, { type: 'record-attempt', channel: 'sms', why: 'unreachable', round: 1 });
    expect(await journal(caseId)).toBe(before + 1);

    const again = await must(registrar.get(`/cases/${caseId}`));
    expect(again.body['version']).toBe(read.body['version']);
    const page = await must(registrar.get('/cases?role=registrar'));
    expect(page.body['items']).toContainEqual(expect.objectContaining({ caseId, version: read.body['version'] }));
    const noted = await must(counter.post(`/cases/${caseId}/add-note`, { text: 'Llamó por teléfono' }));
    expect(await registrar.post(`/cases/${caseId}/acknowledge`, {}, { 'if-match': version })).toMatchObject({
      ...{ status: 412, body: { code: 'STALE_FILE' } },
    });
    await recorded(caseId, { type: 'record-service', service });
    const seen = noted.headers.get('etag') ?? '';
    const done = await registrar.post(`/cases/${caseId}/acknowledge`, {}, { 'if-match': seen });
    expect(done).toMatchObject({ status: 200, body: { stage: 'home-verification' } });
    expect(await compareReadModels(mx.database.pool, mx.parts.rules, caseId as never)).toEqual([]);
  });

  it('answers a repeated key with the first answer, the case number among it', async () => {
    const dossier = demonstrationDossier();
    const { body } = await must(counter.post('/dossiers', dossier));
    const open = {
      dossierId: body['id'],
      certificateId: dossier.certificates[0]?.id,
      hosts: [{ country: 'GT' }],
      language: 'es',
    };
    const key = { 'idempotency-key': randomUUID() };
    const first = await must(counter.post('/cases', open, key));
    const again = await must(counter.post('/cases', open, key));
    expect(again.body).toEqual(first.body);
    expect(again.headers.get('idempotency-replayed')).toBe('true');

    const other = await counter.post('/cases', { ...open, language: 'en' }, key);
    expect(other).toMatchObject({ status: 422, body: { code: 'COMMAND_REUSED' } });
  });

  it('makes one dossier of a repeated request, and refuses its key for another', async () => {
    const dossier = demonstrationDossier();
    const key = { 'idempotency-key': randomUUID() };
    const [one, two] = await Promise.all([
      counter.post('/dossiers', dossier, key),
      counter.post('/dossiers', dossier, key),
    ]);
    expect(two.body).toEqual(one.body);
    const other = await counter.post('/dossiers', demonstrationDossier(), key);
    expect(other).toMatchObject({ status: 422, body: { code: 'COMMAND_REUSED' } });
  });

  it('two people never share a key', async () => {
    const key = { 'idempotency-key': 'the-same' };
    const colleague = await mx.officer('mx.counter2', 'mx-stps', 'assistant');
    const [one, two] = await Promise.all([
      must(counter.post('/dossiers', demonstrationDossier(), key)),
      must(colleague.post('/dossiers', demonstrationDossier(), key)),
    ]);
    expect(one.body['id']).not.toBe(two.body['id']);
  });

  it('does not exist for another agency, nor for one that never was', async () => {
    const { caseId, dossierId, documentId } = await draft(counter);
    const stranger = await mx.officer('mx.other', 'mx-conocer', 'assistant', 'verifier', 'supervisor');
    const never = newCaseNumber(country('MX'), 2026, Uint8Array.of(0, 0, 0, 0, 0, 0));
    for (const path of [`/cases/${caseId}`, `/cases/${caseId}/journal`]) {
      const hidden = await stranger.get(path);
      const missing = await stranger.get(path.replace(caseId, never));
      expect(hidden.status).toBe(404);
      expect({ ...hidden.body, traceId: '' }).toEqual({ ...missing.body, traceId: '' });
    }
    expect((await stranger.post(`/cases/${caseId}/withdraw`)).status).toBe(404);
    expect((await stranger.get(`/dossiers/${dossierId}`)).status).toBe(404);
    expect((await stranger.get(`/documents/${documentId}`)).status).toBe(404);
    expect((await counter.get(`/documents/${documentId}`)).status).toBe(200);
  });

  it('is stopped at submission where the certifier was not accredited, naming the field', async () => {
    const accredited = await must(counter.get('/catalogue/MX/certifiers?standard=EC0586.01'));
    const ids = new Set((accredited.body['items'] as { id: string }[]).map(({ id }) => id));
    expect(ids.has('ECE-00001')).toBe(true);
    const other = [...(mx.parts.rules.country(country('MX'))?.catalogue.certifiers.keys() ?? [])].find(
      (id) => !ids.has(id),
    );
    const dossier = demonstrationDossier({ certifier: other });
    const { body } = await must(counter.post('/dossiers', dossier));
    const open = {
      dossierId: body['id'],
      certificateId: dossier.certificates[0]?.id,
      hosts: [{ country: 'GT' }],
      language: 'es',
    };
    const opened = await counter.post('/cases', open);
    const answer =
      opened.status >= 400 ? opened : await counter.post(`/cases/${opened.body['caseId'] as string}/submit`);
    expect(answer).toMatchObject({ status: 422, body: { code: 'CERTIFIER_NOT_ACCREDITED' } });
    expect(answer.body['errors']).toEqual([
      expect.objectContaining({ field: expect.stringContaining('certif') as string }),
    ]);
  });

  it('of a worker who signed in is the worker’s, and nobody else’s', async () => {
    const ixchel = await mx.worker('worker-1');
    const { caseId, dossierId } = await draft(ixchel);
    expect((await must(ixchel.get('/cases'))).body['items']).toEqual([expect.objectContaining({ caseId })]);
    expect((await ixchel.get(`/dossiers/${dossierId}`)).status).toBe(200);
    const other = await mx.worker('worker-2');
    expect((await other.get(`/cases/${caseId}`)).status).toBe(404);
    expect((await other.get(`/dossiers/${dossierId}`)).status).toBe(404);
    expect((await must(other.get('/cases'))).body['items']).toEqual([]);
  });

  it('names only documents and certificates of its own dossier', async () => {
    const { caseId } = await draft(counter);
    const { documentId } = await draft(counter);
    expect(await counter.post(`/cases/${caseId}/attach-document`, { documentId })).toMatchObject({
      status: 422,
      body: { code: 'NOT_IN_DOSSIER', errors: [{ field: 'documentId' }] },
    });
  });

  it('[P3] costs a decision the four statements of its settlement and none at the door', async () => {
    const { caseId } = await draft(counter);
    const note = () => must(counter.post(`/cases/${caseId}/add-note`, { text: 'As before.' }));
    await note();
    const said = statementsOf(mx.parts.pool);
    await note();
    expect(said).toEqual(['BEGIN', 'settle:enter', 'settle:append 1', 'COMMIT']);
  });

  it('[P3] leaves nobody to watch the promises of the process while it is decided, as while it is read', async () => {
    const { caseId } = await draft(counter);
    const watched = jest.spyOn(AsyncLocalStorage.prototype, 'run');
    await must(counter.post(`/cases/${caseId}/add-note`, { text: 'Nobody asks beside it.' }));
    expect(watched).not.toHaveBeenCalled();
    await must(counter.get(`/cases/${caseId}`));
    expect(watched).toHaveBeenCalled();
    watched.mockRestore();
  });
});
