import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dossier } from '@puente/contracts/dossier';
import type { AgencyId, DossierId, Instant, PlainDate } from '@puente/domain/kernel';
import { country } from '@puente/domain/kernel';
import type { TestDatabase } from '../test-database/index.js';
import { testDatabase } from '../test-database/index.js';
import type { Vault } from './index.js';
import { fixedSecrets, mendDossier, openVault } from './index.js';

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
    expect(await vault.words.keep(dossier, { id, content, at })).toBe(true);
    await vault.words.keep(dossier, { id, content: { words: 'otra cosa' }, at });
    expect(await vault.words.read(id)).toEqual({ dossier, content });
    const { rows } = await node.pool.query<{ sealed: Buffer }>('SELECT sealed FROM sealed_words WHERE id = $1', [id]);
    expect(rows[0]?.sealed.includes('Zenaida')).toBe(false);
    await vault.dossiers.destroyKey(dossier, at);
    expect(await vault.words.read(id)).toBeUndefined();
    expect(await vault.words.keep(dossier, { id: randomUUID(), content, at })).toBe(false);
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
