import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import type { Actor } from '@puente/domain/file/case';
import type { CommandId } from '@puente/domain/kernel';
import { instant, newCaseNumber } from '@puente/domain/kernel';
import type { ReportCommand } from '@puente/domain/kinds/corruption-report';
import {
  guatemala,
  reportCommands,
  sampleRules,
  theIntegrityOfficer,
  theReporter,
  yearsLater,
} from '@puente/domain/specification';
import type { TestDatabase } from '@puente/persistence/test-database';
import { testDatabase } from '@puente/persistence/test-database';
import { fixedSecrets, openVault } from '@puente/persistence/vault';
import { verifyJournal } from '@puente/settlement/journal';
import { createSettlement } from '@puente/settlement/settlement';
import { keepNoReport } from './keep-no-report.js';

const rules = sampleRules();
const here = guatemala;

describe('[attack 39] what somebody reported', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.drop());

  it('is gone so many months after the answer, with its key and its receipt; the journal says so, and verifies', async () => {
    let now = instant('2026-03-03T15:00:00Z');
    const time = { now: () => now };
    const opened = { secrets: fixedSecrets(randomBytes(32)), documentsFolder: tmpdir() };
    const api = openVault({ pool: database.poolOf('api'), ...opened }).reports;
    const vault = openVault({ pool: database.poolOf('worker'), ...opened });
    const settlement = createSettlement({ pool: database.poolOf('worker'), rules, here, clock: time });
    const receipt = api.receiptFor('request');
    const caseId = await api.open(receipt, newCaseNumber(here, 2026, randomBytes(6)));
    const part = await api.keep(caseId, 'request', { words: 'Me pidió quinientos pesos' });
    const { 'answer-report': answer, 'report-corruption': report, 'take-report': take, ...later } = reportCommands();
    const does = (command: ReportCommand, by: Actor) =>
      settlement.settle({
        commandId: `${caseId}/${command.type}` as CommandId,
        kind: 'corruption-report',
        caseId,
        by,
        command,
      });
    await does({ ...report, part }, theReporter);
    await does(take, theIntegrityOfficer);
    await does(answer, theIntegrityOfficer);
    const sweep = () => keepNoReport({ vault, settlement, rules, time, here });

    now = instant('2031-03-02T15:00:00Z');
    // What happens to it later prolongs nothing.
    await does(later['propose-export'], theIntegrityOfficer);
    expect([await sweep(), await api.find(receipt)]).toEqual([0, caseId]);
    now = yearsLater;
    expect([await sweep(), await sweep()]).toEqual([1, 0]);
    expect([await api.find(receipt), await api.read(caseId, part)]).toEqual([undefined, undefined]);
    for (const table of ['corruption_reports', 'corruption_report_parts']) {
      const { rows } = await database.pool.query(`SELECT FROM ${table}`);
      expect(rows).toEqual([]);
    }
    const { rows } = await database.pool.query<{ type: string }>(
      'SELECT type FROM journal WHERE case_id = $1 ORDER BY seq',
      [caseId],
    );
    expect(rows.map(({ type }) => type)).toEqual([
      'report-received',
      'report-taken',
      'report-answered',
      'export-proposed',
      'report-deleted',
    ]);
    expect(await verifyJournal(database.pool, caseId)).toMatchObject({ ok: true });
  });
});
