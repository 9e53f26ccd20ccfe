import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadRuleBook } from '@puente/country-packs/rule-book';
import type { Actor } from '@puente/domain/file/case';
import type { AgencyId, CaseId, CommandId, CountryCode, DossierId, OfficerId } from '@puente/domain/kernel';
import { instant, newCaseNumber, plainDate } from '@puente/domain/kernel';
import { newNodeKeys, openNodeKeys } from '@puente/messaging/keys';
import { assertNotBeingRestored, BeingRestored, DecidedAbroad, restoresOf } from '@puente/persistence/restores';
import { drawnBy, listedPlaces, lostCredentialsOf, statusPlacesOf } from '@puente/persistence/status-lists';
import { backupOf } from '@puente/persistence/test-database';
import type { Vault } from '@puente/persistence/vault';
import { addToDeletionList, masterKeysIn, openVault } from '@puente/persistence/vault';
import { wakesOf } from '@puente/persistence/wakes';
import { readProcess } from '@puente/settlement/case-file';
import {
  checkpointsOf,
  growLog,
  logKeysOf,
  logSize,
  signatureOf,
  tilesOf,
  treeOver,
  writtenCheckpoint,
} from '@puente/settlement/log';
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
    expect((await restore('held')).data['held']).toMatchObject([{ caseId, country: 'GT', decides: true }]);
    expect(await errorOf('release', caseId)).toMatchObject({ code: 'NOT_CONFIRMED' });
    expect((await restore('release', caseId, '--confirm', caseId.slice(0, 8))).data).toMatchObject({ released: 1 });
    expect(await woken()).toEqual([{ version: 0 }]);
    expect(await told()).toMatchObject({ caseId });
    expect(await errorOf('release', caseId)).toMatchObject({ code: 'NOT_HELD' });
  });

  it('has a credential revoked that was issued after the backup, by its number, and none that is here', async () => {
    const node = await testDatabase();
    const { folder, keys, PUENTE_KEYS } = await keyFile();
    const revoke = (number: string, ...more: string[]) =>
      operator(['restore', 'revoke', caseId, '--credential', number, '--reason', 'se perdió', ...more, '--json'], {
        ...{ PUENTE_COUNTRY: 'MX', DATABASE_URL: node.urlOf('operator'), PUENTE_KEYS },
      });
    const places = () => statusPlacesOf(node.poolOf('worker'), drawnBy(keys.marks));
    const [kept, lost] = [1, 2].map(() => newCaseNumber(MX, 2026, randomBytes(6))) as [CaseId, CaseId];
    await places().placeFor(kept, 'c1');
    const backup = await backupOf(node);
    const place = await places().placeFor(lost, 'c1');
    await backup.putBack();

    const restores = restoresOf(node.poolOf('operator'));
    const { beganAt: at } = await restores.begin(instant(Date.now()));
    expect((await revoke(lost)).data['error']).toMatchObject({ code: 'NOT_HELD' });
    await node.pool.query(
      `INSERT INTO held_abroad SELECT 'GT', $1, $2, 'org.puente.recognition.decided.v1', $3, 'concluded', true, epoch FROM restores`,
      [randomUUID(), caseId, at],
    );
    expect((await revoke(lost)).data['error']).toMatchObject({ code: 'NOT_CONFIRMED' });
    expect((await listedPlaces(node.poolOf('worker'))).size).toBe(0);
    const revoked = await revoke(lost, '--confirm', lost.slice(0, 8));
    expect(revoked).toMatchObject({ code: 0, data: { revoked: expect.arrayContaining([place]) as unknown } });
    const listed = async () => [...(await listedPlaces(node.poolOf('worker'))).values()].flat();
    expect(await listed()).toContainEqual({ place, state: 'revoked' });
    expect((await listed()).map((each) => each.place)).not.toContainEqual(await places().placeFor(kept, 'c1'));
    expect((await revoke(lost, '--confirm', lost.slice(0, 8))).data['revoked']).toEqual(revoked.data['revoked']);
    // Whoever holds it is to be told, once, however often it was revoked.
    const told = lostCredentialsOf(node.poolOf('worker'));
    expect(await told.toTell(9)).toMatchObject([{ credential: lost, caseId }]);
    await told.told(lost, instant(Date.now()), 'sms');
    const held = await operator(['restore', 'held', '--json'], {
      ...{ PUENTE_COUNTRY: 'MX', DATABASE_URL: node.urlOf('operator') },
    });
    expect(held.data['lost']).toMatchObject([
      { credential: lost, channel: 'sms', toldAt: expect.any(String) as string },
    ]);
    expect(await told.toTell(9)).toEqual([]);

    // Of one that is here an operator decides nothing, whatever is written there.
    await node.pool.query(
      `INSERT INTO cases (id, kind, version, revision, head_hash, stage, state, process, agencies, awaiting, assigned, opened_at, updated_at)
       VALUES ($1, 'credential', 1, 1, '', 'active', '{}', '{}', '{}', '{}', '{}', now(), now())`,
      [lost],
    );
    expect((await revoke(lost)).data['error']).toMatchObject({ code: 'IS_HERE' });
    expect(await listed()).toEqual([]);
    await node.drop();
    rmSync(folder, { recursive: true });
  });

  it('does not bring back whoever was deleted after the backup', async () => {
    const node = await testDatabase();
    const { folder, keys, PUENTE_KEYS } = await keyFile();
    const list = join(folder, 'deleted-dossiers');
    const environment = { DATABASE_URL: node.urlOf('worker'), PUENTE_DOCUMENTS: folder };
    const again = () => operator(['restore', 'deletions', list, '--json'], environment);
    const secrets = { master: masterKeysIn(await openNodeKeys(PUENTE_KEYS)), marks: keys.marks };
    const vault = () => openVault({ pool: node.poolOf('worker'), secrets, documentsFolder: folder });
    const [deleted, kept] = [await aDossier(vault()), await aDossier(vault())];
    const backup = await backupOf(node);
    const rule = { edition: 'demonstration-1', months: 0, due: plainDate('2026-11-01'), ground: 'request' as const };
    const deletedAt = instant('2026-11-02T10:00:00Z');
    expect(await vault().retained.destroy(deleted, deletedAt, () => rule)).toBe(true);
    for await (const page of vault().retained.deletedFrom(deletedAt, 10)) await addToDeletionList(list, page);
    await backup.putBack();
    expect(await vault().dossiers.read(deleted)).toBeDefined();

    expect((await again()).data['error']).toMatchObject({ code: 'NOT_BEING_RESTORED' });
    await restoresOf(node.poolOf('operator')).begin(instant(Date.now()));
    expect((await again()).data).toEqual({ ok: true, listed: 1, deleted: 1 });
    expect((await again()).data).toEqual({ ok: true, listed: 1, deleted: 0 });
    expect([await vault().dossiers.read(deleted), (await vault().dossiers.read(kept))?.dossier.id]).toEqual([
      undefined,
      kept,
    ]);
    expect(await vault().retained.unfinished(1)).toEqual([]);
    const { rows } = await node.pool.query('SELECT deleted_at, edition, ground FROM dossier_deletions');
    expect(rows).toEqual([{ deleted_at: new Date(deletedAt), edition: 'demonstration-1', ground: 'request' }]);
    await node.drop();
    rmSync(folder, { recursive: true });
  });

  it('opens only when both checkpoints agree, and says how much of what a country signed is not here', async () => {
    const node = await testDatabase();
    const relay = node.poolOf('relay');
    const at = (...words: string[]) =>
      operator(['restore', ...words, '--json'], { PUENTE_COUNTRY: 'MX', DATABASE_URL: node.urlOf('operator') });
    const write = async (from: number, to: number) => {
      await node.pool.query(
        `INSERT INTO journal (case_id, seq, type, at, event, actor, command_id, prev_hash, hash)
         SELECT 'MX-26-7K3M9Q-N', n, 'note-added', now(), '{}', '{}', n::text, '', sha256(n::text::bytea)
         FROM generate_series($1::int, $2::int) n`,
        [from, to],
      );
      while ((await logSize(node.pool)) < to) await growLog(relay);
    };
    const { log } = logKeysOf('did:web:mx.puente.example', randomBytes(32));
    const noted = (origin: string, size: number, root: Buffer) => {
      const text = writtenCheckpoint({ origin, size, root });
      return `${text}\n${signatureOf(text, log)}`;
    };
    const rootOf = (size: number) => treeOver(tilesOf(node.pool), size).root(size);
    await write(1, 3);
    const backup = await backupOf(node);
    await write(4, 5);
    const before = noted('mx.puente.example/log', 5, await rootOf(5));
    await backup.putBack();
    const { data: began } = await at('begin');
    const epoch = String(began['epoch']);
    const signed = (note: string) =>
      node.pool.query(
        `INSERT INTO restore_partners (epoch, country, agreed_at, signed) VALUES ($1, 'GT', now(), $2)
         ON CONFLICT (epoch, country) DO UPDATE SET signed = $2`,
        [epoch, note],
      );
    const partner = async () => ((await at('reconcile')).data['partners'] as readonly object[])[0];
    await signed(before);
    expect(await partner()).toMatchObject({ before: { is: 'shorter', here: 3, size: 5 } });
    await signed(noted('mx.puente.example/log', 3, await rootOf(3)));
    expect(await partner()).toMatchObject({ before: { is: 'here', size: 3 } });
    await signed(noted('mx.puente.example/log/0a0a0a0a-0a0a-4a0a-8a0a-0a0a0a0a0a0a', 3, await rootOf(3)));
    expect(await partner()).toMatchObject({ before: { is: 'of-another-log', size: 3 } });

    // Whoever signed other entries than those of the backup: it is none of this node's past, whatever else agrees.
    const opens = async (...words: string[]) => (await at('open', '--confirm', epoch.slice(0, 8), ...words)).data;
    await signed(noted('mx.puente.example/log', 2, Buffer.alloc(32)));
    expect(await partner()).toMatchObject({ before: { is: 'another', size: 2 }, lacks: 'another-log' });
    expect((await opens())['error']).toMatchObject({ code: 'ANOTHER_LOG' });
    await signed(before);

    // The log that begins with the restore is signed there, and theirs goes on from what came back of it here.
    const kept = checkpointsOf(relay);
    expect((await opens())['error']).toMatchObject({ code: 'LOGS_NOT_AGREED' });
    await write(4, 4);
    const anew = { country: GT, origin: `mx.puente.example/log/${epoch}`, size: 4, line: '— a b\n', key: 'k' };
    await kept.keepCosignature(anew, instant(Date.now()));
    const theirs = { origin: 'gt.puente.example/log', size: 1, root: Buffer.alloc(32), note: 'n', key: 'k' };
    await kept.keepWitnessed(GT, { ...theirs, toldAt: instant(0) }, instant(0));
    expect(await partner()).toMatchObject({ signsAnew: 4, before: { is: 'shorter', here: 3, size: 5 } });
    expect((await opens())['error']).toMatchObject({ code: 'LOGS_NOT_AGREED' });
    await restoresOf(relay).continued(GT, instant(Date.now()));
    expect((await at('reconcile')).code).toBe(0);
    const { out } = await operator(['restore', 'reconcile'], {
      ...{ PUENTE_COUNTRY: 'MX', DATABASE_URL: node.urlOf('operator') },
    });
    expect(out).toContain('✍ 3/5  + 4  → ');
    expect(await opens()).toMatchObject({ ok: true, leftOut: [] });
    await node.drop();
  });

  it('begins anew where the backup is of a time in which it was being restored', async () => {
    const { data: first } = await restore('begin');
    const { data: second } = await restore('begin', '--anew');
    expect(second['epoch']).not.toBe(first['epoch']);
    expect((await restore('begin')).data).toEqual(second);
  });
});

async function keyFile() {
  const folder = mkdtempSync(join(tmpdir(), 'puente-restore-'));
  const PUENTE_KEYS = join(folder, 'keys.json');
  writeFileSync(PUENTE_KEYS, JSON.stringify(await newNodeKeys(MX)), { mode: 0o600 });
  return { folder, PUENTE_KEYS, keys: await (await openNodeKeys(PUENTE_KEYS))() };
}

/** Invented. */
async function aDossier({ dossiers }: Vault): Promise<DossierId> {
  const id = randomUUID() as DossierId;
  const person = {
    ...{
      givenNames: 'Demostración Xochitl',
      surnames: ['Ejemplo'],
      birthDate: plainDate('1990-02-28'),
      sex: 'F' as const,
    },
    ...{ nationality: MX, identityDocuments: [], contact: { channels: [], language: 'es' as const } },
    demonstration: true as const,
  };
  await dossiers.create({
    dossier: { id, person, certificates: [] },
    agencies: [],
    at: instant('2026-10-01T15:00:00Z'),
  });
  return id;
}
