import { createLogger } from '../logging/index.js';
import { readiness, startHealthServer } from './index.js';

const silent = createLogger({ name: 'test', level: 'silent' });

const up = () => Promise.resolve();
const down = () => Promise.reject(new Error('connection refused'));
const hangs = () => new Promise<never>(() => {});

describe('readiness', () => {
  it.each([
    ['ready', up, up],
    ['degraded', up, down],
    ['not-ready', down, up],
    ['not-ready', hangs, up],
  ])('is %s by what is required', async (status, database, temporal) => {
    const parts = [
      { name: 'database', check: database },
      { name: 'temporal', check: temporal, required: false },
    ];
    expect((await readiness(parts, 20)).status).toBe(status);
  });
});

describe('the health server', () => {
  it('names the part that is down, with 503, while the process itself is up', async () => {
    const server = await startHealthServer({
      host: '127.0.0.1',
      port: 0,
      parts: [{ name: 'kafka', check: down }],
      log: silent,
    });
    const ready = await fetch(`${server.url}/readiness`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toEqual({ status: 'not-ready', parts: { kafka: 'down' } });
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
    expect((await fetch(`${server.url}/else`)).status).toBe(404);
    await server.close();
  });

  it('is read, and says so to whoever asks otherwise', async () => {
    const server = await startHealthServer({ host: '127.0.0.1', port: 0, parts: [], log: silent });
    const ask = async (method: string, path: string) => {
      const answer = await fetch(server.url + path, { method });
      return [answer.status, answer.headers.get('allow')];
    };
    for (const path of ['/health', '/readiness']) {
      for (const method of ['GET', 'HEAD']) expect(await ask(method, path)).toEqual([200, null]);
      for (const method of ['POST', 'DELETE']) expect(await ask(method, path)).toEqual([405, 'GET, HEAD, OPTIONS']);
      expect(await ask('OPTIONS', path)).toEqual([204, 'GET, HEAD, OPTIONS']);
    }
    expect(await ask('POST', '/else')).toEqual([404, null]);
    await server.close();
  });
});
