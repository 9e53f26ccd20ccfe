import { randomBytes, randomUUID } from 'node:crypto';
import { loadRuleBook } from '@puente/country-packs/rule-book';
import type { Actor } from '@puente/domain/file/case';
import type { AgencyId, CaseId, CommandId, CountryCode, OfficerId } from '@puente/domain/kernel';
import { instant, newCaseNumber } from '@puente/domain/kernel';
import type { CaseCommand } from '@puente/settlement/settlement';
import { createSettlement } from '@puente/settlement/settlement';
import { until } from '@puente/testing/actors';
import type { TestDatabase } from '@puente/testing/database';
import { testDatabase } from '@puente/testing/database';
import { Connection, WorkflowClient } from '@temporalio/client';
import { operator } from './terminal.js';

const MX = 'MX' as CountryCode;
const address = process.env['TEMPORAL_ADDRESS'] ?? '';
/** Where no country's worker takes up what is started. */
const namespace = 'default';

describe('processes of open files', () => {
  let database: TestDatabase;
  let connection: Connection;
  let client: WorkflowClient;
  let settle: (caseId: CaseId, command: object, by?: Actor) => Promise<unknown>;
  beforeAll(async () => {
    const [opened, rules] = await Promise.all([testDatabase(), loadRuleBook()]);
    database = opened;
    connection = await Connection.connect({ address });
    client = new WorkflowClient({ connection, namespace });
    const clock = { now: () => instant(Date.now()) };
    const settlement = createSettlement({ pool: database.pool, rules, here: MX, clock });
    const counter: Actor = {
      ...{ kind: 'officer', id: 'mx.counter' as OfficerId, country: MX, agency: 'mx-stps' as AgencyId },
      roles: ['assistant'],
    };
    settle = async (caseId, command, by = counter) => {
      const what = { kind: 'recognition-request' as const, caseId, command: command as CaseCommand, by };
      const outcome = await settlement.settle({ commandId: randomUUID() as CommandId, ...what });
      if (outcome.outcome === 'refused') throw new Error(outcome.code);
    };
  });
  afterAll(async () => {
    await connection.close();
    await database.drop();
  });

  async function draft(): Promise<CaseId> {
    const caseId = newCaseNumber(MX, 2026, randomBytes(6));
    const standard = { country: MX, code: 'EC0586.01' };
    const certificate = { id: randomUUID(), standard, certifier: 'ECE-00001', issuedOn: '2024-05-06' };
    const filing = { filedIn: MX, dossier: randomUUID(), certificate, hosts: [{ country: 'GT' }], language: 'es' };
    await settle(caseId, { type: 'open-draft', ...filing });
    return caseId;
  }

  it('are started where Temporal has none of them, and told to look where it has; what is over stays over', async () => {
    const [open, over] = [await draft(), await draft()];
    await settle(over, { type: 'withdraw' }, { kind: 'worker', caseId: over });
    const service = { channel: 'portal', attempts: 1, deliveredAt: instant(Date.now()), servedOn: '2026-11-24' };
    await settle(over, { type: 'record-service', notice: 'n1', service }, { kind: 'effect' });
    const environment = {
      ...{ PUENTE_COUNTRY: 'MX', DATABASE_URL: database.urlOf('operator') },
      ...{ TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace },
    };
    const check = () => operator(['processes', 'check', '--json'], environment);
    expect((await check()).data).toEqual({ ok: false, open: 1, missing: [open] });
    expect((await check()).code).toBe(1);
    const wake = () => operator(['processes', 'wake', '--json'], environment);
    expect((await wake()).data).toEqual({ ok: true, woken: 1, missed: [] });
    const after = ['--after', open];
    expect((await operator(['processes', 'wake', '--json', ...after], environment)).data).toMatchObject({ woken: 0 });
    expect((await operator(['processes', 'check', '--json', '--after', 'x'], environment)).code).toBe(2);
    const process_ = client.getHandle(open);
    expect((await process_.describe()).status.name).toBe('RUNNING');
    await until('Temporal lists it', async () => (await check()).data['ok'] === true);
    expect((await check()).data).toEqual({ ok: true, open: 1, missing: [] });
    await wake();
    const { events } = await process_.fetchHistory();
    const signals = (events ?? []).filter(({ workflowExecutionSignaledEventAttributes: signal }) => signal);
    // Of no version: a process that knows it is to take its file anew, where a clock was put right.
    const versions = signals.map(({ workflowExecutionSignaledEventAttributes: signal }) =>
      Buffer.from(signal?.input?.payloads?.[0]?.data ?? []).toString(),
    );
    expect(versions).toEqual(['', '']);
    await expect(client.getHandle(over).describe()).rejects.toThrow(/not found/i);
    await process_.terminate('the test is over');
  });

  it('are not asked for long where Temporal does not answer: the operator is told', async () => {
    const environment = {
      ...{ PUENTE_COUNTRY: 'MX', DATABASE_URL: database.urlOf('operator') },
      ...{ TEMPORAL_ADDRESS: '127.0.0.1:1', TEMPORAL_NAMESPACE: namespace },
    };
    for (const command of ['wake', 'check']) {
      const { code, data } = await operator(['processes', command, '--json'], environment);
      expect([command, code, data['error']]).toEqual([command, 2, expect.objectContaining({ code: 'TEMPORAL_AWAY' })]);
    }
  });
});
