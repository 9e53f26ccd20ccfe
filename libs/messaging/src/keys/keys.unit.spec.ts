import type { NodeKeyFile, TrustEntry } from '@puente/contracts/keys';
import { country } from '@puente/domain/kernel';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  assertTrusted,
  newNodeKeys,
  nodeKeysFrom,
  readNodeKeys,
  readTrustAnnex,
  trustAnnexFrom,
  trustEntryOf,
} from './index.js';

describe('the keys of a node', () => {
  const folder = mkdtempSync(join(tmpdir(), 'puente-keys-'));
  let mx: NodeKeyFile;
  let gt: NodeKeyFile;
  let annex: { MX: TrustEntry; GT: TrustEntry };

  const write = (name: string, content: unknown, mode = 0o600) => {
    const path = join(folder, name);
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    chmodSync(path, mode);
    return path;
  };

  beforeAll(async () => {
    mx = await newNodeKeys(country('MX'));
    gt = await newNodeKeys(country('GT'));
    annex = { MX: trustEntryOf(mx, 'did:web:mx.puente.example'), GT: trustEntryOf(gt, 'did:web:gt.puente.example') };
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are read from its file, and its public half from the annex', async () => {
    const keys = await readNodeKeys(write('node.json', mx));
    const trust = await readTrustAnnex(write('trust.json', annex));
    expect(keys.master).toHaveLength(32);
    expect(assertTrusted(keys, trust).did).toBe('did:web:mx.puente.example');
    expect(trust.bySource('did:web:gt.puente.example')?.country).toBe('GT');
    expect(trust.countries).toEqual(['MX', 'GT']);
  });

  it('are refused when others on the machine can read them', async () =>
    expect(readNodeKeys(write('open.json', mx, 0o604))).rejects.toThrow('can be read by others'));

  it('are never quoted by the error that refuses them', async () => {
    const broken = readNodeKeys(write('broken.json', `{"master":"${mx.master}"`));
    await expect(broken).rejects.toThrow('is not JSON');
    await expect(broken).rejects.not.toThrow(mx.master);
    await expect(readNodeKeys(join(folder, 'absent.json'))).rejects.toThrow('cannot be read (ENOENT)');
    await expect(nodeKeysFrom({ ...mx, master: 'short' })).rejects.toThrow('master too_small');
  });

  it('are refused when an id is not the key’s thumbprint', async () => {
    const swapped = { ...mx, signing: { ...mx.signing, kid: gt.signing.kid } };
    await expect(nodeKeysFrom(swapped)).rejects.toThrow('its id is not its thumbprint');
  });

  it('of another country must have the agreed fingerprint', async () => {
    const forged = { ...annex, GT: { ...annex.GT, signing: annex.MX.signing } };
    await expect(trustAnnexFrom(forged)).rejects.toThrow('the signing key of GT has not the agreed fingerprint');
  });

  it('never come with a private part in the annex', async () => {
    const leaking = { ...annex, GT: { ...annex.GT, signing: gt.signing } };
    await expect(trustAnnexFrom(leaking)).rejects.toThrow('GT.signing unrecognized_keys');
  });

  it('must be those that the others trust', async () => {
    const renewed = await nodeKeysFrom(await newNodeKeys(country('MX')));
    const trust = await trustAnnexFrom(annex);
    expect(() => assertTrusted(renewed, trust)).toThrow('are not those of MX');
  });
});
