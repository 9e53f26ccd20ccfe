import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dossier } from '@puente/contracts/dossier';
import type { AgencyId, CaseId, DossierId, Instant, PlainDate } from '@puente/domain/kernel';
import { country } from '@puente/domain/kernel';
import type { TestDatabase } from '../test-database/index.js';
import { testDatabase } from '../test-database/index.js';
import type { Vault } from './index.js';
import { fixedSecrets, mendDossier, openVault, SealBroken } from './index.js';

const at = '2026-03-03T15:00:00.000Z' as Instant;
const folder = mkdtempSync(join(tmpdir(), 'words-'));
let node: TestDatabase;
let vault: Vault;

beforeAll(async () => {
  node = await testDatabase();
  vault = openVault({ pool: node.pool, secrets: fixedSecrets(randomBytes(32)), documentsFolder: folder });
});
afterAll(async () => {
  await node.drop();
  rmSync(folder, { recursive: true });
});

async function aDossier(): Promise<DossierId> {
  const id = randomUUID() as DossierId;
  const dossier: Dossier = {
    id,
    person: {
      givenNames: 'Demostración Xochitl',
      surnames: ['Ejemplo'],
      birthDate: '1990-02-28' as PlainDate,
      sex: 'F',
      nationality: country('GT'),
      identityDocuments: [],
      contact: { channels: [], language: 'es' },
      demonstration: true,
    },
    certificates: [],
  };
  await vault.dossiers.create({ dossier, agencies: ['gt-mintrab' as AgencyId], at });
  return id;
}

describe('sealed words', () => {
  it('are kept once, stand nowhere in clear, and die with the dossier’s key', async () => {
    const dossier = await aDossier();
    const id = randomUUID();
    const content = { words: 'mi apellido es Zenaida' };
    const mark = await vault.words.keep(dossier, { id, content, at });
    expect(mark).toBe(await vault.words.keep(dossier, { id, content, at }));
    expect(mark).not.toBe(await vault.words.keep(dossier, { id, content: { words: 'otra cosa' }, at }));
    expect(await vault.words.read(id)).toEqual({ dossier, content });
    const { rows } = await node.pool.query<{ sealed: Buffer }>('SELECT sealed FROM sealed_words WHERE id = $1', [id]);
    expect(rows[0]?.sealed.includes('Zenaida')).toBe(false);
    await vault.dossiers.destroyKey(dossier, at);
    expect(await vault.words.read(id)).toBeUndefined();
    expect(await vault.words.keep(dossier, { id: randomUUID(), content, at })).toBeUndefined();
  });
});

describe('a worker’s own words', () => {
  it('[R17] are those that the journal names, or nothing', async () => {
    const dossier = await aDossier();
    const caseId = 'GT-26-7K3M9Q-X' as CaseId;
    const saying = await vault.ownWords.seal(caseId, ['me casé', 'me casé'], dossier);
    const [one, other] = saying?.words ?? [];
    if (one === undefined || other === undefined) throw new Error('not sealed');
    expect(one.kept.sha256).not.toBe(other.kept.sha256);
    expect(saying?.mark).toBe((await vault.ownWords.seal(caseId, ['me casé', 'me casé'], dossier))?.mark);
    expect(saying?.mark).not.toBe((await vault.ownWords.seal(caseId, ['me casé', 'no'], dossier))?.mark);
    await node.pool.query(
      `INSERT INTO cases (id, kind, version, revision, head_hash, stage, state, process, dossier_id, agencies, awaiting, assigned, opened_at, updated_at)
       VALUES ($1, 'appeal', 1, 1, '', 'received', '{}', '{}', $2, '{}', '{}', '{}', now(), now())`,
      [caseId, dossier],
    );
    const keep = (sealed: Uint8Array) =>
      node.pool.query(
        `INSERT INTO sealed_words (id, dossier_id, sealed, created_at) VALUES ($1, $2, $3, now())
         ON CONFLICT (id) DO UPDATE SET sealed = excluded.sealed`,
        [one.kept.said, dossier, sealed],
      );
    const grounds = [{ unit: 'U1', ground: one.kept }];
    expect(await vault.ownWords.open(caseId, grounds)).toEqual(grounds);
    await keep(one.sealed);
    expect(await vault.ownWords.open(caseId, grounds)).toEqual([{ unit: 'U1', ground: 'me casé' }]);
    await keep(other.sealed);
    await expect(vault.ownWords.open(caseId, grounds)).rejects.toThrow(SealBroken);
    const forged = [{ unit: 'U1', ground: { ...one.kept, sha256: other.kept.sha256 } }];
    await keep(one.sealed);
    await expect(vault.ownWords.open(caseId, forged)).rejects.toThrow(SealBroken);
  });
});

describe('mending a dossier', () => {
  const surnames = (names: string[]) => (held: Dossier) => ({ ...held, person: { ...held.person, surnames: names } });

  it('changes what it says, and nothing where it says so already', async () => {
    const id = await aDossier();
    expect(await mendDossier(vault.dossiers, id, surnames(['Corregido']), at)).toBe(true);
    expect(await mendDossier(vault.dossiers, id, surnames(['Corregido']), at)).toBe(true);
    const found = await vault.dossiers.read(id);
    expect([found?.dossier.person.surnames, found?.version]).toEqual([['Corregido'], 2]);
  });

  it('finds nothing to mend where the person was deleted', async () => {
    const id = await aDossier();
    await vault.dossiers.destroyKey(id, at);
    expect(await mendDossier(vault.dossiers, id, surnames(['X']), at)).toBe(false);
  });
});

describe('confining a dossier', () => {
  it('leaves it to those who protect the person, until it is shared again', async () => {
    const id = await aDossier();
    await node.pool.query(`UPDATE dossiers SET agencies = '{gt-protection}' WHERE id = $1`, [id]);
    expect((await vault.dossiers.find(id))?.agencies).toEqual(['gt-protection']);
    await vault.dossiers.share(id, ['gt-mintrab' as AgencyId]);
    expect((await vault.dossiers.find(id))?.agencies).toEqual(['gt-protection', 'gt-mintrab']);
  });
});
