import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { country, newCaseNumber, staffRoles } from '@puente/domain/kernel';
import { leastHeld } from './loop/watch-loop.js';
import type { OneApi } from './one-api.js';
import { oneApi } from './one-api.js';
import type { ApiDocument, HostileRequest } from './requests/hostile-requests.js';
import { hostileRequests } from './requests/hostile-requests.js';

/**
 * Above what the process has once everything was asked for the first time: garbage on the way, which comes to 0.3–0.65 GB as
 * the collector has time, where a bomb that unfolds comes to several; and what is kept of it.
 */
const grownAtMost = 1_000_000_000;
const keptAtMost = 25_000_000;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/**
 * What is left when the last request's own bodies are gone too: streams let go of them a turn or more after their answer, up
 * to a hundred megabytes at one moment and none at the next.
 */
async function kept(): Promise<number> {
  const readings: number[] = [];
  for (let turn = 0; turn < 10; turn += 1) {
    collectGarbage();
    const { external, heapUsed } = process.memoryUsage();
    readings.push(heapUsed + external);
    await pause(100);
  }
  return Math.min(...readings);
}

let api: OneApi;
let document: ApiDocument;
/** Each alone, as people and programs are: the token of everybody's role, of a worker with and without a code, and of programs. */
const callers = new Map<string, string>();
const asked = new Set<string>();
let address = 0;
const faults: unknown[] = [];
const onFault = (fault: unknown) => void faults.push(fault);

beforeAll(async () => {
  api = await oneApi({});
  document = (await (await fetch(`${api.base}/openapi.json`)).json()) as ApiDocument;
  for (const role of staffRoles) callers.set(role, await api.officer(`gt.${role}`, 'gt-mintrab', role));
  for (const scope of ['check', 'report-delivery']) callers.set(`program ${scope}`, await api.program(scope));
  callers.set('worker', await api.worker('somebody'));
  callers.set('session', api.session(newCaseNumber(country('GT'), 2026, randomBytes(6))));
  process.prependListener('unhandledRejection', onFault).prependListener('uncaughtException', onFault);
});
afterAll(async () => {
  process.off('unhandledRejection', onFault).off('uncaughtException', onFault);
  await api.close();
});

/** From an address of its own, so that no limit answers in place of the operation. */
async function send({ method, path, headers, body, token }: HostileRequest): Promise<number> {
  address += 1;
  const answer = await fetch(api.base + path, {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      'idempotency-key': crypto.randomUUID(),
      'if-match': '"1"',
      ...api.from(`2001:db8:${(address >> 16).toString(16)}:${(address & 0xffff).toString(16)}::1`),
      ...headers,
    },
    ...(body === undefined || method === 'GET' ? {} : { body }),
  });
  await answer.arrayBuffer();
  return answer.status;
}

/** Who may call it: what else somebody sends, the guard answers. */
function callersOf(path: string, method: string): readonly string[] {
  const { staff = [], session, verifier, worker } = document.paths[path]?.[method]?.['x-access'] ?? {};
  return [
    ...staff,
    ...(session === undefined ? [] : ['session']),
    ...(worker === true ? ['worker'] : []),
    ...(verifier === undefined ? [] : [`program ${verifier}`]),
  ];
}

/** The corpus of an operation, by those who may call it in turn; nobody's token where it is everybody's. */
const byEach = (path: string, method: string, place: number): readonly HostileRequest[] =>
  hostileRequests(document, path, method, place).map((request, n) => {
    const open = callersOf(path, method);
    const caller = open[(place + n) % open.length];
    if (caller === undefined) return request;
    asked.add(caller);
    return { token: callers.get(caller) ?? '', ...request };
  });

const operations = (): [path: string, method: string][] =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    Object.keys(item).map((method): [string, string] => [path, method]),
  );

describe('[wall 10] every operation of the document, under all of the corpus, by each of those who may call it', () => {
  it('answers without a fault of its own, holds nobody, and keeps nothing of it', async () => {
    expect(operations().length).toBeGreaterThan(150);
    // What is compiled, connected and read at a first request is no attack's doing.
    for (const [place, [path, method]] of operations().entries())
      for (const request of byEach(path, method, place).slice(-2)) await send(request);
    const [memory, heap] = [process.memoryUsage.rss(), await kept()];

    for (const [place, [path, method]] of operations().entries()) {
      const requests = byEach(path, method, place);
      const { allowed, held, result } = await leastHeld(async () => {
        const failed: [string, number][] = [];
        for (const request of requests) {
          const status = await send(request);
          if (status >= 500) failed.push([request.what, status]);
        }
        return failed;
      });
      expect([method, path, result]).toEqual([method, path, []]);
      expect([method, path, held < allowed || held]).toEqual([method, path, true]);
    }
    expect([...asked].toSorted()).toEqual([...callers.keys()].toSorted());
    expect(faults).toEqual([]);
    expect((await fetch(`${api.base}/readiness`)).status).toBe(200);
    expect(process.memoryUsage.rss() - memory).toBeLessThan(grownAtMost);
    expect((await kept()) - heap).toBeLessThan(keptAtMost);
  }, 600_000);
});
