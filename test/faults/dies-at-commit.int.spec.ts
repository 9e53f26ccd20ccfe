import { randomBytes, randomUUID } from 'node:crypto';
import type { Messenger } from '@puente/activities/tell-worker';
import { tellWorker } from '@puente/activities/tell-worker';
import { carryOut } from '@puente/activities/case-file';
import { loadRuleBook } from '@puente/country-packs/rule-book';
import type { Actor } from '@puente/domain/file/case';
import type { AgencyId, CaseId, CommandId, OfficerId } from '@puente/domain/kernel';
import { country, instant, newCaseNumber } from '@puente/domain/kernel';
import { lawOf } from '@puente/domain/laws';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import { dispatcher } from '@puente/event-relay/waking';
import { wakesOf } from '@puente/persistence/wakes';
import type { Waker } from '@puente/platform/temporal';
import { readCase, readProcess } from '@puente/settlement/case-file';
import { verifyJournal } from '@puente/settlement/journal';
import type { CaseCommand, SettleRequest, Settlement } from '@puente/settlement/settlement';
import { createSettlement } from '@puente/settlement/settlement';
import { until } from '@puente/testing/actors';
import type { TestDatabase } from '@puente/testing/database';
import { testDatabase } from '@puente/testing/database';
import { Dying } from './dying.js';

/** How often a process dies at each place: two hundred times takes ten minutes and more. */
const kills = Number(process.env['PUENTE_KILLS'] ?? '1');

jest.setTimeout(60_000 + kills * 10_000);

const here = country('MX');
const by: Actor = {
  ...{ kind: 'officer', id: 'mx.counter' as OfficerId, country: here, agency: 'mx-stps' as AgencyId },
  roles: ['assistant'],
};
const clock = { now: () => instant(Date.now()) };

let node: TestDatabase;
let settlement: Settlement;
let rules: RuleBook;
type Role = 'api' | 'worker' | 'relay';
const started: Dying[] = [];
const first = new Map<Role, Dying>();
let frozen: Dying | undefined;

async function start(role: Role): Promise<Dying> {
  const dying = await Dying.start(node.urlOf(role));
  started.push(dying);
  return dying;
}

/** Each time another process. */
async function dies(role: Role, work: (dying: Dying) => Promise<void>): Promise<void> {
  for (let n = 0; n < kills; n += 1) await work((n === 0 && first.get(role)) || (await start(role)));
  if (kills > 1) process.stdout.write(`  ${expect.getState().currentTestName ?? ''}: ${String(kills)} times\n`);
}

beforeAll(async () => {
  node = await testDatabase();
  rules = await loadRuleBook();
  settlement = createSettlement({ pool: node.poolOf('api'), rules, here, clock });
  const roles = ['api', 'worker', 'relay'] as const;
  const [spare, ...others] = await Promise.all([start('worker'), ...roles.map(start)]);
  others.forEach((dying, n) => first.set(roles[n] as Role, dying));
  frozen = spare;
});
afterAll(async () => {
  await Promise.all(started.map((each) => each.close()));
  await node.drop();
});

const request = (caseId: CaseId, command: object): SettleRequest => ({
  ...{ commandId: randomUUID() as CommandId, kind: 'recognition-request', by, caseId },
  command: command as CaseCommand,
});
function draft(): SettleRequest {
  const standard = { country: here, code: 'EC0586.01' };
  const certificate = { id: randomUUID(), standard, certifier: 'ECE-00001', issuedOn: '2024-05-06' };
  const filing = { filedIn: here, dossier: randomUUID(), certificate, language: 'es', hosts: [{ country: 'GT' }] };
  return request(newCaseNumber(here, 2026, randomBytes(6)), { type: 'open-draft', ...filing });
}
const times = async (commandId: string) => {
  const { rows } = await node.pool.query<{ n: number }>(
    'SELECT count(DISTINCT hash)::int AS n FROM journal WHERE command_id = $1',
    [commandId],
  );
  return rows[0]?.n;
};
const waiting = async () => (await wakesOf(node.poolOf('relay')).overdue(0, 100)).map(({ caseId }) => caseId);
/** Another relay, with a Temporal that answers: which processes it woke. */
async function woken(): Promise<readonly string[]> {
  const told: string[] = [];
  const waker = {
    wake: ({ caseId }: { caseId: string }) => Promise.resolve(told.push(caseId) > 0 ? 'sent' : 'not-sent'),
  };
  const dispatch = dispatcher(waker as unknown as Waker, wakesOf(node.poolOf('relay')));
  await until('nothing waits to be woken', async () => {
    await dispatch();
    return (await waiting()).length === 0;
  });
  return told;
}

