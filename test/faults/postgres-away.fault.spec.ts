import { nodeOf, until } from '@puente/testing/actors';
import { Client } from 'pg';
import { Control } from '../world/control.js';
import { nextWorker, openWorld, photovoltaicInstaller } from '../world/world.js';

jest.setTimeout(300_000);

const { endpoints, steps } = openWorld({ patience: 120_000 });
const gt = nodeOf(endpoints, 'GT');
const control = new Control();

describe('PostgreSQL that is not there', () => {
  const { apart, url } = endpoints.postgres;
  const server = apart?.country === 'GT' ? apart : { name: 'postgres', url };
  const parts = { 'GT-agency-api': gt.api, 'GT-case-worker': gt.caseWorker, 'GT-event-relay': gt.eventRelay };
  const names = Object.keys(parts);
  const pids = (of = names) => Promise.all(of.map((name) => control.pid(name)));
  const readiness = (url: string) => fetch(`${url}/readiness`, { headers: { connection: 'close' } });

  /** Connections of its relay that listen. */
  async function listening(): Promise<number | undefined> {
    const client = new Client({ connectionString: server.url });
    await client.connect();
    try {
      const { rows } = await client.query<{ n: number }>(
        `SELECT count(*)::int AS n FROM pg_stat_activity WHERE usename = 'puente_gt_relay' AND query LIKE 'LISTEN %'`,
      );
      return rows[0]?.n;
    } finally {
      await client.end();
    }
  }

  it('[D 8][D 10] is waited for by what starts meanwhile and by what runs: nothing ends, all say that they are not ready, and no connection that listens is left behind', async () => {
    const before = await listening();
    expect(before).toBeGreaterThan(0);
    const [api, worker, relay] = names as [string, string, string];
    for (const name of [api, worker]) await control.stop(name);
    const [ran] = await pids([relay]);
    await control.kill(server.name);
    const started = [api, worker].map((name) => control.start(name));
    const seen = new Map<string, unknown>();
    for (const name of [api, worker])
      await until(`${name} waits`, async () => {
        const answer = await readiness(parts[name as keyof typeof parts]);
        seen.set(name, [answer.status, ((await answer.json()) as { parts: Record<string, string> }).parts['database']]);
        return true;
      });
    expect([...seen.values()]).toEqual([
      [503, 'down'],
      [503, 'down'],
    ]);
    const waiting = await pids();
    expect((await readiness(gt.eventRelay)).status).toBe(503);
    // Whoever comes meanwhile is told when to come again.
    const refused = await fetch(`${gt.api}/cases`, { headers: { connection: 'close' } });
    expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([503, true]);

    await control.start(server.name);
    await Promise.all(started);
    for (const url of Object.values(parts))
      await until(`${url} is ready`, async () => (await readiness(url)).ok, { within: 60_000 });
    expect(await pids()).toEqual(waiting);
    expect(waiting[2]).toBe(ran);
    const listens = async () => (await listening()) === before;
    await until('it listens again', listens, { within: 60_000 }).catch(() => undefined);
    expect(await listening()).toBe(before);
    await expect(steps.draft(photovoltaicInstaller(nextWorker()))).resolves.toMatch(/^GT-/);
  });
});
