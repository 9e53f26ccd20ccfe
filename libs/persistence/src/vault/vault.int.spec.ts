import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dossier } from '@puente/contracts/dossier';
import type { AgencyId, CaseId, DocumentId, DossierId, NoticeId } from '@puente/domain/kernel';
import { country, instant } from '@puente/domain/kernel';
import { Client } from 'pg';
import { isOutage } from '../database/index.js';
import type { TestDatabase } from '../test-database/index.js';
import { testDatabase } from '../test-database/index.js';
import type { NewDocument, Vault } from './index.js';
import { fixedSecrets, openVault, SealBroken } from './index.js';

const folder = mkdtempSync(join(tmpdir(), 'puente-vault-'));
const at = instant('2026-03-03T15:00:00Z');
const agency = (id: string) => id as AgencyId;
const secrets = fixedSecrets(randomBytes(32));
let node: TestDatabase;
let vault: Vault;

beforeAll(async () => {
  node = await testDatabase();
  vault = openVault({ pool: node.pool, secrets, documentsFolder: folder });
});
afterAll(async () => {
  await node.drop();
  rmSync(folder, { recursive: true });
});

const aDossier = (givenNames = 'Demostración Xochitl'): Dossier => ({
  id: randomUUID() as DossierId,
  person: {
    givenNames,
    surnames: ['Ejemplo'],
    birthDate: '1990-02-28' as NonNullable<Dossier['person']['birthDate']>,
    sex: 'F',
    nationality: country('GT'),
    identityDocuments: [],
    contact: { channels: [], language: 'es' },
    demonstration: true,
  },
  certificates: [],
});
const create = async (dossier = aDossier()) => {
  await vault.dossiers.create({ dossier, agencies: [agency('gt-mintrab')], at });
  return dossier;
};
/** More than any test hands in. */
const brought = { from: 'staff', quota: { documents: 100, bytes: 1_000_000 } } as const;

const aDocument = (text = '%PDF-1.7 demostración'): NewDocument => ({
  id: randomUUID() as DocumentId,
  kind: 'certificate',
  mediaType: 'application/pdf',
  bytes: Buffer.from(text),
});
const fileOf = (id: DocumentId) => join(folder, id.slice(0, 2), id);

const dimensionsOf = async ({ id }: Dossier) =>
  (await node.pool.query<object>('SELECT sex, nationality FROM dossier_dimensions WHERE dossier_id = $1', [id])).rows;
const bornOn = (birthDate: string): Dossier => {
  const dossier = aDossier();
  return {
    ...dossier,
    person: { ...dossier.person, birthDate: birthDate as NonNullable<Dossier['person']['birthDate']> },
  };
};

describe('what statistics may know of a person', () => {
  it('is sex and nationality, apart from the dossier', async () => {
    expect(await dimensionsOf(await create())).toEqual([{ sex: 'F', nationality: 'GT' }]);
  });

  it('is nothing where the person is under 18, also where that turns out later', async () => {
    expect(await dimensionsOf(await create(bornOn('2008-03-04')))).toEqual([]);
    expect(await dimensionsOf(await create(bornOn('2008-03-03')))).toHaveLength(1);
    const dossier = await create();
    const child = { ...dossier, person: bornOn('2010-01-01').person };
    await vault.dossiers.change({ id: dossier.id, version: 1 }, child, [], at);
    expect(await dimensionsOf(dossier)).toEqual([]);
    await vault.dossiers.change(
      { id: dossier.id, version: 2 },
      { ...dossier, person: { ...dossier.person, sex: 'X' } },
      [],
      at,
    );
    expect(await dimensionsOf(dossier)).toEqual([{ sex: 'X', nationality: 'GT' }]);
  });
});

