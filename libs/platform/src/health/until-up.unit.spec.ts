import { createLogger } from '../logging/index.js';
import { ownPart, readiness, startHealthServer, untilUp } from './index.js';

const silent = createLogger({ name: 'test', level: 'silent' });
const { signal: staying } = new AbortController();

describe('[D 8] a process that needs what is not there yet', () => {
  it('waits for it, says once what for, and answers meanwhile that it is not ready', async () => {
    let looks = 0;
    const database = {
      name: 'database',
      check: () => (++looks > 4 ? Promise.resolve() : Promise.reject(new Error('starting up'))),
    };
    const server = await startHealthServer({
      ...{ host: '127.0.0.1', port: 0, log: silent, starting: true },
      parts: [database],
    });
    const ready = await fetch(`${server.url}/readiness`);
    expect([ready.status, await ready.json()]).toEqual([503, { status: 'not-ready', parts: { database: 'down' } }]);
    const other = await fetch(`${server.url}/cases`);
    expect([other.status, other.headers.get('retry-after')]).toEqual([503, '2']);
    await server.close();
    const said: unknown[] = [];
    const log = { warn: (what: unknown) => void said.push(what) } as never;
    expect(await untilUp([database], { log, ending: staying, every: 1 })).toBe(true);
    expect(looks).toBe(5);
    expect(said).toEqual([{ waitingFor: ['database'] }]);
  });

  it('is not ready as long as it only waits, though all that it waits for is there', async () => {
    const server = await startHealthServer({
      ...{ host: '127.0.0.1', port: 0, log: silent, starting: true },
      parts: [{ name: 'database', check: () => Promise.resolve() }],
    });
    const ready = await fetch(`${server.url}/readiness`);
    expect([ready.status, await ready.json()]).toEqual([503, { status: 'not-ready', parts: { database: 'up' } }]);
    await server.close();
  });

  it('neither waits for ever, nor where it is told to end', async () => {
    const never = [{ name: 'database', check: () => Promise.reject(new Error('gone')) }];
    const waiting = untilUp(never, { log: silent, ending: staying, every: 1, within: 5 });
    await expect(waiting).rejects.toThrow(/database/);
    const told = new AbortController();
    setTimeout(() => told.abort(), 5);
    expect(await untilUp(never, { log: silent, ending: told.signal })).toBe(false);
  });
});

describe('[D 9] a process', () => {
  it('is ready when everything is open, and no longer when it is told to end', async () => {
    const told = new AbortController();
    const self = ownPart(told.signal);
    const status = async () => (await readiness([self])).status;
    expect(await status()).toBe('not-ready');
    self.started();
    expect(await status()).toBe('ready');
    told.abort();
    expect(await status()).toBe('not-ready');
  });
});
