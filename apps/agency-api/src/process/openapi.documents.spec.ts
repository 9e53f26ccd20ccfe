import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { eventTypeName, eventTypes } from '@puente/contracts/events';
import { laws } from '@puente/domain/laws';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { brotliDecompressSync } from 'node:zlib';
import { memoryKeyStore } from '@puente/credentials/keys';
import { securityEventToken } from '@puente/credentials/security-event';
import type { CaseId, PlainDate } from '@puente/domain/kernel';
import { instant, isCaseNumber, refusalArguments, staffRoles } from '@puente/domain/kernel';
import { operationsOf } from '../cases/file/allowed-actions.js';
import { createApi } from './api.js';
import { saidCodes } from '../http/problems/said-codes.js';
import type { ApiParts } from '../parts/parts.js';
import type { Example } from './docs/guide/examples.js';
import { curlOf, examples, headersOf } from './docs/guide/examples.js';
import { CredentialEventClaims, webhooks } from './docs/webhooks.js';
import { openApiDocument } from './docs/openapi.js';
import { expectAsPublished } from '../../tests/as-published.js';

const published = join(__dirname, '../../../../docs/api/openapi.json');
const asyncApi = join(dirname(published), 'asyncapi.json');
const silent = { error: () => undefined, warn: () => undefined };

let app: NestFastifyApplication;
let document: OpenAPIObject;

beforeAll(async () => {
  // The document follows from the decorators alone: no part is ever asked.
  app = await createApi({ log: silent, needs: [], ending: new AbortController().signal } as unknown as ApiParts);
  document = JSON.parse(JSON.stringify(openApiDocument(app))) as OpenAPIObject;
});

afterAll(() => app.close());

/** `OPENAPI=write` writes it. */
function publish(path: string, made: unknown): void {
  const text = `${JSON.stringify(made, null, 2)}\n`;
  if (process.env['OPENAPI'] === 'write') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(readFileSync(path, 'utf8')).toBe(text);
}

interface Kept {
  readonly caseId: string;
  readonly entries: readonly { type: string; at: string; event: object; actor: object }[];
}

interface Described {
  readonly operationId?: string;
  readonly tags?: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly security?: readonly object[];
  readonly requestBody?: {
    readonly required?: boolean;
    readonly content: Readonly<Record<string, { readonly schema?: { readonly $ref?: string } }>>;
  };
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: boolean }[];
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { schema?: object }>> }>>;
}

/** What it refers to, or itself. */
const resolved = <Part>(part: Part): Part => {
  const { $ref } = part as { readonly $ref?: string };
  if ($ref === undefined) return part;
  const [, , kind = '', name = ''] = $ref.split('/');
  return (document.components as unknown as Record<string, Record<string, Part>>)[kind]?.[name] as Part;
};

const operations = (): [string, Described][] =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item as Record<string, Described>).map(([method, one]): [string, Described] => [
      `${method.toUpperCase()} ${path}`,
      {
        ...one,
        ...(one.parameters === undefined ? {} : { parameters: one.parameters.map(resolved) }),
        responses: Object.fromEntries(Object.entries(one.responses).map(([code, part]) => [code, resolved(part)])),
      },
    ]),
  );

/** `nameConcerned` is `name-concerned`. */
const hyphened = (id: string): string => id.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