/** A case whose worker is to be told of something. */
async function submitted() {
  const asked = draft();
  const { caseId } = asked;
  const document = { id: randomUUID(), kind: 'certificate', sha256: '0'.repeat(64) };
  const attached = request(caseId, { type: 'attach-document', document });
  for (const one of [asked, attached, request(caseId, { type: 'submit' })])
    expect(await settlement.settle(one)).toMatchObject({ outcome: 'accepted' });
  const due = async () => (await readProcess(node.pool, rules, caseId))?.view.effects ?? [];
  const effect = (await due()).find(({ kind }) => kind === 'tell-worker');
  return { caseId, due, effect, of: { caseId, subject: effect?.subject ?? '' } };
}
/** As Temporal gives the effect to it, once the first one said nothing. */
function anotherWorker(tell: Messenger['tell']) {
  const files = { read: (id: CaseId) => readCase(node.pool, id) };
  return carryOut({ settlement, rules, here, lawOf, time: clock, files }, 'tell-worker', tellWorker({ tell }));
}

describe('a process that dies', () => {
  it('[row 1] between a person’s commit and its reply: asked again, the same answer and one entry; the wake is delivered', () =>
    dies('api', async (api) => {
      const asked = draft();
      expect(await api.diesAtTheCommit({ what: 'settle', asked })).toBe('SIGKILL');
      expect(api.said).toEqual([{ ready: true }]);
      expect(await settlement.settle(asked)).toMatchObject({ outcome: 'accepted', version: 1, repeated: true });
      expect([await times(asked.commandId), await waiting()]).toEqual([1, [asked.caseId]]);
      expect(await woken()).toEqual([asked.caseId]);
      expect(await verifyJournal(node.pool, asked.caseId)).toEqual({ ok: true, entries: 1 });
    }));

  it('[row 1] between the commit of an effect’s outcome and what follows: another one finds it done, and nobody is told twice', () =>
    dies('worker', async (worker) => {
      const { caseId, due, effect, of } = await submitted();
      expect(await worker.diesAtTheCommit({ what: 'tell', asked: of })).toBe('SIGKILL');
      expect(worker.said).toEqual([{ ready: true }, { told: `${caseId}-${of.subject}` }]);
      await anotherWorker(() => Promise.reject(new Error('told twice')))(of);
      expect(await due()).not.toContainEqual(effect);
      expect(await times(`${caseId}/tell-worker:${of.subject}`)).toBe(1);
      expect(await woken()).toEqual([caseId]);
    }));

  it('[row 1] once it has woken a process and before it writes that down: the process is woken again', () =>
    dies('relay', async (relay) => {
      const asked = draft();
      await settlement.settle(asked);
      await until('it is late', async () => (await wakesOf(node.poolOf('relay')).overdue(1000, 10)).length === 1);
      expect(await relay.diesOnceItWoke()).toBe('SIGKILL');
      expect(relay.said).toEqual([{ ready: true }, { woke: asked.caseId }]);
      expect(await woken()).toEqual([asked.caseId]);
    }));
});

describe('[row 6] a worker that is frozen (SIGSTOP) between telling and its outcome', () => {
  it('is taken over: the carrier hears the same name, and what it says once it goes on changes nothing', async () => {
    const { caseId, due, effect, of } = await submitted();
    await frozen?.freezesOnceItTold({ what: 'tell', asked: of });
    const told: string[] = [];
    await anotherWorker(({ attempt }) => {
      const reference = `${caseId}-${attempt}`;
      told.push(reference);
      return Promise.resolve({ state: 'delivered', channel: 'sms', at: clock.now(), reference });
    })(of);
    const journal = await verifyJournal(node.pool, caseId);
    expect(frozen?.said).toEqual([{ ready: true }, { told: told[0] }]);
    expect(await frozen?.thaws()).toMatchObject({ answered: expect.anything() as unknown });
    expect(await due()).not.toContainEqual(effect);
    expect(await times(`${caseId}/tell-worker:${of.subject}`)).toBe(1);
    expect(await verifyJournal(node.pool, caseId)).toEqual(journal);
    await woken();
  });
});
