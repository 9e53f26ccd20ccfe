import { createPublicKey, randomUUID, verify } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dossier } from '@puente/contracts/dossier';
import type { KeyDevice, NodeKeyFile } from '@puente/contracts/keys';
import { newIssuingKey, openKeyStore } from '@puente/credentials/keys';
import type { AgencyId, CountryCode, DossierId } from '@puente/domain/kernel';
import { instant, plainDate } from '@puente/domain/kernel';
import { newNodeKeys, openNodeKeys, trustEntryOf } from '@puente/messaging/keys';
import { masterKeysIn, openVault, SealBroken } from '@puente/persistence/vault';
import { openToken } from '@puente/platform/pkcs11';
import type { TestDatabase } from '@puente/testing/database';
import { testDatabase } from '@puente/testing/database';
import { operator } from './terminal.js';

const MX = 'MX' as CountryCode;
const folder = mkdtempSync(join(tmpdir(), 'puente-device-'));
const [library, label, pin] = ['', '_TOKEN', '_PIN'].map((what) => process.env[`PUENTE_SOFTHSM${what}`] ?? '') as [
  string,
  string,
  string,
];
const paths = {
  PUENTE_KEYS: join(folder, 'keys.json'),
  PUENTE_TRUST: join(folder, 'trust.json'),
  PUENTE_DOCUMENTS: join(folder, 'documents'),
};
const inDevice = { PUENTE_DEVICE: library, PUENTE_DEVICE_TOKEN: label, PUENTE_DEVICE_PIN: join(folder, 'pin') };
let database: TestDatabase;
/** Of a process that runs the whole time. */
let device: KeyDevice;

const text = () => readFileSync(paths.PUENTE_KEYS, 'utf8');
const keysNow = () => JSON.parse(text()) as NodeKeyFile;
async function confirmed(where: object, ...words: string[]) {
  const run = (...more: string[]) =>
    operator(['keys', ...words, ...more, '--json'], { ...paths, DATABASE_URL: database.urlOf('keeper'), ...where });
  const start = /--confirm=(.{8})/.exec((await run()).out)?.[1];
  return run('--confirm', String(start));
}

beforeAll(async () => {
  writeFileSync(inDevice.PUENTE_DEVICE_PIN, `${pin}\n`, { mode: 0o600 });
  [database, device] = await Promise.all([testDatabase(), openToken({ library, label, pin })]);
  const keys = { ...(await newNodeKeys(MX)), issuing: [await newIssuingKey(instant('2026-01-01T00:00:00Z'))] };
  writeFileSync(paths.PUENTE_KEYS, JSON.stringify(keys), { mode: 0o600 });
  writeFileSync(paths.PUENTE_TRUST, JSON.stringify({ MX: trustEntryOf(keys, 'did:web:mx.puente.example') }));
});
afterAll(async () => {
  await device.close();
  await database.drop();
  rmSync(folder, { recursive: true });
});

describe('the key that issues', () => {
  it('moves into a device by a rotation, signs from there, and is destroyed there by the next', async () => {
    const store = await openKeyStore(paths.PUENTE_KEYS, device);
    expect(await confirmed(inDevice, 'rotate')).toMatchObject({ code: 0 });
    const [first, old] = keysNow().issuing ?? [];
    expect(first).toMatchObject({ device: true });
    expect([first?.jwk.d, old?.jwk.d]).toEqual([undefined, undefined]);
    const signer = await store.current();
    const [{ kid, jwk, ...dates }] = (await store.history()) as [Awaited<ReturnType<typeof store.history>>[number]];
    expect([kid, Object.keys(dates)]).toEqual([signer.kid, ['from']]);
    const data = Buffer.from('what a country decided');
    const key = { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' } as const;
    expect(verify('sha256', data, key, await signer.sign(data))).toBe(true);
    expect(JSON.parse(readFileSync(paths.PUENTE_TRUST, 'utf8'))).toMatchObject({ MX: { issuing: [{ kid }, {}] } });
    expect(readFileSync(paths.PUENTE_TRUST, 'utf8')).not.toContain('device');
    await expect(openKeyStore(paths.PUENTE_KEYS)).rejects.toThrow('is in a device, and this process has none');

    expect(await confirmed(inDevice, 'rotate')).toMatchObject({ code: 0 });
    await expect(signer.sign(data)).rejects.toThrow('the device has no such key');
    await expect((await store.current()).sign(data)).resolves.toHaveLength(64);
  });
});

describe('[wall 3] the master key', () => {
  it('moves into a device by a rotation, beside a process that runs, and nobody opens anything without it', async () => {
    const latest = await openNodeKeys(paths.PUENTE_KEYS);
    const vaultWith = (hsm?: KeyDevice) =>
      openVault({
        pool: database.poolOf('api'),
        secrets: { master: masterKeysIn(latest, hsm), marks: Buffer.alloc(32) },
        documentsFolder: paths.PUENTE_DOCUMENTS,
      });
    const running = vaultWith(device);
    const open = async () => {
      const id = randomUUID() as DossierId;
      const dossier: Dossier = {
        ...{ id, certificates: [] },
        person: {
          ...{ givenNames: 'Demostración', surnames: ['Ejemplo'], birthDate: plainDate('1990-02-28'), sex: 'F' },
          ...{ nationality: MX, identityDocuments: [], contact: { channels: [], language: 'es' }, demonstration: true },
        },
      };
      await running.dossiers.create({
        dossier,
        agencies: ['mx-stps' as AgencyId],
        at: instant('2026-11-24T15:00:00Z'),
      });
      return id;
    };
    const before = await open();
    const { master } = keysNow();
    expect((await confirmed(inDevice, 'master', 'rotate')).data).toMatchObject({ ok: true, rewrapped: 1, left: 0 });
    const after = await open();
    expect(await confirmed(inDevice, 'master', 'retire')).toMatchObject({ code: 0 });
    expect(text()).not.toContain(master);
    for (const id of [before, after]) {
      expect((await running.dossiers.read(id))?.dossier.id).toBe(id);
      await expect(vaultWith().dossiers.read(id)).rejects.toThrow(SealBroken);
    }
    // The next one: what the device held until then is destroyed there.
    const held = keysNow().master as { readonly device: string };
    expect((await confirmed(inDevice, 'master', 'rotate')).data).toMatchObject({ ok: true, rewrapped: 2 });
    expect(await confirmed(inDevice, 'master', 'retire')).toMatchObject({ code: 0 });
    const sealed = device.seal(Buffer.from(held.device, 'hex'), Buffer.from('x'), Buffer.from('y'));
    await expect(sealed).rejects.toThrow('the device has no such key');
    expect((await running.dossiers.read(before))?.dossier.id).toBe(before);
  });
});