describe('the OpenAPI document', () => {
  it('is the one that docs/api publishes (npm run openapi -w @puente/agency-api writes it)', () => {
    publish(published, document);
  });

  it('is OpenAPI 3.1 and names every operation once', () => {
    expect(document.openapi).toBe('3.1.0');
    const ids = operations().map(([, one]) => one.operationId);
    expect(ids).not.toContain(undefined);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(30);
  });

  it('describes success and every problem of each operation', () => {
    for (const [name, { responses, summary }] of operations()) {
      expect([name, summary]).toEqual([name, expect.stringMatching(/\S/)]);
      const codes = Object.keys(responses);
      expect([name, codes.some((code) => code.startsWith('2'))]).toEqual([name, true]);
      expect([name, codes]).toEqual([name, expect.arrayContaining(['400', '500', '503'])]);
      for (const [code, { content }] of Object.entries(responses)) {
        // Readiness says which part is down, in both cases.
        if (code === '304') expect([name, content]).toEqual([name, undefined]);
        else if (code.startsWith('2') || (code === '503' && name === 'GET /readiness'))
          expect([name, content]).toEqual([name, expect.anything()]);
        else expect(content?.['application/problem+json']?.schema).toEqual({ $ref: '#/components/schemas/Problem' });
      }
    }
  });

  it('asks for no body of which nothing is needed: it is taken without one', () => {
    const schemas = document.components?.schemas as Readonly<Record<string, { type?: string; required?: string[] }>>;
    for (const [name, { requestBody }] of operations()) {
      const { $ref = '' } = requestBody?.content['application/json']?.schema ?? {};
      const { required = [], type } = schemas[$ref.split('/').at(-1) ?? ''] ?? {};
      if (type === 'object' && required.length === 0) expect([name, requestBody?.required]).toEqual([name, false]);
    }
  });

  it('asks every POST for its key, and every decision for the version that was read', () => {
    for (const [name, { parameters = [], requestBody, responses }] of operations()) {
      // Wallets, RFC 8936 and carriers have ways of their own to make things happen once: codes, nonces, names of messages.
      // What a decision would say, or a register change, happens as often as it is asked: nothing changes by it.
      const previews = ['POST /cases/{caseId}/previews/{command}', 'POST /catalogue-previews'];
      const others = ['POST /verifier/events', 'POST /carriers/reports', ...previews];
      const keyless = name.startsWith('POST /wallet/') || others.includes(name);
      if (!name.startsWith('POST') || keyless) continue;
      expect([name, parameters]).toEqual([
        name,
        expect.arrayContaining([expect.objectContaining({ name: 'Idempotency-Key', in: 'header', required: true })]),
      ]);
      expect([name, requestBody]).toEqual([name, expect.anything()]);
      const version = parameters.find((parameter) => parameter.name === 'If-Match');
      expect([name, version?.required === true]).toEqual([name, '428' in responses]);
    }
  });

  it('has an operation for each command that a file offers to a person, by its name', () => {
    const ids = new Set(operations().map(([, { operationId = '' }]) => hyphened(operationId)));
    const people: ReadonlySet<string> = new Set([...staffRoles, 'worker', 'co-signer', 'certifier', 'reporter']);
    const offered = Object.values(laws).flatMap(({ commands }) =>
      commands
        .filter(({ givenBy }) => Object.values(givenBy).some((roles) => roles?.some((role) => people.has(role))))
        .map(({ type }) => type),
    );
    expect(offered.length).toBeGreaterThan(100);
    // Which answers are passed on is said by their own names.
    const named = [...new Set(offered)].filter((type) => type !== 'pass-answer-on').flatMap(operationsOf);
    expect(named.filter((operation) => !ids.has(operation))).toEqual([]);
  });

  it('refers to nothing that it does not hold', () => {
    const text = JSON.stringify(document);
    const components = document.components as Readonly<Record<string, object>>;
    for (const [, kind = '', name = ''] of text.matchAll(/"#\/components\/(\w+)\/([^"]+)"/g))
      expect(Object.keys(components[kind] ?? {})).toContain(name);
    expect(text).not.toContain('#/$defs');
  });
});

