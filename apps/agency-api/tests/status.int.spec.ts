import { until } from '@puente/testing/actors';
import { codeByPhone, draft, must } from './filing.js';
import type { Answer, Person, TestNode } from './node.js';
import { testNode } from './node.js';

let node: TestNode;
let counter: Person;
let anybody: Person;

beforeAll(async () => {
  node = await testNode('GT');
  counter = await node.officer('gt.counter', 'gt-mintrab', 'assistant');
  anybody = node.bearer();
});
afterAll(() => node.close());

const submitted = async (): Promise<{ caseId: string; code: string }> => {
  const { caseId } = await draft(counter);
  const code = await codeByPhone(node, caseId, () => must(counter.post(`/cases/${caseId}/submit`)));
  return { caseId, code };
};
const open = (caseNumber: string, code: string, from = '192.0.2.1'): Promise<Answer> =>
  anybody.post('/status/sessions', { caseNumber, code }, node.from(from));
const another = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

describe('the worker’s page', () => {
  it('shows the case in words, by number and code', async () => {
    const { caseId, code } = await submitted();
    const session = await must(open(caseId.toLowerCase().replaceAll('-', ' '), code));
    const page = node.bearer(String(session.body['token']));
    const spanish = await must(page.get('/status'));
    expect(spanish.body).toMatchObject({
      caseId,
      home: 'MX',
      host: 'GT',
      names: {
        countries: { MX: 'México', GT: 'Guatemala' },
        standards: { 'MX:EC0586.01': expect.any(String) as string },
      },
      timeZone: 'America/Guatemala',
      serverTime: expect.stringMatching(/Z$/) as string,
    });
    const english = await must(page.get('/status', { 'accept-language': 'en' }));
    expect(english.body['names']).toMatchObject({ countries: { MX: 'Mexico' } });
  });

  it('shows what changed since it was kept', async () => {
    const { caseId, code } = await submitted();
    const page = node.bearer(String((await must(open(caseId, code))).body['token']));
    const before = await must(page.get('/status'));
    await node.database.pool.query(
      `UPDATE worker_status SET version = version + 1, status = status || '{"stage":"submitted","next":"read-decision"}'
       WHERE case_id = $1`,
      [caseId],
    );
    const after = await must(page.get('/status'));
    expect(after.body).toMatchObject({ next: 'read-decision' });
    expect(before.body['next']).not.toBe('read-decision');
  });

  it('tells whoever has it open that there is another version, three times at once, until the session is ended', async () => {
    const { caseId, code } = await submitted();
    const page = node.bearer(String((await must(open(caseId, code))).body['token']));
    const follow = () =>
      fetch(`${node.base}/status/events`, {
        headers: { authorization: `Bearer ${page.token}`, accept: 'text/event-stream' },
      });
    const [first, ...others] = await Promise.all([follow(), follow(), follow()]);
    expect([first.status, first.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
    expect((await follow()).status).toBe(429);
    const said = (first.body ?? new ReadableStream<Uint8Array>()).pipeThrough(new TextDecoderStream()).getReader();
    const hears = async (event: string) => {
      for (let heard = ''; !heard.includes(event);) {
        const { done, value } = await said.read();
        if (done) throw new Error(`ended after ${heard}`);
        heard += value;
      }
    };
    const { version } = (await must(page.get('/status'))).body as { readonly version: number };
    expect((await must(page.get('/status/events'))).body).toEqual({ version });
    await hears(`data: {"version":${version}}`);
    await node.database.pool.query(
      `WITH told AS (SELECT pg_notify('outbox', '')) UPDATE worker_status SET version = version + 1 FROM told WHERE case_id = $1`,
      [caseId],
    );
    await hears(`event: changed\ndata: {"version":${version + 1}}\n\n`);
    // Whoever leaves makes room.
    await others[0].body?.cancel();
    await until('there is room again', async () => {
      const again = await follow();
      await again.body?.cancel();
      return again.status === 200;
    });
    await must(page.post('/status/sessions/end', { session: 'this' }));
    for (let over = false; !over;) over = (await said.read()).done;
    expect((await follow()).status).toBe(401);
  });

  it('is followed over one connection to the database, however often it is opened, and by no HEAD', async () => {
    const { caseId, code } = await submitted();
    const page = node.bearer(String((await must(open(caseId, code))).body['token']));
    const ask = (method: 'GET' | 'HEAD') =>
      fetch(`${node.base}/status/events`, {
        method,
        headers: { authorization: `Bearer ${page.token}`, accept: 'text/event-stream' },
      });
    // A role sees what its own sessions ask.
    const own = node.database.poolOf('api');
    const listening = async () =>
      (
        await own.query<{ pid: number }>(
          `SELECT pid FROM pg_stat_activity WHERE query = 'LISTEN outbox' AND datname = current_database()`,
        )
      ).rows.map(({ pid }) => pid);
    for (let n = 0; n < 5; n += 1) {
      const head = await ask('HEAD');
      expect([head.status, head.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
    }
    const first = await ask('GET');
    const before = await until('it listens', async () => {
      const pids = await listening();
      return pids.length === 1 && pids;
    });
    await first.body?.cancel();
    for (let n = 0; n < 5; n += 1) await (await ask('GET')).body?.cancel();
    expect(await listening()).toEqual(before);
    // Sixty a minute of one session: five by HEAD and six by GET were counted.
    const statuses: number[] = [];
    for (let n = 0; n < 50; n += 1) statuses.push((await ask('HEAD')).status);
    expect(statuses).toEqual([...Array<number>(49).fill(200), 429]);
  });

  it('opens once per code', async () => {
    const { caseId, code } = await submitted();
    const tries = await Promise.all(Array.from({ length: 8 }, () => open(caseId, code)));
    expect(tries.map(({ status }) => status).filter((status) => status === 201)).toHaveLength(1);
  });

  it('[row 31] locks after five wrong codes, and answers alike for wrong, locked and no case', async () => {
    const { caseId, code } = await submitted();
    const wrong: Answer[] = [];
    for (let attempt = 0; attempt < 5; attempt += 1) wrong.push(await open(caseId, another(code)));
    const locked = await open(caseId, code);
    const nobody = await open('GT-26-000000-0', code);
    const noise = await open('anything at all', code);
    for (const answer of [...wrong, locked, nobody, noise]) {
      expect(answer.status).toBe(401);
      expect({ ...answer.body, traceId: '' }).toEqual({ ...wrong[0]?.body, traceId: '' });
    }
  });

  it('[attack 10] five wrong codes of a stranger do not lock the worker out', async () => {
    const { caseId, code } = await submitted();
    for (let attempt = 0; attempt < 6; attempt += 1) await open(caseId, another(code), '198.51.100.9');
    expect((await open(caseId, code, '198.51.100.9')).status).toBe(401);
    expect((await open(caseId, code)).status).toBe(201);
  });

  it('[attack 10] wrong codes from everywhere slow the number down, and say until when', async () => {
    const { caseId, code } = await submitted();
    for (let attempt = 0; attempt < 20; attempt += 1) await open(caseId, another(code), `198.51.100.${attempt}`);
    for (const number of [caseId, caseId.toLowerCase()]) {
      const waits = await open(number, code);
      expect(waits).toMatchObject({ status: 429, body: { code: 'TOO_MANY_REQUESTS' } });
      expect(Number(waits.headers.get('retry-after'))).toBeLessThanOrEqual(30);
    }
  });

  it('sends a new code to the worker’s own contact, and says the same to everybody', async () => {
    const { caseId } = await submitted();
    const sent = (await node.messages()).length;
    const code = await codeByPhone(node, caseId, async () => {
      const asked = await anybody.post('/status/codes', { caseNumber: caseId });
      const nobody = await anybody.post('/status/codes', { caseNumber: 'GT-26-000000-0' });
      expect([asked.status, nobody.status]).toEqual([202, 202]);
      expect(asked.body).toEqual(nobody.body);
    });
    expect((await open(caseId, code)).status).toBe(201);
    expect(await node.messages()).toHaveLength(sent + 1);
  });

  it('limits tries per case number, whether there is such a case or not', async () => {
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 21; attempt += 1) statuses.push((await open('GT-26-7K3M9Q-X', '000000')).status);
    expect(statuses.slice(0, 20).every((status) => status === 401)).toBe(true);
    expect(statuses[20]).toBe(429);
    const limited = await open('gt-26-7k3m9q-x', '000000');
    expect(limited).toMatchObject({ status: 429, body: { code: 'TOO_MANY_REQUESTS' } });
    expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('[attack 9] no spelling of a number is counted apart from the others', async () => {
    const { caseId } = await submitted();
    const spelt = (n: number): string =>
      caseId.replaceAll('-', ['-', '..', ' ', '–', '', '. ', '- -', '/'][n % 8] ?? '');
    const statuses: number[] = [];
    for (let n = 0; n < 32; n += 1) {
      const caseNumber = n % 2 === 0 ? spelt(n) : spelt(n).toLowerCase();
      statuses.push((await anybody.post('/status/codes', { caseNumber })).status);
    }
    expect(statuses).toEqual([...Array<number>(6).fill(202), ...Array<number>(26).fill(429)]);
  });
});

describe('the catalogue', () => {
  it('finds EC0326 for “albañil”', async () => {
    const found = await must(anybody.get(`/catalogue/MX/standards?q=${encodeURIComponent('albañil')}`));
    const codes = (found.body['items'] as { code: string }[]).map(({ code }) => code);
    expect(codes.some((code) => code.startsWith('EC0326'))).toBe(true);
  });

  it('is open to everybody and marks what is invented', async () => {
    const { body } = await must(anybody.get('/countries'));
    const items = body['items'] as { code: string; demonstration: boolean }[];
    expect(items).toContainEqual(expect.objectContaining({ code: 'GT', demonstration: true }));
    const standard = await must(anybody.get('/catalogue/MX/standards/EC0586.01'));
    expect(standard.body).toMatchObject({ code: 'EC0586.01', demonstration: false });
    expect((await anybody.get('/catalogue/MX/standards/EC9999')).status).toBe(404);
  });
});

describe('the process', () => {
  it('is ready without Temporal, and says which part is down', async () => {
    expect(await anybody.get('/health')).toMatchObject({ status: 200, body: { status: 'up' } });
    expect(await anybody.get('/readiness')).toMatchObject({
      status: 200,
      body: { status: 'degraded', parts: { database: 'up', clock: 'up', temporal: 'down' } },
    });
  });

  it('describes itself', async () => {
    expect((await must(anybody.get('/openapi.json'))).body).toMatchObject({ openapi: '3.1.0' });
    const docs = await must(anybody.get('/docs'));
    expect(docs.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect((await anybody.get('/docs/swagger-ui-bundle.js')).status).toBe(200);
  });
});
