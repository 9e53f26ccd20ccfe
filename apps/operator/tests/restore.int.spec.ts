import { randomBytes, randomUUID } from 'node:crypto';
import { loadRuleBook } from '@puente/country-packs/rule-book';
import type { Actor } from '@puente/domain/file/case';
import type { AgencyId, CaseId, CommandId, CountryCode, OfficerId } from '@puente/domain/kernel';
import { instant, newCaseNumber } from '@puente/domain/kernel';
import { assertNotBeingRestored, BeingRestored, DecidedAbroad } from '@puente/persistence/restores';
import { wakesOf } from '@puente/persistence/wakes';
import { readProcess } from '@puente/settlement/case-file';
import type { CaseCommand, Settlement } from '@puente/settlement/settlement';
import { createSettlement } from '@puente/settlement/settlement';
import type { TestDatabase } from '@puente/testing/database';
import { testDatabase } from '@puente/testing/database';
import { operator } from './terminal.js';

const [MX, GT] = ['MX', 'GT'] as CountryCode[] as [CountryCode, CountryCode];
const counter: Actor = {
  ...{ kind: 'officer', id: 'mx.counter' as OfficerId, country: MX, agency: 'mx-stps' as AgencyId },
  roles: ['assistant'],
};

describe('[D 3] a node that got an older database back', () => {
  let database: TestDatabase;
  let settlement: Settlement;
  let caseId: CaseId;
  const rules = loadRuleBook();
  const settle = (command: object, by: Actor = counter, commandId = randomUUID() as CommandId) =>
    settlement.settle({
      ...{ commandId, kind: 'recognition-request', caseId },
      ...{ command: command as CaseCommand, by },
    });
  const restore = (...words: string[]) =>
    operator(['restore', ...words, '--json'], { PUENTE_COUNTRY: 'MX', DATABASE_URL: database.urlOf('operator') });

  beforeAll(async () => {
    database = await testDatabase();
    const clock = { now: () => instant(Date.now()) };
    settlement = createSettlement({ pool: database.poolOf('api'), rules: await rules, here: MX, clock });
    caseId = newCaseNumber(MX, 2026, randomBytes(6));
    const certificate = {
      ...{ id: randomUUID(), standard: { country: MX, code: 'EC0586.01' } },
      ...{ certifier: 'ECE-00001', issuedOn: '2024-05-06' },
    };
    const filing = { filedIn: MX, dossier: randomUUID(), certificate, hosts: [{ country: 'GT' }], language: 'es' };
    expect(await settle({ type: 'open-draft', ...filing })).toMatchObject({ outcome: 'accepted' });
  });
  afterAll(() => database.drop());

  it('settles nothing but what other countries send, until it is opened, and each time is an epoch of its own', async () => {
    const nothing = await restore('open');
    expect([nothing.code, nothing.data['error']]).toEqual([2, expect.objectContaining({ code: 'NOT_BEING_RESTORED' })]);
    const asked = randomUUID() as CommandId;
    const before = await settle({ type: 'add-note', text: 'antes' }, counter, asked);
    const { data: began } = await restore('begin');
    expect((await restore('begin')).data).toEqual(began);
    expect(Date.now() - Date.parse(String(began['lostSince']))).toBeGreaterThan(23 * 3_600_000);

    for (const by of [counter, { kind: 'worker', caseId }, { kind: 'clock' }, { kind: 'effect' }] as Actor[])
      await expect(settle({ type: 'withdraw' }, by)).rejects.toThrow(BeingRestored);
    // What was settled before has its answer; what another country sends is heard.
    expect(await settle({ type: 'add-note', text: 'antes' }, counter, asked)).toEqual({ ...before, repeated: true });
    const heard = await settle({ type: 'withdraw' }, { kind: 'country', country: GT });
    expect(heard.outcome).toBe('refused');
    await expect(assertNotBeingRestored(database.poolOf('worker'))).rejects.toThrow(BeingRestored);

    const epoch = String(began['epoch']);
    expect((await restore('open')).data['error']).toMatchObject({ code: 'NOT_CONFIRMED' });
    expect((await restore('open', '--confirm', epoch.slice(0, 8))).data).toMatchObject({ ok: true, epoch });
    expect(await settle({ type: 'withdraw' }, { kind: 'worker', caseId })).toMatchObject({ outcome: 'accepted' });
    // Its process may know more than the file: a command that came at once does not end that it takes the file as it is.
    const wakes = wakesOf(database.poolOf('relay'));
    const waiting = async () => (await wakes.overdue(0, 10)).map(({ version }) => version);
    expect(await waiting()).toEqual([-1]);
    for (const version of [0, 99]) await wakes.sent({ caseId, version });
    expect(await waiting()).toEqual([-1]);
    await wakes.sent({ caseId, version: -1 });
    expect(await waiting()).toEqual([]);
    expect((await restore('begin')).data['epoch']).not.toBe(epoch);
  });

  it('answers another one only by the epoch that its operator read out, and until somebody ends it', async () => {
    const epoch = randomUUID();
    for (const unclear of [[], ['--epoch', 'X'], ['--epoch', epoch.slice(0, 8)]])
      expect((await restore('help', '--country', 'GT', ...unclear)).data['error']).toMatchObject({ code: 'UNCLEAR' });
    expect((await restore('help', '--country', 'GT', '--end')).data['error']).toMatchObject({ code: 'NOT_HELPED' });
    const { data } = await restore('help', '--country', 'gt', '--epoch', epoch);
    expect(data).toMatchObject({ ok: true, country: 'GT', epoch });
    expect(Date.parse(String(data['endsAt'])) - Date.now()).toBeLessThanOrEqual(7 * 24 * 3_600_000);
    expect((await restore('help', '--country', 'GT', '--end')).data).toMatchObject({ ok: true });
    expect((await restore('help', '--country', 'GT', '--end')).data['error']).toMatchObject({ code: 'NOT_HELPED' });
  });

  it('has its processes stand still', async () => {
    const view = async () => (await readProcess(database.poolOf('worker'), await rules, caseId))?.view;
    const { epoch } = (await restore('begin')).data;
    expect(await view()).toMatchObject({ effects: [], reminders: [] });
    await restore('open', '--confirm', String(epoch).slice(0, 8));
    expect(await view()).toMatchObject({ effects: [expect.objectContaining({ kind: 'tell-worker' })] });
  });

  it('opens once it agrees with every country, or without those that somebody names, and releases what one has by name', async () => {
    const { epoch } = (await restore('begin')).data;
    const start = String(epoch).slice(0, 8);
    const { pool } = database;
    await pool.query(`INSERT INTO restore_partners (epoch, country) VALUES ($1, 'GT'), ($1, 'SV')`, [epoch]);
    await pool.query(
      `INSERT INTO held_abroad (country, event_id, case_id, type, at, stage, decides, epoch)
       VALUES ('GT', gen_random_uuid(), $1, 'org.puente.verification.completed.v1', now(), 'received', true, $2)`,
      [caseId, epoch],
    );
    const errorOf = async (...words: string[]) => (await restore(...words)).data['error'];
    expect(await errorOf('open', '--confirm', start)).toMatchObject({ code: 'NOT_AGREED' });
    await pool.query(`UPDATE restore_partners SET agreed_at = now() WHERE country = 'GT'`);
    expect(await restore('reconcile')).toMatchObject({
      code: 1,
      data: { held: [{ caseId, country: 'GT', decides: true, stage: 'received' }], partners: [{ country: 'GT' }, {}] },
    });
    expect(await errorOf('open', '--without', 'cl', '--confirm', start)).toMatchObject({ code: 'NOT_AGREED' });
    expect(await errorOf('open', '--without', 'sv')).toMatchObject({ code: 'NOT_CONFIRMED' });
    const woken = async () =>
      (await pool.query(`DELETE FROM wakes WHERE case_id = $1 RETURNING version`, [caseId])).rows as unknown[];
    await woken();
    expect((await restore('open', '--without', 'sv', '--confirm', start)).data).toMatchObject({ leftOut: ['SV'] });
    // Its process knew more than its file: it takes it as it is.
    expect(await woken()).toEqual([{ version: 0 }]);

    const told = () => settle({ type: 'add-note', text: 'después' });
    await expect(told()).rejects.toThrow(DecidedAbroad);
    // A sweep over many files does not end at this one; it is not kept, and is asked again once the case is released.
    const sweeping = randomUUID() as CommandId;
    const lapse = () => settle({ type: 'lapse', clock: 'draft' }, { kind: 'clock' }, sweeping);
    expect(await lapse()).toMatchObject({ outcome: 'refused', code: 'NO_SUCH_CASE', repeated: false });
    const proof = { dossier: randomUUID() };
    expect(await settle({ type: 'record-deletion', proof }, { kind: 'effect' })).toMatchObject({
      code: 'NOT_YOUR_CASE',
    });
    expect(await settle({ type: 'withdraw' }, { kind: 'worker', caseId })).toMatchObject({ caseId });
    await pool.query('UPDATE held_abroad SET case_id = $1', ['GT-26-AAAAAA-A']);
    await pool.query('UPDATE cases SET about = $1 WHERE id = $2', ['GT-26-AAAAAA-A', caseId]);
    await expect(told()).rejects.toThrow(DecidedAbroad);
    await pool.query('UPDATE held_abroad SET case_id = $1', [caseId]);
    await pool.query('UPDATE cases SET about = NULL WHERE id = $1', [caseId]);
    expect(await errorOf('release', caseId)).toMatchObject({ code: 'NOT_CONFIRMED' });
    expect((await restore('release', caseId, '--confirm', caseId.slice(0, 8))).data).toMatchObject({ released: 1 });
    expect(await woken()).toEqual([{ version: 0 }]);
    expect(await told()).toMatchObject({ caseId });
    expect(await errorOf('release', caseId)).toMatchObject({ code: 'NOT_HELD' });
  });
});