describe('a dossier', () => {
  it('comes back as it was given, and is not readable in the database', async () => {
    const dossier = await create();
    expect(await vault.dossiers.read(dossier.id)).toEqual({
      id: dossier.id,
      sealed: false,
      agencies: ['gt-mintrab'],
      warnings: [],
      version: 1,
      createdAt: at,
      dossier,
    });
    const { rows } = await node.pool.query<{ all: string }>('SELECT dossiers::text AS all FROM dossiers');
    const kept = rows.map((row) => row.all).join();
    expect(kept).not.toContain(Buffer.from('Xochitl').toString('hex'));
    expect(kept).not.toContain('Xochitl');
  });

  it('says with others what its person is called; one that does not open keeps its own name back, and no other', async () => {
    const [open, broken, gone] = [await create(), await create(), await create(aDossier('Demostración Otra'))];
    await node.pool.query('UPDATE dossiers SET sealed_person = $2 WHERE id = $1', [broken.id, Buffer.from('no seal')]);
    await vault.dossiers.destroyKey(gone.id, at);
    const names = await vault.dossiers.names([open.id, broken.id, gone.id]);
    expect([...names]).toEqual([[open.id, 'Demostración Xochitl Ejemplo']]);
  });

  it('is created once', async () => {
    const dossier = await create();
    await create({ ...dossier, certificates: [], person: { ...dossier.person, givenNames: 'Otra' } });
    expect((await vault.dossiers.read(dossier.id))?.dossier.person.givenNames).toBe('Demostración Xochitl');
  });

  it('changes only for who saw its last version', async () => {
    const dossier = await create();
    const corrected = { ...dossier, person: { ...dossier.person, surnames: ['Ejemplo', 'Corregido'] } };
    const change = () => vault.dossiers.change({ id: dossier.id, version: 1 }, corrected, ['CODE'], at);
    expect(await change()).toBe(true);
    expect(await change()).toBe(false);
    expect(await vault.dossiers.read(dossier.id)).toMatchObject({ version: 2, dossier: corrected, warnings: ['CODE'] });
  });

  it('is shared with more agencies, each once', async () => {
    const { id } = await create();
    await vault.dossiers.share(id, [agency('gt-intecap'), agency('gt-mintrab')]);
    await vault.dossiers.share(id, [agency('gt-intecap')]);
    expect((await vault.dossiers.find(id))?.agencies).toEqual(['gt-mintrab', 'gt-intecap']);
  });

  it('of another row cannot be put in its place', async () => {
    const [one, two] = [await create(), await create()];
    await node.pool.query(
      `UPDATE dossiers SET wrapped_key = o.wrapped_key, sealed_person = o.sealed_person
       FROM dossiers o WHERE o.id = $2 AND dossiers.id = $1`,
      [one.id, two.id],
    );
    await expect(vault.dossiers.read(one.id)).rejects.toThrow(SealBroken);
  });

  it('cannot be opened with another master key', async () => {
    const { id } = await create();
    const thief = openVault({ pool: node.pool, secrets: fixedSecrets(randomBytes(32)), documentsFolder: folder });
    await expect(thief.dossiers.read(id)).rejects.toThrow(SealBroken);
  });
});

describe('a dossier of another country', () => {
  const from = country('GT');
  const receive = (dossier: Dossier) => vault.dossiers.receive({ dossier, from, agencies: [agency('mx-stps')], at });

  it('is received once, however often it arrives, and follows what its country corrects', async () => {
    const dossier = aDossier();
    await Promise.all([receive(dossier), receive(dossier), receive(dossier)]);
    expect(await vault.dossiers.read(dossier.id)).toMatchObject({ receivedFrom: 'GT', version: 1, dossier });
    const corrected = { ...dossier, person: { ...dossier.person, surnames: [] } };
    await receive(corrected);
    expect(await vault.dossiers.read(dossier.id)).toMatchObject({ version: 2, dossier: corrected });
  });

  it('keeps where its worker is reached, whatever its country sends after the first piece', async () => {
    const dossier = aDossier();
    await receive(dossier);
    const taken = { ...dossier.person, surnames: [], contact: { ...dossier.person.contact, phone: '+9995559999' } };
    await receive({ ...dossier, person: taken });
    const kept = { ...dossier, person: { ...taken, contact: dossier.person.contact } };
    expect((await vault.dossiers.read(dossier.id))?.dossier).toEqual(kept);
  });

  it('never replaces what was opened here', async () => {
    const dossier = await create();
    await receive({ ...dossier, person: { ...dossier.person, givenNames: 'Otra' } });
    const kept = await vault.dossiers.read(dossier.id);
    expect(kept).toMatchObject({ version: 1, dossier, agencies: ['gt-mintrab', 'mx-stps'] });
  });

  it('opens to those whom its first piece is for, and to nobody more with a later piece', async () => {
    const dossier = aDossier();
    const piece = (agencyId: string) =>
      vault.dossiers.receive({ dossier, from, agencies: [], firstFor: [agency(agencyId)], at });
    await piece('mx-stps');
    await piece('mx-conocer');
    expect((await vault.dossiers.find(dossier.id))?.agencies).toEqual(['mx-stps']);
  });

  it('takes nothing from a sender who may not add to it', async () => {
    const dossier = aDossier();
    const entry = { dossier, from, agencies: [agency('mx-stps')], at };
    expect(await vault.dossiers.receive(entry, () => false)).toBe(true);
    const other = { ...entry, dossier: { ...dossier, person: { ...dossier.person, surnames: [] } } };
    const asked: unknown[] = [];
    const mayNot = (known: unknown) => {
      asked.push(known);
      return false;
    };
    expect(await vault.dossiers.receive({ ...other, agencies: [agency('mx-conocer')] }, mayNot)).toBe(false);
    expect(asked).toMatchObject([{ id: dossier.id, receivedFrom: 'GT' }]);
    expect(await vault.dossiers.read(dossier.id)).toMatchObject({ version: 1, dossier, agencies: ['mx-stps'] });
  });
});

