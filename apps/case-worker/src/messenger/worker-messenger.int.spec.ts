import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { WorkerMessage } from '@puente/activities/tell-worker';
import type { Contact } from '@puente/contracts/dossier';
import type { CaseId, CountryCode, DossierId, Instant, NoticeId, PlainDate } from '@puente/domain/kernel';
import { restoresOf } from '@puente/persistence/restores';
import type { LostCredentials } from '@puente/persistence/status-lists';
import type { TestDatabase } from '@puente/persistence/test-database';
import { testDatabase } from '@puente/persistence/test-database';
import type { Vault } from '@puente/persistence/vault';
import { fixedSecrets, openVault } from '@puente/persistence/vault';
import type { MessageOutlet } from '@puente/platform/messenger';
import { messageOutlet } from '@puente/platform/messenger';
import { systemClock } from '@puente/platform/time';
import { until } from '@puente/testing/actors';
import { tellLost } from './tell-lost.js';
import { BeingTold, workerMessenger, writerTo } from './worker-messenger.js';

const at = '2026-03-03T15:00:00.000Z' as Instant;
/** Invented. */
const phone = '+50255550123';

describe('whoever writes to workers', () => {
  let database: TestDatabase;
  let vault: Vault;
  let folder: string;
  beforeAll(async () => {
    database = await testDatabase();
    folder = await mkdtemp(join(tmpdir(), 'puente-messages-'));
    vault = openVault({
      pool: database.poolOf('worker'),
      secrets: fixedSecrets(randomBytes(32)),
      documentsFolder: folder,
    });
  });
  afterAll(async () => {
    await database.drop();
    await rm(folder, { recursive: true });
  });

  async function messageTo(channels: Contact['channels'], to = phone): Promise<WorkerMessage> {
    const id = randomUUID() as DossierId;
    const person = {
      givenNames: 'Demostración',
      surnames: ['Ejemplo'],
      birthDate: '1990-02-28' as PlainDate,
      sex: 'X' as const,
      nationality: 'GT' as CountryCode,
      identityDocuments: [],
      contact: { phone: to, channels, language: 'es' as const },
      demonstration: true,
    };
    await vault.dossiers.create({ dossier: { id, person, certificates: [] }, agencies: [], at });
    const caseId = `GT-26-${randomUUID().slice(0, 6)}-X` as CaseId;
    const about = { caseId, notice: 'n1' as NoticeId, attempt: 'n1', subject: 'recognised', raisedAt: at } as const;
    return { ...about, dossier: id, language: 'es', tried: [] };
  }

  const restoredBefore = (then: Instant) => restoresOf(database.poolOf('worker')).before(then);
  const claims = async ({ caseId }: WorkerMessage) => {
    const { rowCount } = await database.pool.query('SELECT FROM message_claims WHERE case_id = $1', [caseId]);
    return rowCount ?? 0;
  };
  const messenger = (now: Instant, outlet: MessageOutlet = messageOutlet({ folder })) =>
    workerMessenger({
      vault,
      time: { now: () => now },
      outlet,
      restoredBefore,
      page: 'https://puente.example',
    });

  it('leaves one text on a safe channel, keeps it sealed, and answers the second time as the first', async () => {
    const message = await messageTo([{ channel: 'sms', safe: true }]);
    const first = await messenger(at).tell(message);
    const later = await messenger('2026-03-09T15:00:00.000Z' as Instant).tell(message);
    expect(first).toMatchObject({ state: 'delivered', channel: 'sms', reference: `${message.caseId}-n1` });
    expect(later).toMatchObject({ state: 'delivered', channel: 'sms', at });

    const texts = (await readdir(folder)).filter((name) => name.startsWith(message.caseId));
    expect(texts).toEqual([`${message.caseId}-n1.txt`]);
    const text = await readFile(join(folder, texts[0] ?? ''), 'utf8');
    expect(text).toContain(`[sms → ${phone}]`);
    expect(text).not.toContain('Ejemplo');
    const [kept] = await vault.messages.of(message.dossier, message.caseId);
    expect(text).toContain(kept?.text);
  });

  it('sends nothing where no channel is safe, and says that none is left', async () => {
    const message = await messageTo([{ channel: 'sms', safe: false }]);
    expect(await messenger(at).tell(message)).toBe('no-channel-left');
    expect((await readdir(folder)).filter((name) => name.startsWith(message.caseId))).toEqual([]);
  });

  it('says what it could not reach, and has no channel left once each was tried', async () => {
    const channels: Contact['channels'] = [
      { channel: 'sms', safe: true },
      { channel: 'whatsapp', safe: true },
    ];
    const message = await messageTo(channels, '+99955500404');
    expect(await messenger(at).tell(message)).toEqual({ state: 'failed', channel: 'sms', why: 'unreachable' });
    const again = { ...message, attempt: 'n1/2', tried: ['sms' as const] };
    expect(await messenger(at).tell(again)).toEqual({ state: 'failed', channel: 'whatsapp', why: 'unreachable' });
    expect(await messenger(at).tell({ ...message, tried: ['sms', 'whatsapp'] })).toBe('no-channel-left');
    expect(await vault.messages.of(message.dossier, message.caseId)).toEqual([]);
  });

  it('[R8] sends what a carrier only takes once, and never calls it delivered', async () => {
    const sent: string[] = [];
    const accepting: MessageOutlet = {
      send: ({ name }) => Promise.resolve({ state: 'accepted', at, proof: String(sent.push(name)) }),
    };
    const message = await messageTo([{ channel: 'sms', safe: true }]);
    const taken = { state: 'accepted', channel: 'sms', reference: `${message.caseId}-n1` };
    for (const asked of [message, message]) expect(await messenger(at, accepting).tell(asked)).toEqual(taken);
    expect(sent).toEqual([`${message.caseId}-n1`]);
    // A later try is another message.
    const later = await messenger(at, accepting).tell({ ...message, attempt: 'n1/2' });
    expect(later).toEqual({ ...taken, reference: `${message.caseId}-n1-2` });
  });

  it('[D 3] gives what was raised after a restore a name that no carrier was given before it, and what is older its own', async () => {
    const sent: string[] = [];
    const carrier: MessageOutlet = {
      send: ({ name }) => Promise.resolve({ state: 'accepted', at, proof: String(sent.push(name)) }),
    };
    const [older, newer] = [
      await messageTo([{ channel: 'sms', safe: true }]),
      await messageTo([{ channel: 'sms', safe: true }]),
    ];
    const { epoch } = await restoresOf(database.poolOf('operator')).begin('2026-03-04T15:00:00.000Z' as Instant);
    const late = { ...newer, attempt: 'n1/2', raisedAt: '2026-03-04T15:00:01.000Z' as Instant };
    for (const message of [older, late, late]) await messenger(at, carrier).tell(message);
    expect(sent).toEqual([`${older.caseId}-n1`, `${newer.caseId}-n1-2-r${epoch.slice(0, 8)}`]);
  });

  it('[D 3] tells whoever holds a credential that the node lost, once, by the next safe channel where one fails, and says whom nobody reaches', async () => {
    const both: Contact['channels'] = [
      { channel: 'sms', safe: true },
      { channel: 'whatsapp', safe: true },
    ];
    const [reached, unsafe] = [await messageTo(both), await messageTo([{ channel: 'sms', safe: false }])];
    const deleted = { caseId: 'GT-26-AAAAAA-A' as CaseId };
    const credential = 'GT-26-QTDTNM-2' as CaseId;
    const waiting = [reached, unsafe, deleted].map(({ caseId }, n) => ({
      credential: `${credential}${String(n)}` as CaseId,
      caseId,
      at,
    }));
    const done: unknown[] = [];
    const lost = {
      toTell: () => Promise.resolve(waiting.slice(done.length)),
      told: (...said: unknown[]) => Promise.resolve(void done.push(said)),
    } as Partial<LostCredentials> as LostCredentials;
    const [sent, tries]: [string[], string[]] = [[], []];
    const carrier: MessageOutlet = {
      send({ channel, name, text }) {
        tries.push(name);
        if (channel === 'sms') return Promise.resolve({ state: 'failed', at, proof: 'x', why: 'unreachable' });
        return Promise.resolve({ state: 'accepted', at, proof: String(sent.push(text)) });
      },
    };
    const time = { now: () => at };
    const page = 'https://puente.example';
    const files = {
      read: (caseId: CaseId) =>
        Promise.resolve(
          [reached, unsafe].find((one) => one.caseId === caseId) &&
            ({ kind: 'recognition-review', file: { caseId } } as never),
        ),
    };
    const lawOf = () => ({
      applicant: ({ caseId }: { caseId: CaseId }) => [reached, unsafe].find((one) => one.caseId === caseId),
    });
    const telling = () =>
      tellLost({
        ...{ lost, files, lawOf: lawOf as never, time, page },
        writer: writerTo({ vault, time, outlet: carrier, restoredBefore, page }),
      });
    expect(await telling()).toEqual({ told: 1, unreached: 2, failed: [] });
    // A process that died before it wrote down that they were told tells them nothing again.
    done.length = 0;
    expect(await telling()).toEqual({ told: 1, unreached: 2, failed: [] });
    expect([sent.length, tries.length]).toEqual([1, 2]);
    expect(sent[0]).toContain(`${credential}0`);
    expect(tries[0]).toContain(`${reached.caseId}-lost-${credential}0`);
    expect(done).toEqual([
      [waiting[0]?.credential, at, 'whatsapp'],
      [waiting[1]?.credential, at, undefined],
      [waiting[2]?.credential, at, undefined],
    ]);
  });

  /** A carrier that keeps the names of what it was given, and answers late, or never: `told` is what workers got. */
  function honouring(stalls: (again: boolean) => Promise<unknown>) {
    const told: string[] = [];
    let given = 0;
    const outlet: MessageOutlet = {
      async send({ name }) {
        given += 1;
        const again = told.includes(name);
        if (!again) told.push(name);
        await stalls(again);
        return { state: 'delivered', at, proof: name };
      },
    };
    return { outlet, told, given: () => given };
  }
  const working = (outlet: MessageOutlet) =>
    workerMessenger({
      ...{ vault, outlet, restoredBefore, page: 'https://puente.example', time: systemClock },
      ...{ sentWithin: 800, claimedFor: 1000 },
    });

  it('[D 5] sends each of 200 messages once, under 200 stalls that outlive their claims, however many processes try it', async () => {
    // Each first try stands still behind its carrier's answer for longer than its claim lasts, and is taken over meanwhile.
    const carrier = honouring((again) => setTimeout(again ? 0 : 1800));
    const messages = await Promise.all(Array.from({ length: 200 }, () => messageTo([{ channel: 'sms', safe: true }])));
    const untilTold = async (message: WorkerMessage): Promise<void> => {
      const told = () =>
        working(carrier.outlet)
          .tell(message)
          .catch(() => false);
      await until('it is told', told, { every: 250 });
    };
    const waiting = [...messages];
    const lane = async () => {
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
        await Promise.all([untilTold(next), untilTold(next)]);
    };
    await Promise.all(Array.from({ length: 50 }, lane));
    expect(carrier.told.toSorted()).toEqual(messages.map(({ caseId }) => `${caseId}-n1`).toSorted());
    // Nearly all were taken over, and by one: not the carrier's merit alone.
    expect(carrier.given()).toBeGreaterThan(300);
    expect(carrier.given()).toBeLessThan(600);
  });

  it('[D 5] makes a try whose process died between claiming and sending once its claim is over, and no earlier', async () => {
    const message = await messageTo([{ channel: 'sms', safe: true }]);
    const carrier = honouring(() => Promise.resolve());
    const dies: MessageOutlet = { send: () => new Promise(() => undefined) };
    void working(dies)
      .tell(message)
      .catch(() => undefined);
    await until('it is claimed', async () => (await claims(message)) === 1);
    await expect(working(carrier.outlet).tell(message)).rejects.toThrow(BeingTold);
    expect(carrier.told).toEqual([]);
    const told = () =>
      working(carrier.outlet)
        .tell(message)
        .catch(() => undefined);
    expect(await until('another makes it', told)).toMatchObject({ state: 'delivered' });
    expect([carrier.told, await claims(message)]).toEqual([[`${message.caseId}-n1`], 0]);
  });

  it('[D 5] cancels a try that outlived its time, and holds no connection while one is on its way', async () => {
    const messages = await Promise.all(Array.from({ length: 30 }, () => messageTo([{ channel: 'sms', safe: true }])));
    let [begun, cancelled] = [0, 0];
    const patient: MessageOutlet = {
      send: (_message, signal) =>
        new Promise((_resolve, reject) => {
          begun += 1;
          signal?.addEventListener('abort', () => {
            cancelled += 1;
            reject(new Error('cancelled'));
          });
        }),
    };
    const tries = Promise.allSettled(messages.map((message) => working(patient).tell(message)));
    const claimed = async () => (await Promise.all(messages.map(claims))).every((one) => one === 1);
    // More of them than the pool has connections, and it still answers.
    await until('all are on their way', claimed);
    expect((await tries).every(({ status }) => status === 'rejected')).toBe(true);
    expect([begun > 0, cancelled]).toEqual([true, begun]);
  });
});
