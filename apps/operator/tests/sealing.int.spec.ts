import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dossier } from '@puente/contracts/dossier';
import type { NodeKeyFile } from '@puente/contracts/keys';
import type { AgencyId, CountryCode, DocumentId, DossierId } from '@puente/domain/kernel';
import { instant, plainDate } from '@puente/domain/kernel';
import { newNodeKeys, openNodeKeys, trustEntryOf } from '@puente/messaging/keys';
import type { Vault } from '@puente/persistence/vault';
import { masterKeysIn, openVault, SealBroken } from '@puente/persistence/vault';
import type { TestDatabase } from '@puente/testing/database';
import { testDatabase } from '@puente/testing/database';
import { operator } from './terminal.js';

const brought = { from: 'staff', quota: { documents: 100, bytes: 1_000_000 } } as const;

const MX = 'MX' as CountryCode;
const at = instant('2026-11-24T15:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'puente-sealing-'));
const paths = {
  PUENTE_KEYS: join(folder, 'keys.json'),
  PUENTE_TRUST: join(folder, 'trust.json'),
  PUENTE_DOCUMENTS: join(folder, 'documents'),
};
let database: TestDatabase;
let environment: Record<string, string>;
/** Of a process that runs the whole time. */
let running: Vault;
const dossiers: { readonly id: DossierId; readonly document: DocumentId }[] = [];

const keysNow = () => JSON.parse(readFileSync(paths.PUENTE_KEYS, 'utf8')) as NodeKeyFile;
const writeKeys = (keys: object) => writeFileSync(paths.PUENTE_KEYS, JSON.stringify(keys), { mode: 0o600 });
const json = (words: readonly string[], now?: string) =>
  operator(['keys', ...words, '--json'], environment, now === undefined ? {} : { now });
const confirmed = async (...words: string[]) => {
  const asked = await json(words);
  const start = /--confirm=([0-9a-f]{8})/.exec(JSON.stringify(asked.data))?.[1];
  return json([...words, '--confirm', String(start)]);
};

beforeAll(async () => {
  database = await testDatabase();
  environment = { ...paths, DATABASE_URL: database.urlOf('keeper') };
  const keys = await newNodeKeys(MX);
  writeKeys(keys);
  writeFileSync(paths.PUENTE_TRUST, JSON.stringify({ MX: trustEntryOf(keys, 'did:web:mx.puente.example') }));
  const latest = await openNodeKeys(paths.PUENTE_KEYS);
  const secrets = { master: masterKeysIn(latest), marks: (await latest()).marks };
  running = openVault({ pool: database.poolOf('api'), secrets, documentsFolder: paths.PUENTE_DOCUMENTS });
  for (let n = 0; n < 3; n += 1) await open();
});
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

/** As the counter does, in the process that runs. */
async function open(): Promise<void> {
  const dossier: Dossier = {
    id: randomUUID() as DossierId,
    person: {
      ...{ givenNames: 'Demostración Xochitl', surnames: ['Ejemplo'], birthDate: plainDate('1990-02-28'), sex: 'F' },
      ...{ nationality: MX, identityDocuments: [], contact: { channels: [], language: 'es' }, demonstration: true },
    },
    certificates: [],
  };
  await running.dossiers.create({ dossier, agencies: ['mx-stps' as AgencyId], at });
  const document = { id: randomUUID() as DocumentId, kind: 'certificate', mediaType: 'application/pdf' } as const;
  await running.documents.put(dossier.id, { ...document, bytes: Buffer.from(`%PDF ${dossier.id}`), at }, brought);
  dossiers.push({ id: dossier.id, document: document.id });
}

const everythingOpens = async () => {
  for (const { id, document } of dossiers) {
    expect((await running.dossiers.read(id))?.dossier.person.givenNames).toBe('Demostración Xochitl');
    expect((await running.documents.read(document))?.bytes.toString()).toBe(`%PDF ${id}`);
  }
};

describe('the drill of keys', () => {
  it('changes the master key and every dossier’s beside a process that runs, and everything opens all the while', async () => {
    const first = keysNow();
    expect(await json(['drill'])).toMatchObject({ code: 0, data: { dossiers: 3, rows: 3, documents: 3, broken: [] } });
    expect((await json(['master', 'retire'])).data).toMatchObject({ error: { code: 'NOTHING_TO_RETIRE' } });

    expect(await confirmed('master', 'rotate')).toMatchObject({ code: 0, data: { rewrapped: 3, left: 0, broken: [] } });
    expect(keysNow()).toMatchObject({ formerMaster: first.master, marks: first.marks });
    expect(keysNow().master).not.toBe(first.master);
    await open();
    await everythingOpens();
    // Again, as after an interruption: there is nothing left to do, and no third key.
    expect((await json(['master', 'rotate'])).data).toMatchObject({ ok: true, rewrapped: 0 });
    expect(await confirmed('master', 'retire')).toMatchObject({ code: 0 });
    expect(readFileSync(paths.PUENTE_KEYS, 'utf8')).not.toContain(first.master);
    await everythingOpens();

    const now = '2026-12-01T09:00:00Z';
    expect((await json(['dossiers', 'rotate', String(dossiers[0]?.id)], now)).data).toMatchObject({
      begun: 1,
      finished: 0,
    });
    expect((await json(['dossiers', 'rotate'], now)).data).toMatchObject({ begun: 3, finished: 0, changing: 4 });
    await everythingOpens();
    expect((await json(['dossiers', 'rotate', '--before', now], '2026-12-01T09:59:00Z')).data).toMatchObject({
      begun: 0,
      finished: 0,
    });
    expect((await json(['dossiers', 'rotate', '--before', now], '2026-12-01T10:00:00Z')).data).toMatchObject({
      ...{ ok: true, begun: 0, finished: 4, changing: 0 },
    });
    await everythingOpens();
    expect(await json(['drill'])).toMatchObject({ code: 0, data: { dossiers: 4, documents: 4, broken: [] } });
  });

  it('destroys no master key that still wraps something, and needs a confirmation', async () => {
    const before = keysNow();
    expect((await json(['master', 'rotate'])).data).toMatchObject({ error: { code: 'NOT_CONFIRMED' } });
    expect(keysNow()).toEqual(before);
    const { rows } = await database.pool.query('SELECT id, wrapped_key FROM dossiers LIMIT 1');
    await confirmed('master', 'rotate');
    // A process that had read the file a moment before it was replaced.
    await database.pool.query('UPDATE dossiers SET wrapped_key = $2 WHERE id = $1', Object.values(rows[0] as object));
    expect((await json(['master', 'retire'])).data).toMatchObject({ error: { code: 'STILL_WRAPPED' } });
    await everythingOpens();
    expect((await json(['master', 'rotate'])).data).toMatchObject({ rewrapped: 1, left: 0 });
    expect(await confirmed('master', 'retire')).toMatchObject({ code: 0 });
    await everythingOpens();
  });

  it('says what does not open, and leaves it as it is', async () => {
    const [damaged] = dossiers;
    const key =
      'UPDATE dossiers SET wrapped_key = set_byte(wrapped_key, 30, 255 - get_byte(wrapped_key, 30)) WHERE id = $1';
    await database.pool.query(key, [damaged?.id]);
    const drilled = await json(['drill']);
    expect(drilled).toMatchObject({ code: 1, data: { dossiers: 4, broken: [`key:${String(damaged?.id)}`] } });
    const rotated = await confirmed('master', 'rotate');
    expect(rotated).toMatchObject({
      code: 1,
      data: { rewrapped: 3, left: 1, broken: [`dossiers ${String(damaged?.id)}`] },
    });
    expect((await json(['dossiers', 'rotate'], '2027-01-01T00:00:00Z')).data).toMatchObject({ ok: false, begun: 3 });
    expect(drilled.out + rotated.out).not.toContain('Xochitl');
    await expect(running.dossiers.read(damaged?.id as DossierId)).rejects.toThrow(SealBroken);
    await database.pool.query(key, [damaged?.id]);
    expect((await json(['master', 'rotate'])).data).toMatchObject({ ok: true, rewrapped: 1 });
    await everythingOpens();
  });

  it('names what the database has and the disk has not, and opens nothing for it', async () => {
    const check = async () => {
      const { DATABASE_URL, PUENTE_DOCUMENTS } = environment;
      const { code, data } = await operator(['documents', 'check', '--json'], { DATABASE_URL, PUENTE_DOCUMENTS });
      return { code, data };
    };
    expect(await check()).toEqual({ code: 0, data: { ok: true, documents: 4, lost: [] } });
    const { document, id } = dossiers[1] as (typeof dossiers)[number];
    const path = join(paths.PUENTE_DOCUMENTS, document.slice(0, 2), document);
    renameSync(path, `${path}-away`);
    expect(await check()).toEqual({ code: 1, data: { ok: false, documents: 4, lost: [{ dossier: id, document }] } });
    renameSync(`${path}-away`, path);
  });

  it('gives a key file of before a secret for its marks, so that people are found again', async () => {
    const { marks, ...rest } = keysNow();
    expect(marks).toBeDefined();
    const older = Object.fromEntries(Object.entries(rest).filter(([name]) => name !== 'formerMaster'));
    writeKeys(older);
    await confirmed('master', 'rotate');
    expect(keysNow().marks).toBe(rest.master);
  });
});
