import { randomUUID } from 'node:crypto';
import type { OpenAPIObject } from '@nestjs/swagger';
import { staffRoles } from '@puente/domain/kernel';
import type { CaseId } from '@puente/domain/kernel';
import { openApiDocument } from '../src/process/docs/openapi.js';
import { draft, pdf } from './filing.js';
import type { Answer, Person, TestNode } from './node.js';
import { testNode } from './node.js';

let node: TestNode;
let everybody: Person;
let worker: Person;
let page: Person;
let system: Person;
let filed: { caseId: string; dossierId: string };

interface Schema {
  readonly oneOf?: readonly object[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, object>>;
}
interface Described {
  readonly operationId: string;
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: { readonly $ref?: string } }>>;
  };
}

/** Every POST and PUT with a JSON body, as the document tells it, with the schema of its body. */
function operations(document: OpenAPIObject): { name: string; method: string; path: string; schema: Schema }[] {
  // Wallets hear of bad input in the words of OAuth 2.0: see wallet-delivery.int.spec.ts.
  const ours = Object.entries(document.paths).filter(([path]) => !path.startsWith('/wallet/'));
  return ours.flatMap(([path, item]) =>
    Object.entries(item as Record<string, Described>).flatMap(([method, { requestBody }]) => {
      const reference = requestBody?.content['application/json']?.schema.$ref?.split('/').at(-1);
      const schema = reference === undefined ? undefined : document.components?.schemas?.[reference];
      if (schema === undefined) return [];
      return [{ name: `${method} ${path}`, method: method.toUpperCase(), path, schema: schema as Schema }];
    }),
  );
}

beforeAll(async () => {
  node = await testNode('MX');
  everybody = await node.officer('mx.everybody', 'mx-stps', ...staffRoles);
  worker = await node.worker('somebody');
  system = await client();
  filed = await draft(everybody);
  page = node.bearer(node.parts.sessions.open({ caseId: filed.caseId as CaseId }, node.parts.clock.now()).token);
});
afterAll(() => node.close());

const addressOf = (path: string): string =>
  path
    .replace('{caseId}', filed.caseId)
    .replace('{dossierId}', filed.dossierId)
    .replace('{id}', 'mx.somebody')
    .replace('{number}', filed.caseId)
    .replace('{command}', 'propose-verdict')
    .replace('{copy}', 'c1');

const fieldsOf = (body: Readonly<Record<string, unknown>>): string[] =>
  (body['errors'] as { field: string }[]).map(({ field }) => field);

/** Some operations are the worker's own, some a verifier's or a carrier's; nobody of the staff may call them. */
async function byWhoeverMay(ask: (person: Person) => Promise<Answer>): Promise<Answer> {
  for (const person of [everybody, worker, page]) {
    const answer = await ask(person);
    if (answer.status !== 403) return answer;
  }
  return ask(system);
}

/** A system that checks credentials, and one that brings messages: no person signs in at it. */
async function client(): Promise<Person> {
  const { audience: aud, provider } = node;
  const exp = Math.floor(Date.now() / 1000) + 3600;
  const claims = { iss: provider.issuer, aud, exp, sub: 'obra', client_id: 'obra', puente_kind: 'verifier' };
  return node.bearer(
    await provider.sign({ ...claims, scope: 'check report-delivery', puente_name: 'Obra (demostración)' }),
  );
}

const send = (method: string, path: string, body: unknown): Promise<Answer> => {
  const headers = { 'if-match': '"1"', 'accept-language': 'en', 'idempotency-key': randomUUID() };
  return byWhoeverMay((person) => person.send(method, addressOf(path), body, headers));
};

// Some thousand requests: on a machine with other work that takes its time.
jest.setTimeout(180_000);

