import { join } from 'node:path';
import { compiledThread } from '@puente/testing/threads';
import { hostileRegisters } from './corpus/registers.js';
import { leastHeld } from './loop/watch-loop.js';
import type { OneApi } from './one-api.js';
import { oneApi } from './one-api.js';

const source = join(__dirname, '../../apps/agency-api/src/agency/bulk-issues/read-register.thread.ts');
const ofOneLetter = hostileRegisters[0]?.bytes() ?? new Uint8Array();

const header = 'folio,standard,certifier,issued_on,given_names,birth_date,document_number';
const rowOf = (n: number) => `L-${n},GT-DEMO-FV-01,GT-DEMO-CC-01,2019-05-06,Demostración Ana,1985-03-04,2991 ${n} 0101`;
const lawful = (from: number, rows: number): Uint8Array =>
  new TextEncoder().encode([header, ...Array.from({ length: rows }, (_, n) => rowOf(from + n))].join('\n'));

let api: OneApi;
beforeAll(async () => {
  api = await oneApi({ REGISTER_THREAD: compiledThread(source) });
  // What is compiled and connected at a first request is no attack's doing.
  for (let n = 0; n < 3; n += 1) await send(lawful(n * 60, 60));
});
afterAll(() => api.close());

const send = async (bytes: Uint8Array, agency = 'gt-intecap') => {
  const form = new FormData();
  form.append('file', new Blob([Uint8Array.from(bytes)]), 'register');
  const authorization = `Bearer ${await api.officer('gt.registrar.h', agency, 'registrar')}`;
  const headers = { authorization, 'idempotency-key': crypto.randomUUID() };
  const answer = await fetch(`${api.base}/bulk-issues`, { method: 'POST', body: form, headers });
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
