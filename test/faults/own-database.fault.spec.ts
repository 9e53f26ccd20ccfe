import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { loadRuleBook } from '@puente/country-packs/rule-book';
import type { Actor } from '@puente/domain/file/case';
import type { OpenDraft } from '@puente/domain/kinds/recognition/filing';
import type { AgencyId, CommandId, OfficerId } from '@puente/domain/kernel';
import { country, instant, newCaseNumber } from '@puente/domain/kernel';
import { isOutage, openPool } from '@puente/persistence/database';
import { verifyJournal } from '@puente/settlement/journal';
import { growLog, logSize, verifyLog } from '@puente/settlement/log';
import type { Outcome, SettleRequest, Settlement } from '@puente/settlement/settlement';
import { createSettlement } from '@puente/settlement/settlement';
import { until } from '@puente/testing/actors';
import type { TestDatabase } from '@puente/testing/database';
import { testDatabase } from '@puente/testing/database';
import { may, OwnPostgres } from './own-postgres.js';

jest.setTimeout(120_000);

const here = country('MX');
const by: Actor = {
  ...{ kind: 'officer', id: 'mx.counter' as OfficerId, country: here, agency: 'mx-stps' as AgencyId },
  roles: ['assistant'],
};

let postgres: OwnPostgres;
let node: TestDatabase;
let settlement: Settlement;
/** What whoever asked was answered, and what they got no answer to. */
let answered: { asked: SettleRequest; outcome: Outcome }[] = [];
let failed: { asked: SettleRequest; error: unknown }[] = [];

beforeAll(async () => {
  postgres = await OwnPostgres.open();
  node = await testDatabase(postgres.url);
  const [rules, clock] = [await loadRuleBook(), { now: () => instant(Date.now()) }];
  settlement = createSettlement({ pool: node.poolOf('api'), rules, here, clock });
});
// Its processes would keep Jest from ending where a test left it without a database that answers.
afterAll(async () => {
  try {
    await node.drop();
  } finally {
    await postgres.close();
  }
});
beforeEach(() => {
  [answered, failed] = [[], []];
});

function draft(): SettleRequest {
  const standard = { country: here, code: 'EC0586.01' };
  const certificate = { id: randomUUID(), standard, certifier: 'ECE-00001', issuedOn: '2024-05-06' };
  const command = {
    ...{ type: 'open-draft', filedIn: here, dossier: randomUUID(), certificate, language: 'es' },
    hosts: [{ country: 'GT' }],
  };
  return {
    ...{ commandId: randomUUID() as CommandId, kind: 'recognition-request', by },
    ...{ caseId: newCaseNumber(here, 2026, randomBytes(6)), command: command as unknown as OpenDraft },
  };
}

async function ask(asked: SettleRequest): Promise<void> {
  try {
    answered.push({ asked, outcome: await settlement.settle(asked) });
  } catch (error) {
    failed.push({ asked, error });
    await pause(100);
  }
}

/** Eight who ask one after the other, until it is over. */
async function load(isOver: () => boolean): Promise<void> {
  const desk = async () => {
    while (!isOver()) await ask(draft());
  };
  await Promise.all(Array.from({ length: 8 }, desk));
}

/** Whoever was answered finds it so; whoever was not asks again with the same key, and each is done once. */
async function nothingIsLost(): Promise<void> {
  const again = failed;
  failed = [];
  for (const { asked } of again) await ask(asked);
  expect(failed).toEqual([]);
  expect(answered.filter(({ outcome }) => outcome.outcome !== 'accepted')).toEqual([]);
  const { rows } = await node.pool.query<{ command_id: string; times: number }>(
    'SELECT command_id, count(*)::int AS times FROM journal WHERE command_id = ANY ($1) GROUP BY command_id',
    [answered.map(({ asked }) => asked.commandId)],
  );
  expect(rows).toHaveLength(answered.length);
  expect(rows.filter(({ times }) => times !== 1)).toEqual([]);
  for (const { asked } of answered.slice(-20))
    expect(await verifyJournal(node.pool, asked.caseId)).toMatchObject({ entries: 1 });
}

describe('a PostgreSQL of its own, under load', () => {
  it('[row 3] that is killed has all that was acknowledged, and each of the others once when it is asked again', async () => {
    let isOver = false;
    const loaded = load(() => isOver);
    for (let times = 1; times <= 2; times += 1) {
      const before = answered.length;
      await until('fifty more are accepted', () => Promise.resolve(answered.length >= before + 50), { every: 5 });
      await postgres.kill();
      await postgres.start();
    }
    isOver = true;
    await loaded;
    expect(failed.length).toBeGreaterThan(0);
    expect(failed.filter(({ error }) => !isOutage(error))).toEqual([]);
    await nothingIsLost();
  });

  (may.mount ? it : it.skip)(
    '[row 9] whose write-ahead log’s disk is full says that it is out, and goes on once there is room (needs root: a disk is mounted)',
    async () => {
      let isOver = false;
      const loaded = load(() => isOver || failed.length >= 16);
      await until('some are accepted', () => Promise.resolve(answered.length >= 20), { every: 5 });
      postgres.fillsUp();
      await loaded;
      isOver = true;
      // Each of these is a 503 with `Retry-After` (D4).
      expect(failed.filter(({ error }) => !isOutage(error))).toEqual([]);
      expect(failed.length).toBeGreaterThanOrEqual(16);
      postgres.hasRoom();
      await postgres.kill();
      await postgres.start();
      await nothingIsLost();
    },
  );

  (may.trace ? it : it.skip)(
    '[row 11] that cannot write or flush while the journal’s log grows leaves a log that verifies and goes on (needs root and strace)',
    async () => {
      for (const call of ['pwrite64', 'fdatasync']) {
        await ask(draft());
        const relay = openPool(node.urlOf('relay'), { max: 1 });
        const { rows } = await relay.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
        const pid = rows[0]?.pid ?? 0;
        const end = await postgres.failing(pid, call);
        const grown = await growLog(relay).catch((error: unknown) => error);
        await end();
        await relay.end();
        expect([call, isOutage(grown)]).toEqual([call, true]);
        // Until its end is noticed the others are answered, and then they are cut off.
        await until('its process is gone', () => Promise.resolve(!existsSync(`/proc/${String(pid)}`)));
        await until('it has recovered', () => postgres.answers(), { within: 60_000 });
        expect((await verifyLog(node.pool, [])).found.filter(({ reason }) => reason !== 'NOT_IN_LOG')).toEqual([]);
      }
      const { rows } = await node.pool.query<{ n: number }>('SELECT count(*)::int AS n FROM journal');
      while ((await logSize(node.pool)) < (rows[0]?.n ?? 0)) await growLog(node.poolOf('relay'));
      expect((await verifyLog(node.pool, [])).found).toEqual([]);
    },
  );
});