describe('what changes in several places', () => {
  const asWorker = () => openVault({ pool: node.poolOf('worker'), secrets, documentsFolder: folder }).dossiers;
  /** As if the database failed at the last of them. */
  const whileMarksRefuse = async (right: string, work: () => Promise<void>) => {
    const admin = new Client({ connectionString: node.adminUrl });
    await admin.connect();
    await admin.query(`REVOKE ${right} ON dossier_match_keys FROM puente_worker`);
    await work();
    await admin.query(`GRANT ${right} ON dossier_match_keys TO puente_worker`);
    await admin.end();
  };
  const corrected = (dossier: Dossier): Dossier => ({
    ...dossier,
    person: { ...dossier.person, sex: 'X', surnames: ['Otro'] },
  });

  it('changes in all of them or in none', async () => {
    const dossier = await create();
    await whileMarksRefuse('INSERT', async () => {
      const change = asWorker().change({ id: dossier.id, version: 1 }, corrected(dossier), [], at);
      await expect(change).rejects.toThrow('permission denied');
    });
    expect(await vault.dossiers.read(dossier.id)).toMatchObject({ version: 1, dossier });
    expect(await dimensionsOf(dossier)).toEqual([{ sex: 'F', nationality: 'GT' }]);
  });

  it('is received from another country whole or not at all', async () => {
    const dossier = aDossier();
    const entry = { dossier, from: country('GT'), agencies: [agency('mx-stps')], at };
    await vault.dossiers.receive(entry);
    await whileMarksRefuse('INSERT', async () => {
      const more = { ...entry, dossier: corrected(dossier), agencies: [agency('mx-conocer')] };
      await expect(asWorker().receive(more)).rejects.toThrow('permission denied');
    });
    expect(await vault.dossiers.read(dossier.id)).toMatchObject({ version: 1, dossier, agencies: ['mx-stps'] });
  });

  it('keeps the key while its marks are there', async () => {
    const dossier = await create();
    await whileMarksRefuse('DELETE', async () => {
      await expect(asWorker().destroyKey(dossier.id, at)).rejects.toThrow('permission denied');
    });
    expect(await vault.dossiers.read(dossier.id)).toMatchObject({ dossier });
  });
});