describe('for programs that are made from it, the document', () => {
  /** Every object in it, with where it stands. */
  function* objects(node: unknown, at = ''): Generator<[string, Readonly<Record<string, unknown>>]> {
    if (typeof node !== 'object' || node === null) return;
    if (!Array.isArray(node)) yield [at, node as Readonly<Record<string, unknown>>];
    for (const [key, value] of Object.entries(node)) yield* objects(value, `${at}/${key}`);
  }
  const all = (): [string, Readonly<Record<string, unknown>>][] => [...objects(document)];

  it('gives no pattern to what its format makes a day or a moment', () => {
    const moments = all().filter(([, { format }]) => format === 'date-time' || format === 'date');
    expect(moments.length).toBeGreaterThan(200);
    for (const [at, { pattern }] of moments) expect([at, pattern]).toEqual([at, undefined]);
  });

  it('says of each value that is given what type it is of, and gives no truth', () => {
    const given = all().filter(([at, node]) => 'const' in node && !at.endsWith('/properties'));
    expect(given.length).toBeGreaterThan(300);
    const types = { string: 'string', number: 'integer' } as Readonly<Record<string, string>>;
    for (const [at, { const: value, type }] of given) expect([at, type]).toEqual([at, types[typeof value]]);
  });

  it('has of what is sent to others a tag that no call has', () => {
    const tags = new Set(operations().flatMap(([, one]) => one.tags ?? []));
    const sent = Object.values(webhooks).flatMap(({ post }) => post.tags);
    expect(sent.filter((tag) => tags.has(tag))).toEqual([]);
  });

  it('says what many operations have alike once', () => {
    const responses = Object.values(document.paths).flatMap((item) =>
      Object.values(item as Record<string, Described>).flatMap((one) => Object.values(one.responses)),
    );
    const written = responses.filter((one) => !('$ref' in one)).map((one) => JSON.stringify(one));
    expect(responses.length - written.length).toBeGreaterThan(2500);
    const times = new Map<string, number>();
    for (const one of written) times.set(one, (times.get(one) ?? 0) + 1);
    expect([...times].filter(([one, count]) => count > 2 && one.includes('problem+json'))).toEqual([]);
    const texts = all().filter(([, { maxLength, pattern }]) => maxLength === 4000 && typeof pattern === 'string');
    expect(texts.map(([at]) => at)).toContain('/components/schemas/Text');
    expect(texts.length).toBeLessThan(20);
  });

  it('has examples of case numbers that are some', () => {
    const examples = all().flatMap(([, { examples, format }]) => (format === 'case-number' ? [examples].flat() : []));
    expect(examples.length).toBeGreaterThan(0);
    for (const example of new Set(examples)) expect([example, isCaseNumber(String(example))]).toEqual([example, true]);
  });

  it('says of every operation how one signs in for it, and of each way where', () => {
    const schemes = document.components?.securitySchemes as Readonly<Record<string, { openIdConnectUrl?: string }>>;
    for (const [name, { security }] of operations())
      for (const way of security ?? [{ 'nothing is said': [] }])
        expect([name, Object.keys(schemes)]).toEqual([name, expect.arrayContaining(Object.keys(way))]);
    const provider = { issuer: 'https://id.example/mx/', tokenUrl: 'https://id.example/mx/token' };
    const there = openApiDocument(app, provider).components?.securitySchemes;
    expect(there?.['oidc']).toMatchObject({
      openIdConnectUrl: 'https://id.example/mx/.well-known/openid-configuration',
    });
    expect(there?.['verifier']).toMatchObject({ flows: { clientCredentials: { tokenUrl: provider.tokenUrl } } });
  });

  it('names each scope that an operation asks of a program', () => {
    const { flows } = document.components?.securitySchemes?.['verifier'] as {
      flows: { clientCredentials: { scopes: object } };
    };
    const asked = operations().flatMap(([, { security = [] }]) =>
      security.flatMap((way) => (way as Partial<Record<string, string[]>>)['verifier'] ?? []),
    );
    expect([...new Set(asked)].sort()).toEqual(Object.keys(flows.clientCredentials.scopes).sort());
  });

  it('says of each event of a journal what it is, also as it was recorded under an earlier law', () => {
    const folder = join(__dirname, '../../../../test/journals-before/journals');
    const files = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Kept[]);
    const told = new Set<string>();
    for (const { caseId, entries } of files.flat()) {
      const read = entries.map(({ actor, at, event, type }, seq) => ({ seq, type, at, event, actor, hash: '00' }));
      expectAsPublished(`/cases/${caseId}/journal`, 200, { entries: read });
      for (const { type } of entries) told.add(type);
    }
    expect(told.size).toBeGreaterThan(150);
    const unknown = { seq: 1, type: 'x', at: instant(0), event: { type: 'x' }, actor: { kind: 'clock' }, hash: '00' };
    expect(() => expectAsPublished('/cases/GT-26-7K3M9Q-N/journal', 200, { entries: [unknown] })).toThrow('event');
  });

  it('says of each operation who may ask it, and of a command in which stages of which files', () => {
    const said = new Map(operations().map(([, { description, operationId = '' }]) => [operationId, description ?? '']));
    expect([...said].filter(([, description]) => description.trim() === '')).toEqual([]);
    expect(said.get('approveVerdict')).toMatch(/- `recognition-review`: in `host-review` by `approver`/);
    expect(said.get('checkCredentials')).toMatch(/programs whose client has the scope `check`/);
    expect(said.get('readDossier')).toMatch(/recorded, .*the worker reads it/);
  });

  it('names every stage and every code', () => {
    const schemas = document.components?.schemas as Readonly<Record<string, { properties?: object; enum?: unknown }>>;
    for (const name of ['Case', 'CaseOpened', 'CommandAnswer', 'QueuePage'])
      expect(JSON.stringify(schemas[name])).toContain('"stage":{"$ref":"#/components/schemas/Stage"}');
    expect(schemas['Stage']?.enum).toEqual(expect.arrayContaining(['host-review', 'withdrawn']));
    expect(schemas['Problem']?.properties).toMatchObject({ code: { $ref: '#/components/schemas/ProblemCode' } });
    expect(schemas['ProblemCode']?.enum).toEqual(expect.arrayContaining(['STALE_FILE', 'NOT_SIGNED_IN']));
    expect(schemas['Problem']?.properties).toMatchObject({
      arguments: { $ref: '#/components/schemas/ProblemArguments' },
    });
    expect(Object.keys(schemas['ProblemArguments']?.properties ?? {})).toEqual(Object.keys(refusalArguments));
  });

  it('describes what is sent to whoever subscribed as it is sent', async () => {
    expect(document).toHaveProperty('webhooks.credentialEvent.post', webhooks.credentialEvent.post);
    const signer = await (await memoryKeyStore(instant(0))).current();
    const event = { did: 'did:web:gt.example', jti: 'j-1', audience: 'obra', at: instant(0) } as const;
    const credential = 'GT-26-7K3M9Q-N' as CaseId;
    const day = '2026-03-02' as PlainDate;
    for (const says of [
      { type: 'statusChanged', state: 'suspended', until: day },
      { type: 'alerted', severity: 'forged', units: [], from: day },
      { type: 'alertClosed' },
      { type: 'test' },
    ] as const) {
      const token = await securityEventToken({ ...event, credential, says }, instant(0), signer);
      const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
      expect(CredentialEventClaims.safeParse(claims)).toMatchObject({ data: claims });
    }
  });
});

