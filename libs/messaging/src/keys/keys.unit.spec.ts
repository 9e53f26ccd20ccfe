import type { TrustEntry } from '@puente/contracts/keys';
import { NodeKeyFile } from '@puente/contracts/keys';
import { country, instant } from '@puente/domain/kernel';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  announcementOf,
  assertTrusted,
  newEventKeys,
  newNodeKeys,
  nodeKeysFrom,
  openTrustAnnex,
  readNodeKeys,
  readTrustAnnex,
  trustAnnexFrom,
  trustEntryOf,
} from './index.js';

const keysOf = ({ signing, encryption }: NodeKeyFile) => ({ signing, encryption });

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

  it.each([0o604, 0o640])('are refused when others on the machine can read them (%o)', async (mode) =>
    expect(readNodeKeys(write('open.json', mx, mode))).rejects.toThrow('can be read by others'),
  );

  it('for credentials stand in the annex with their periods and without their private part', async () => {
    const [current, old] = [await newNodeKeys(country('MX')), await newNodeKeys(country('MX'))].map(({ signing }) => {
      const { kid, kty, crv, x, y, d } = signing;
      return { kid, jwk: { kty, crv, x, y, d } };
    });
    if (current === undefined || old === undefined) throw new RangeError('two keys');
    const [begin, end] = [instant('2026-01-01T00:00:00Z'), instant('2026-07-01T00:00:00Z')];
    const held = [
      { ...current, from: end },
      { kid: old.kid, jwk: { ...old.jwk, d: undefined }, from: begin, until: end, compromisedAt: begin },
    ];
    const { issuing } = NodeKeyFile.parse(JSON.parse(JSON.stringify({ ...mx, issuing: held })));
    if (issuing === undefined) throw new RangeError('two keys');
    await expect(nodeKeysFrom({ ...mx, issuing })).resolves.toMatchObject({ country: 'MX' });
    const entry = trustEntryOf({ ...mx, issuing }, annex.MX.did);
    expect(JSON.stringify(entry)).not.toContain(current.jwk.d);
    const open = await openTrustAnnex(write('rotating.json', annex));
    expect((await open()).of(country('MX'))?.issuing).toEqual([]);
    write('rotating.json', { ...annex, MX: entry });
    expect((await open()).of(country('MX'))?.issuing).toMatchObject([
      { kid: current.kid, from: end },
      { kid: old.kid, from: begin, until: end, compromisedAt: begin },
    ]);
    const swapped = { ...annex, MX: { ...entry, issuing: entry.issuing.map((key) => ({ ...key, kid: old.kid })) } };
    await expect(trustAnnexFrom(swapped)).rejects.toThrow('an issuing key of MX: its id is not its thumbprint');
  });

  it('are never quoted by the error that refuses them', async () => {
    const broken = readNodeKeys(write('broken.json', `{"session":"${mx.session}"`));
    await expect(broken).rejects.toThrow('is not JSON');
    await expect(broken).rejects.not.toThrow(mx.session);
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

  it('that follow are believed only where the keys before them announced them', async () => {
    const overlap = { from: instant('2026-12-01T00:00:00Z'), until: instant('2026-12-15T00:00:00Z') };
    const announcing = { ...gt, next: { ...(await newEventKeys()), ...overlap } };
    const withNext = (announced: string) => trustAnnexFrom({ ...annex, GT: { ...annex.GT, announced } });
    const announced = await announcementOf(announcing, annex.GT.did);
    const node = (await withNext(announced)).of(country('GT'));
    expect(node?.next).toMatchObject({ ...overlap, signing: { kid: announcing.next.signing.kid } });
    const [header, payload, signature] = announced.split('.') as [string, string, string];
    const said = Buffer.from(payload, 'base64url').toString();
    expect(said).not.toContain('"d"');
    const claims = JSON.parse(said) as object;
    const forged = [
      await announcementOf({ ...announcing, signing: mx.signing }, annex.GT.did),
      await announcementOf(announcing, annex.MX.did),
      await announcementOf({ ...announcing, next: { ...announcing.next, until: overlap.from } }, annex.GT.did),
      await announcementOf({ ...announcing, next: { ...announcing.next, ...keysOf(gt) } }, annex.GT.did),
      `${header}.${Buffer.from(JSON.stringify({ ...claims, iss: 'x' })).toString('base64url')}.${signature}`,
    ];
    for (const statement of forged) await expect(withNext(statement)).rejects.toThrow('it did not sign');
    const own = await nodeKeysFrom(announcing);
    expect(assertTrusted(own, await withNext(announced)).did).toBe(annex.GT.did);
    await expect(trustAnnexFrom(annex).then((trust) => assertTrusted(own, trust))).rejects.toThrow('are not those of');
  });

  it('must be those that the others trust', async () => {
    const renewed = await nodeKeysFrom(await newNodeKeys(country('MX')));
    const trust = await trustAnnexFrom(annex);
    expect(() => assertTrusted(renewed, trust)).toThrow('are not those of MX');
  });
});
