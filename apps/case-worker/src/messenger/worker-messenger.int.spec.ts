import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WorkerMessage } from '@puente/activities/tell-worker';
import type { Contact } from '@puente/contracts/dossier';
import type { CaseId, CountryCode, DossierId, Instant, NoticeId, PlainDate } from '@puente/domain/kernel';
import type { TestDatabase } from '@puente/persistence/test-database';
import { testDatabase } from '@puente/persistence/test-database';
import type { Vault } from '@puente/persistence/vault';
import { fixedSecrets, openVault } from '@puente/persistence/vault';
import type { MessageOutlet } from '@puente/platform/messenger';
import { messageOutlet } from '@puente/platform/messenger';
import { workerMessenger } from './worker-messenger.js';

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
    const about = { caseId, notice: 'n1' as NoticeId, attempt: 'n1', subject: 'recognised' } as const;
    return { ...about, dossier: id, language: 'es', tried: [] };
  }

  const messenger = (now: Instant, outlet: MessageOutlet = messageOutlet({ folder })) =>
    workerMessenger({
      vault,
      time: { now: () => now },
      outlet,
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
});