describe('what everybody may read beside it', () => {
  it('is where the type of a problem leads: each code in words', async () => {
    const problem = await app.inject({ method: 'GET', url: '/nowhere' });
    const { type } = JSON.parse(problem.body) as { type: string };
    const page = await app.inject({ method: 'GET', url: type });
    expect([page.statusCode, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.body).toContain('It does not exist.');
    const listed = (await app.inject({ method: 'GET', url: '/docs/problems' })).body;
    for (const code of saidCodes) expect(listed).toContain(`href="/docs/problems/${code}"`);
    expect((await app.inject({ method: 'GET', url: '/docs/problems/NOT_YOUR_CASE' })).statusCode).toBe(404);
  });

  it('are the events between countries, as AsyncAPI, and what each says, as a schema of its own', async () => {
    const { body, headers } = await app.inject({ url: '/docs/asyncapi.json' });
    expect(headers['content-type']).toMatch(/^application\/json/);
    publish(asyncApi, JSON.parse(body));
    const { channels, components } = JSON.parse(body) as {
      channels: Record<string, { messages: Record<string, { $ref: string }> }>;
      components: { messages: object; schemas: object };
    };
    const told = Object.values(channels).flatMap(({ messages }) => Object.keys(messages));
    expect([...told].sort()).toEqual(eventTypes.map(eventTypeName).sort());
    for (const [, kind = '', name = ''] of body.matchAll(/"#\/components\/(\w+)\/([^"]+)"/g))
      expect(Object.keys((components as Record<string, object>)[kind] ?? {})).toContain(name);
    for (const name of told) {
      const schema = await app.inject({ url: `/docs/events/${name}` });
      expect([schema.statusCode, schema.json<{ title: string }>().title]).toEqual([200, name]);
    }
    expect((await app.inject({ url: '/docs/events/org.puente.nothing.v1' })).statusCode).toBe(404);
  });

  it('is a guide, in Spanish and English, whose requests are those of the document', async () => {
    for (const [asked, language] of [
      ['es-GT', 'es'],
      ['en', 'en'],
      ['ht', 'en'],
    ] as const) {
      const page = await app.inject({ url: '/docs/guide', headers: { 'accept-language': asked } });
      expect([page.statusCode, page.body]).toEqual([200, expect.stringContaining(`<html lang="${language}">`)]);
      expect(page.body).toBe((await app.inject({ url: `/docs/guide/${language}` })).body);
      expect(page.body).toContain('secevent+jwt');
      for (const one of Object.values(examples)) expect(page.body).toContain(curlOf(one).replaceAll('&', '&amp;'));
    }
    expect((await app.inject({ url: '/docs/guide/ht' })).statusCode).toBe(404);
    const ajv = new Ajv2020({ strict: false, formats: { 'case-number': true } });
    addFormats(ajv);
    ajv.addSchema(JSON.parse(JSON.stringify(document)) as object, 'published');
    for (const [name, one] of Object.entries<Example>(examples)) {
      const found = new Map(operations()).get(`${one.method} ${one.path}`);
      expect([name, found]).toEqual([name, expect.anything()]);
      const headers = new Set(Object.keys(headersOf(one)));
      const needed = found?.parameters?.filter((parameter) => parameter.in === 'header' && parameter.required === true);
      expect([name, needed?.map((header) => header.name).filter((header) => !headers.has(header))]).toEqual([name, []]);
      const ways = JSON.stringify(found?.security);
      const way = { officer: 'oidc', client: 'verifier', anybody: '[]' }[one.as];
      expect([name, ways]).toEqual([name, expect.stringContaining(way)]);
      if (found?.requestBody === undefined) continue;
      const at = `${one.path.replaceAll('~', '~0').replaceAll('/', '~1')}/${one.method.toLowerCase()}`;
      const schema = `published#/paths/${encodeURIComponent(at).replaceAll('%2F', '/')}/requestBody/content/application~1json/schema`;
      const takes = ajv.compile({ $ref: schema });
      expect([name, takes(one.body ?? {}), takes.errors]).toEqual([name, true, null]);
    }
  });

  it('comes packed, and is the same', async () => {
    const plain = await app.inject({ method: 'GET', url: '/openapi.json' });
    const headers = { 'accept-encoding': 'gzip, br' };
    const packed = await app.inject({ method: 'GET', url: '/openapi.json', headers });
    expect(packed.headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding' });
    expect(packed.rawPayload.length * 10).toBeLessThan(plain.rawPayload.length);
    expect(brotliDecompressSync(packed.rawPayload).equals(plain.rawPayload)).toBe(true);
    const script = await app.inject({ method: 'GET', url: '/docs/swagger-ui-bundle.js', headers });
    expect(brotliDecompressSync(script.rawPayload).toString()).toContain('SwaggerUIBundle');
  });
});

describe('a method that no operation of a path has', () => {
  const nowhere = (path: string): string => path.replaceAll(/\{\w+\}/g, 'x');
  const ask = (method: string, url: string, token?: string) => {
    const headers = { 'content-type': 'text/plain', ...(token === undefined ? {} : { authorization: token }) };
    return app.inject({ method: method as 'GET', url, headers, payload: 'x' });
  };

  it('is answered with 405 and those that the document names, before anything else is asked', async () => {
    for (const [path, item] of Object.entries(document.paths)) {
      const named = Object.keys(item).map((method) => method.toUpperCase());
      const taken = [...named, ...(named.includes('GET') ? ['HEAD'] : []), 'OPTIONS'];
      for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'QUERY']) {
        if (taken.includes(method)) continue;
        const { statusCode, headers, body } = await ask(method, nowhere(path));
        expect([method, path, statusCode]).toEqual([method, path, 405]);
        expect([path, String(headers['allow']).split(', ').sort()]).toEqual([path, taken.sort()]);
        expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
        expect(JSON.parse(body)).toMatchObject({ code: 'METHOD_NOT_ALLOWED', status: 405 });
        // Whoever asks: the document of the contract's callers is cut to what is theirs, and `Allow` names everybody's.
        const known = await ask(method, nowhere(path), 'Bearer x');
        expect([method, path, known.statusCode, known.headers['allow']]).toEqual([method, path, 405, headers['allow']]);
      }
    }
  });

  it('is OPTIONS, which says what may be asked, and HEAD, which is a GET without its body', async () => {
    const options = await ask('OPTIONS', '/dossiers');
    expect([options.statusCode, options.headers['allow'], options.body]).toEqual([204, 'POST, OPTIONS', '']);
    const head = await app.inject({ method: 'HEAD', url: '/health' });
    expect([head.statusCode, head.body]).toEqual([200, '']);
    expect((await app.inject({ method: 'HEAD', url: '/dossiers' })).statusCode).toBe(405);
  });

  it('is not found where the path is not', async () => {
    for (const method of ['GET', 'PATCH', 'OPTIONS']) expect((await ask(method, '/nowhere')).statusCode).toBe(404);
  });
});