describe('a document', () => {
  it('lies on disk under its id, and nothing of it can be read there', async () => {
    const { id: dossier } = await create();
    const document = aDocument();
    const put = await vault.documents.put(dossier, document, brought);
    expect(put).toMatchObject({ id: document.id, dossier, kind: 'certificate', size: document.bytes.length });
    expect(readFileSync(fileOf(document.id)).includes('demostraci')).toBe(false);
    expect((await vault.documents.read(document.id))?.bytes.equals(document.bytes)).toBe(true);
    expect(await vault.documents.list(dossier)).toEqual([put]);
  });

  it('is put once; other content under its id is not taken', async () => {
    const { id: dossier } = await create();
    const document = aDocument();
    const first = await vault.documents.put(dossier, document, brought);
    expect(await vault.documents.put(dossier, document, brought)).toEqual(first);
    expect(await vault.documents.put(dossier, { ...document, bytes: Buffer.from('other') }, brought)).toBe(
      'OTHER_CONTENT',
    );
    const { id: another } = await create();
    expect(await vault.documents.put(another, document, brought)).toBe('OTHER_CONTENT');
  });

  it('belongs to a dossier that exists', async () => {
    const document = aDocument();
    expect(await vault.documents.put(randomUUID() as DossierId, document, brought)).toBe('NO_SUCH_DOSSIER');
    expect(() => readFileSync(fileOf(document.id))).toThrow('ENOENT');
  });

  it('that was changed on disk, or is gone, is never given out', async () => {
    const { id: dossier } = await create();
    const [one, two] = [aDocument(), aDocument('%PDF other')];
    await vault.documents.put(dossier, one, brought);
    await vault.documents.put(dossier, two, brought);
    writeFileSync(fileOf(one.id), readFileSync(fileOf(two.id)));
    await expect(vault.documents.read(one.id)).rejects.toThrow(SealBroken);
    rmSync(fileOf(two.id));
    await expect(vault.documents.read(two.id)).rejects.toThrow(SealBroken);
  });

  it('that the disk lost is there again with whoever brings it: under its id, or the same paper as another document', async () => {
    const [{ id: dossier }, { id: another }] = [await create(), await create()];
    const [one, two] = [aDocument(), aDocument('%PDF other')];
    for (const each of [one, two]) {
      await vault.documents.put(dossier, each, brought);
      rmSync(fileOf(each.id));
    }
    const [anew, opened] = [() => randomUUID() as DocumentId, async (id: DocumentId) => vault.documents.read(id)];
    expect(await vault.documents.put(dossier, { ...one, bytes: two.bytes }, brought)).toBe('OTHER_CONTENT');
    expect(await vault.documents.put(another, one, brought)).toBe('OTHER_CONTENT');
    await vault.documents.put(another, { ...one, id: anew() }, brought);
    expect(existsSync(fileOf(one.id))).toBe(false);
    // The first of these had the content of the second.
    expect((await opened(two.id))?.bytes.equals(two.bytes)).toBe(true);
    expect(await vault.documents.put(dossier, one, brought)).toMatchObject({ id: one.id });
    expect((await opened(one.id))?.bytes.equals(one.bytes)).toBe(true);

    rmSync(fileOf(one.id));
    const api = openVault({ pool: node.poolOf('api'), secrets, documentsFolder: folder });
    const noMore = { from: 'staff', quota: { documents: 2, bytes: 1_000_000 } } as const;
    expect(await api.documents.put(dossier, { ...one, id: anew() }, noMore)).toBe('DOSSIER_FULL');
    expect((await opened(one.id))?.bytes.equals(one.bytes)).toBe(true);

    rmSync(fileOf(one.id));
    await vault.dossiers.destroyKey(dossier, at);
    await vault.documents.put(dossier, one, brought);
    expect(existsSync(fileOf(one.id))).toBe(false);
  });

  it('[attack 16] is one of so many, and of so many bytes, that a dossier takes from each side: also of sixty at once', async () => {
    const { id: dossier } = await create();
    const few = { from: 'worker', quota: { documents: 5, bytes: 1_000_000 } } as const;
    const sixty = Array.from({ length: 60 }, () => aDocument());
    const api = openVault({ pool: node.poolOf('api'), secrets, documentsFolder: folder });
    const put = await Promise.all(sixty.map((one) => api.documents.put(dossier, one, few)));
    expect(put.filter((one) => one === 'DOSSIER_FULL')).toHaveLength(55);
    expect(await vault.documents.list(dossier)).toHaveLength(5);
    for (const [at, { id }] of sixty.entries()) expect(existsSync(fileOf(id))).toBe(put[at] !== 'DOSSIER_FULL');

    const [kept = aDocument()] = sixty.filter((_, at) => put[at] !== 'DOSSIER_FULL');
    expect(await vault.documents.put(dossier, kept, few)).toMatchObject({ id: kept.id });
    const light = { from: 'staff', quota: { documents: 100, bytes: 2.5 * kept.bytes.length } } as const;
    const three = [await putOne(light), await putOne(light), await putOne(light)];
    expect(three).toEqual([expect.objectContaining({ dossier }), expect.objectContaining({ dossier }), 'DOSSIER_FULL']);

    async function putOne(side: Parameters<Vault['documents']['put']>[2]) {
      return vault.documents.put(dossier, aDocument(), side);
    }
  });

  it('of one country takes no other one’s place', async () => {
    const { id: dossier } = await create();
    const relay = openVault({ pool: node.poolOf('relay'), secrets, documentsFolder: folder });
    const of = (code: string) => ({ from: country(code), quota: { documents: 2, bytes: 1_000_000 } });
    const put = async (code: string) => relay.documents.put(dossier, aDocument(), of(code));
    expect([await put('SV'), await put('SV'), await put('SV')].map((one) => typeof one)).toEqual([
      'object',
      'object',
      'string',
    ]);
    expect(await put('MX')).toMatchObject({ dossier });
  });

  it('is not written over by another one of its id that comes at the same moment', async () => {
    const [one, other] = [await create(), await create()];
    const id = randomUUID() as DocumentId;
    const put = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        vault.documents.put((n % 2 === 0 ? one : other).id, { ...aDocument(`%PDF ${n}`), id }, brought),
      ),
    );
    const [kept] = put.filter((each) => typeof each === 'object');
    expect((await vault.documents.read(id))?.sha256).toBe(kept?.sha256);
  });

  it('is counted once, however many hand it in at the same moment', async () => {
    const { id: dossier } = await create();
    const document = aDocument();
    const two = { from: 'worker', quota: { documents: 2, bytes: 1_000_000 } } as const;
    const put = await Promise.all(Array.from({ length: 20 }, () => vault.documents.put(dossier, document, two)));
    expect(new Set(put.map((one) => (typeof one === 'string' ? one : one.id)))).toEqual(new Set([document.id]));
    expect(await vault.documents.put(dossier, aDocument(), two)).toMatchObject({ dossier });
    expect(await vault.documents.put(dossier, aDocument(), two)).toBe('DOSSIER_FULL');
  });

  it('leaves no row where the disk refuses it', async () => {
    const full = { put: () => Promise.reject(new Error('ENOSPC')), get: () => Promise.resolve(undefined) };
    const store = { ...full, has: () => Promise.resolve(false), remove: () => Promise.resolve() };
    const cramped = openVault({
      pool: node.pool,
      secrets: fixedSecrets(randomBytes(32)),
      documentsFolder: folder,
      store,
    });
    const dossier = aDossier();
    await cramped.dossiers.create({ dossier, agencies: [], at });
    await expect(cramped.documents.put(dossier.id, aDocument(), brought)).rejects.toThrow('ENOSPC');
    expect(await cramped.documents.list(dossier.id)).toEqual([]);
  });
});