describe('bad input', () => {
  it('[row 28] of fields that the operation does not have is refused by each, names them, and leaves nothing behind', async () => {
    const before = await node.rows();
    const extra = { stage: 'recognised', agencyId: 'mx-stps', role: 'approver' };
    for (const { name, method, path, schema } of operations(openApiDocument(node.app))) {
      const answer = await send(method, path, extra);
      expect([name, answer.status]).toEqual([name, 400]);
      // Of a body that has several shapes, the field that tells them apart is asked for first.
      const named = schema.oneOf === undefined ? Object.keys(extra) : [expect.any(String) as string];
      expect([name, fieldsOf(answer.body)]).toEqual([name, expect.arrayContaining(named)]);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
      expect(answer.body).toMatchObject({ traceId: expect.stringMatching(/^[0-9a-f]{32}$/) as string, status: 400 });
    }
    const upload = new FormData();
    for (const [field, value] of Object.entries({ kind: 'other', ...extra })) upload.set(field, value);
    upload.set('file', new Blob([Uint8Array.from(pdf)], { type: 'application/pdf' }), 'a.pdf');
    const answer = await everybody.post(`/dossiers/${filed.dossierId}/documents`, upload);
    expect([answer.status, fieldsOf(answer.body).sort()]).toEqual([400, Object.keys(extra).sort()]);
    expect((await everybody.get('/cases?agencyId=mx-conocer')).status).toBe(400);
    expect(await node.rows()).toEqual(before);
  });

  it('to each operation gets a problem that names the field, and leaves nothing behind', async () => {
    const all = operations(openApiDocument(node.app));
    expect(all.length).toBeGreaterThan(20);
    const before = await node.rows();
    for (const { name, method, path, schema } of all) {
      const required = schema.required ?? [];
      if (required.length > 0) {
        const empty = await send(method, path, {});
        expect([name, empty.status, empty.body['code']]).toEqual([name, 400, 'INVALID_REQUEST']);
        expect([name, fieldsOf(empty.body)]).toEqual([name, expect.arrayContaining([...required])]);
      }
      for (const field of Object.keys(schema.properties ?? {})) {
        const wrong = await send(method, path, { [field]: { nobody: [{ knows: true }] } });
        expect([name, wrong.status]).toEqual([name, 400]);
        expect([name, fieldsOf(wrong.body).some((at) => at.split('.')[0] === field)]).toEqual([name, true]);
      }
      for (const body of ['{"unfinished": ', '[]', 'null', '"text"', '{"__proto__": {"role": "approver"}}']) {
        const odd = await send(method, path, body);
        expect([name, body, odd.status]).toEqual([name, body, 400]);
        expect([name, odd.body['code']]).toEqual([name, expect.stringMatching(/^(INVALID|MALFORMED)_REQUEST$/)]);
      }
    }
    expect(await node.rows()).toEqual(before);
  });

  it('without a key, or with an odd one, names the header', async () => {
    for (const { name, method, path } of operations(openApiDocument(node.app))) {
      // RFC 8936 acknowledges events by their ids.
      if (method !== 'POST' || path === '/verifier/events') continue;
      const whole = path.endsWith('add-note') ? { text: 'a note' } : {};
      const missing = await byWhoeverMay((person) =>
        person.send('POST', addressOf(path), whole, { 'if-match': '"1"' }),
      );
      expect([name, missing.status]).toEqual([name, 400]);
    }
    const missing = await everybody.send('POST', `/cases/${filed.caseId}/add-note`, { text: 'a note' });
    expect(missing).toMatchObject({ status: 400, body: { code: 'IDEMPOTENCY_KEY_MISSING' } });
    expect(fieldsOf(missing.body)).toEqual(['header.Idempotency-Key']);
    const odd = await everybody.post(`/cases/${filed.caseId}/add-note`, { text: 'x' }, { 'idempotency-key': 'a b' });
    expect(odd).toMatchObject({ status: 400, body: { errors: [{ field: 'header.Idempotency-Key' }] } });
    const version = await everybody.post(`/cases/${filed.caseId}/withdraw`, {}, { 'if-match': 'W/"3", "x"' });
    expect(version).toMatchObject({ status: 400, body: { errors: [{ field: 'header.If-Match' }] } });
  });

  it('in the address is a problem too', async () => {
    expect(await everybody.get('/cases/GT-26-7K3M9Q-A')).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'path.caseId' }] },
    });
    expect(await everybody.get('/dossiers/1')).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'path.dossierId' }] },
    });
    expect(await everybody.get('/cases?role=emperor&stage=x')).toMatchObject({
      status: 400,
      body: { code: 'INVALID_REQUEST' },
    });
    expect(await everybody.get('/nowhere')).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
    expect(await everybody.get('/cases/%E0%A4%A')).toMatchObject({ status: 400, body: { code: 'MALFORMED_REQUEST' } });
    expect(await everybody.get(`/catalogue/MX/standards?q=${'x'.repeat(300)}`)).toMatchObject({ status: 400 });
    expect(await everybody.get('/catalogue/XX/standards?q=x')).toMatchObject({ status: 404 });
  });

  it('of another kind or size is refused before it is read', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const text = await everybody.send('POST', '/dossiers', 'a=b', { ...key, 'content-type': 'text/plain' });
    expect(text).toMatchObject({ status: 415, body: { code: 'MEDIA_TYPE_NOT_SUPPORTED' } });
    const large = await everybody.post('/dossiers', { person: 'x'.repeat(300_000) });
    expect(large).toMatchObject({ status: 413, body: { code: 'BODY_TOO_LARGE' } });
    const form = new FormData();
    form.set('text', 'x');
    expect(await everybody.post(`/cases/${filed.caseId}/withdraw`, form)).toMatchObject({ status: 415 });
  });

  it('is told in the language asked for', async () => {
    const say = async (language: string) =>
      (await everybody.post('/dossiers', {}, { 'accept-language': language })).body['title'];
    expect(await say('en-US,es;q=0.5')).toContain('request');
    expect(await say('de, es')).toContain('petición');
  });
});
