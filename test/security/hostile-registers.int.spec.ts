import { join } from 'node:path';
import { compiledThread } from '@puente/testing/threads';
import { hostileRegisters } from './corpus/registers.js';
import { leastHeld } from './loop/watch-loop.js';
import type { OneApi } from './one-api.js';
import { oneApi } from './one-api.js';

const source = join(__dirname, '../../apps/agency-api/src/agency/bulk-issues/read-register.thread.ts');
const catalogueSource = join(
  __dirname,
  '../../apps/agency-api/src/governance/catalogue-preview/preview-catalogue.thread.ts',
);
const ofOneLetter = hostileRegisters[0]?.bytes() ?? new Uint8Array();

const header = 'folio,standard,certifier,issued_on,given_names,birth_date,document_number';
const rowOf = (n: number) => `L-${n},GT-DEMO-FV-01,GT-DEMO-CC-01,2019-05-06,Demostración Ana,1985-03-04,2991 ${n} 0101`;
const lawful = (from: number, rows: number): Uint8Array =>
  new TextEncoder().encode([header, ...Array.from({ length: rows }, (_, n) => rowOf(from + n))].join('\n'));

let api: OneApi;
beforeAll(async () => {
  const threads = { REGISTER_THREAD: compiledThread(source), CATALOGUE_THREAD: compiledThread(catalogueSource) };
  api = await oneApi(threads);
  // What is compiled and connected at a first request is no attack's doing.
  for (let n = 0; n < 3; n += 1) await send(lawful(n * 60, 60));
});
afterAll(() => api.close());

const send = async (bytes: Uint8Array, agency = 'gt-intecap') =>
  post('/bulk-issues', bytes, await api.officer('gt.registrar.h', agency, 'registrar'), {});
const preview = async (bytes: Uint8Array) =>
  post('/catalogue-previews', bytes, await api.officer('gt.delegate.h', 'gt-mintrab', 'delegate'), { whole: 'true' });

const post = async (path: string, bytes: Uint8Array, token: string, fields: Readonly<Record<string, string>>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([Uint8Array.from(bytes)]), 'register');
  const headers = { authorization: `Bearer ${token}`, 'idempotency-key': crypto.randomUUID() };
  const answer = await fetch(api.base + path, { method: 'POST', body: form, headers });
  return { status: answer.status, body: (await answer.json()) as { code: string; errors?: { code: string }[] } };
};

describe('a register of earlier years that means harm', () => {
  it.each(hostileRegisters)('[attack 7] is refused and holds nobody: $name', async ({ bytes, refused }) => {
    const register = bytes();
    const memory = process.memoryUsage.rss();
    const { allowed, held, result } = await leastHeld(() => send(register));
    const { body, status } = result;
    expect(body.errors?.map(({ code }) => code)).toEqual([refused]);
    expect(status).toBe(400);
    expect(held).toBeLessThan(allowed);
    expect(process.memoryUsage.rss() - memory).toBeLessThan(400_000_000);
  });

  it('[attack 7] is as large as one may be, and holds nobody either', async () => {
    const { allowed, held, result } = await leastHeld(() => send(lawful(1000, 3000)));
    expect(result.status).toBe(201);
    expect(held).toBeLessThan(allowed);
  });

  it('[attack 7] is not read where its sender may not issue', async () => {
    expect(await send(ofOneLetter, 'gt-mintrab')).toMatchObject({ status: 404, body: { code: 'NO_SUCH_CASE' } });
  });
});

describe('a register of standards that means harm', () => {
  const standards = 'code,level,title\n';
  const of = (rows: number, row: (n: number) => string) =>
    new TextEncoder().encode(standards + Array.from({ length: rows }, (_, n) => row(n)).join('\n'));
  beforeAll(async () => {
    for (let n = 0; n < 3; n += 1) await preview(of(60, (row) => `GT-X-${row},2,Demostración`));
  });

  it.each(hostileRegisters)('[attack 7] is refused and holds nobody: $name', async ({ bytes }) => {
    const register = bytes();
    const memory = process.memoryUsage.rss();
    const { allowed, held, result } = await leastHeld(() => preview(register));
    expect([result.status, result.body.code]).toEqual([400, 'INVALID_REQUEST']);
    expect(held).toBeLessThan(allowed);
    expect(process.memoryUsage.rss() - memory).toBeLessThan(400_000_000);
  });

  it.each([
    ['is as large as one may be', (n: number) => `GT-X-${n},2,Demostración`],
    ['is wrong in every cell', () => 'a b,x,'],
  ])('[attack 7] %s, and holds nobody either', async (_name, row) => {
    const { allowed, held, result } = await leastHeld(() => preview(of(20_000, row)));
    expect(result.status).toBe(200);
    expect(held).toBeLessThan(allowed);
  });
});