/** Only root mounts a disk; elsewhere: `sudo -E npx jest --selectProjects int --testPathPatterns vault.int`. */
const mayMount = process.getuid?.() === 0 && spawnSync('unshare', ['-m', 'true']).status === 0;

describe('the disk of documents', () => {
  (mayMount ? it : it.skip)(
    '[row 10] that is full refuses what is handed in as an outage, keeps no row of it, and takes it once there is room (needs root)',
    async () => {
      const small = mkdtempSync(join(tmpdir(), 'puente-small-'));
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'none', small]);
      try {
        const cramped = openVault({ pool: node.pool, secrets, documentsFolder: small });
        const [{ id: dossier }, much] = [aDossier(), { from: 'staff', quota: { documents: 100, bytes: 1e9 } } as const];
        await cramped.dossiers.create({ dossier: { ...aDossier(), id: dossier }, agencies: [], at });
        const large = () => ({ ...aDocument(), bytes: randomBytes(1_000_000) });
        const taken: NewDocument[] = [];
        let refused: { document: NewDocument; error: unknown } | undefined;
        while (refused === undefined && taken.length < 10) {
          const document = large();
          await cramped.documents.put(dossier, document, much).then(
            () => taken.push(document),
            (error: unknown) => (refused = { document, error }),
          );
        }
        // Told as one: 503, and when to come again (D4).
        expect(refused).toMatchObject({ error: { code: 'ENOSPC' } });
        expect(isOutage(refused?.error)).toBe(true);
        const listed = async () => (await cramped.documents.list(dossier)).map(({ id }) => id).sort();
        expect(await listed()).toEqual(taken.map(({ id }) => id).sort());
        for (const { bytes, id } of taken) expect((await cramped.documents.read(id))?.bytes.equals(bytes)).toBe(true);
        execFileSync('mount', ['-o', 'remount,size=8m', small]);
        if (refused !== undefined) await cramped.documents.put(dossier, refused.document, much);
        expect(await listed()).toHaveLength(taken.length + 1);
      } finally {
        execFileSync('umount', [small]);
        rmSync(small, { recursive: true });
      }
    },
  );
});

describe('a destroyed key', () => {
  it('deletes the person, the documents and what was told', async () => {
    const { id } = await create();
    const document = aDocument();
    await vault.documents.put(id, document, brought);
    const caseId = 'GT-26-000000-0' as CaseId;
    const told = {
      caseId,
      notice: 'n1' as NoticeId,
      channel: 'sms',
      text: 'Recibimos su solicitud',
      sentAt: at,
      accepted: false,
    };
    await vault.messages.keep(id, told);
    await vault.messages.keep(id, told);
    expect(await vault.messages.of(id, caseId)).toEqual([told]);

    await vault.dossiers.destroyKey(id, at);
    expect(await vault.dossiers.read(id)).toBeUndefined();
    expect(await vault.documents.read(document.id)).toBeUndefined();
    expect(await vault.messages.of(id, caseId)).toEqual([]);
    expect(await vault.documents.put(id, aDocument(), brought)).toBe('NO_SUCH_DOSSIER');
    expect(await vault.dossiers.exists(id)).toBe(true);
    expect(readdirSync(join(folder, document.id.slice(0, 2)))).toContain(document.id);
  });
});
