import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dossier } from '@puente/contracts/dossier';
import type { AgencyId, CaseId, DocumentId, DossierId, Instant, NoticeId, ReferenceId } from '@puente/domain/kernel';
import { country, instant, plainDate } from '@puente/domain/kernel';
import type { TestDatabase } from '../test-database/index.js';
import { testDatabase } from '../test-database/index.js';
import type { HeldMasters, Vault } from './index.js';
import { diskStore, masterKeysIn, openVault, rehearsing, rekeying, rewrapping, SealBroken } from './index.js';
import { sealedColumns } from './sealed-rows.js';

const brought = { from: 'staff', quota: { documents: 100, bytes: 1_000_000 } } as const;

const at = instant('2026-03-03T15:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'puente-changing-'));
const marks = randomBytes(32);
/** As the key file is at the moment. */
let held: HeldMasters = { master: randomBytes(32) };
const store = diskStore(folder);
const master = masterKeysIn(() => Promise.resolve(held));
let node: TestDatabase;
let vault: Vault;

beforeAll(async () => {
  node = await testDatabase();
  // What the tests arrange is all roles': the vault of the owner. Keys are changed as the keeper.
  vault = openVault({ pool: node.pool, secrets: { master, marks }, documentsFolder: folder });
});
beforeEach(async () => {
  held = { master: randomBytes(32) };
  await node.pool.query('TRUNCATE dossiers, cases, messages, bulk_reports, bulk_rows, corruption_reports CASCADE');
});
afterAll(async () => {
  await node.drop();
  rmSync(folder, { recursive: true });
});

const aDossier = (): Dossier => ({
  id: randomUUID() as DossierId,
  person: {
    givenNames: 'Demostración Xochitl',
    surnames: ['Ejemplo'],
    birthDate: plainDate('1990-02-28'),
    sex: 'F',
    nationality: country('GT'),
    identityDocuments: [],
    contact: { channels: [], language: 'es' },
    demonstration: true,
  },
  certificates: [],
});

/** One of everything that is sealed with a dossier's key, and how it is opened. */
async function aPerson() {
  const dossier = aDossier();
  const id = dossier.id;
  const caseId = `GT-26-${randomUUID().slice(0, 6)}-X` as CaseId;
  const [words, reference, document, share] = Array.from({ length: 4 }, () => randomUUID());
  await vault.dossiers.create({ dossier, agencies: ['gt-mintrab' as AgencyId], at });
  await node.pool.query(
    `INSERT INTO cases (id, kind, version, revision, head_hash, stage, state, process, dossier_id, agencies, awaiting, assigned, opened_at, updated_at)
     VALUES ($1, 'recognition-review', 1, 1, '', 'draft', '{}', '{}', $2, '{}', '{}', '{}', now(), now())`,
    [caseId, id],
  );
  await vault.words.keep(id, { id: String(words), content: 'palabras', at });
  const saying = await vault.ownWords.seal(caseId, ['apelo porque no miraron'], undefined);
  for (const { kept, sealed } of saying?.words ?? []) {
    const values = [kept.said, id, sealed, at];
    await node.pool.query(
      'INSERT INTO sealed_words (id, dossier_id, sealed, created_at) VALUES ($1, $2, $3, $4)',
      values,
    );
  }
  const contact = { name: 'Referencia', channel: 'sms', address: '+502' } as const;
  await vault.references.keep(id, { id: reference as ReferenceId, caseId, at }, contact);
  const message = { caseId, notice: 'n' as NoticeId, channel: 'sms', text: 'aviso', sentAt: at, accepted: false };
  await vault.messages.keep(id, message);
  await vault.credentials.keep(caseId, id, { title: 'credencial' }, at, undefined);
  const shared = { credential: caseId, dossier: id, facts: [], label: 'para', at, endsAt: at };
  await vault.shares.keep({ ...shared, id: String(share), until: plainDate('2026-04-01') }, ({ id }) => id);
  const kept = { id: document as DocumentId, kind: 'certificate', mediaType: 'application/pdf' } as const;
  await vault.documents.put(id, { ...kept, bytes: Buffer.from('%PDF documento'), at }, brought);
  const opened = async () => [
    (await vault.dossiers.read(id))?.dossier.person.givenNames,
    (await vault.words.read(String(words)))?.content,
    (
      await vault.ownWords.open(
        caseId,
        saying?.words.map(({ kept }) => kept),
      )
    )?.[0],
    (await vault.references.read(reference as ReferenceId))?.name,
    (await vault.messages.of(id, caseId))[0]?.text,
    (await vault.credentials.read(caseId))?.record,
    (await vault.shares.of(id, 1, () => ''))[0]?.label,
    (await vault.documents.read(document as DocumentId))?.bytes.toString(),
  ];
  const all = [
    'Demostración Xochitl',
    'palabras',
    'apelo porque no miraron',
    'Referencia',
    'aviso',
    { title: 'credencial' },
    'para',
  ];
  expect(await opened()).toEqual([...all, '%PDF documento']);
  return { id, dossier, caseId, document: document as DocumentId, opened, all: [...all, '%PDF documento'] };
}

const keeper = () => node.poolOf('keeper');
const keysOf = async (id: DossierId) => {
  const { rows } = await node.pool.query<{ wrapped: Buffer; former: Buffer | null }>(
    'SELECT wrapped_key AS wrapped, former_key AS former FROM dossiers WHERE id = $1',
    [id],
  );
  return rows[0];
};

describe('the node’s master key', () => {
  it('is changed by wrapping every key again; both open until it is done, and the old one nothing afterwards', async () => {
    const people = [await aPerson(), await aPerson()];
    const bulk = 'GT-26-BULK00-X' as CaseId;
    await vault.bulkRows.keep(bulk, [{ row: 1, content: 'fila' }], {});
    const report = await vault.reports.open('ABCDEFGHJKMNPQRS', 'GT-26-REPRT0-X' as CaseId);
    const part = await vault.reports.keep(report, 'request', { words: 'Me pidió dinero' });
    const [old, next] = [held.master, randomBytes(32)];
    held = { master: next, formerMaster: old };
    for (const { opened, all } of people) expect(await opened()).toEqual(all);
    const since = await aPerson();
    const work = rewrapping(keeper(), master);
    expect(await work.left()).toBe(4);
    expect(await work.run(() => undefined)).toEqual({ rewrapped: 4, broken: [] });
    expect(await work.left()).toBe(0);
    expect(await work.run(() => undefined)).toEqual({ rewrapped: 0, broken: [] });
    held = { master: next };
    for (const { opened, all } of [...people, since]) expect(await opened()).toEqual(all);
    expect(await vault.bulkRows.take(bulk, 1, 1)).toEqual([{ row: 1, content: 'fila' }]);
    expect(await vault.reports.read(report, part)).toEqual({ words: 'Me pidió dinero' });
    held = { master: old };
    for (const { opened } of people) await expect(opened()).rejects.toThrow(SealBroken);
  });

  it('goes on where it was interrupted, takes keys of before names, and says which neither key opens', async () => {
    const [one, two, lost] = [await aPerson(), await aPerson(), await aPerson()];
    const name = (id: DossierId) =>
      node.pool.query('UPDATE dossiers SET wrapped_key = substring(wrapped_key FROM 9) WHERE id = $1', [id]);
    await name(one.id);
    await node.pool.query(
      'UPDATE dossiers SET wrapped_key = set_byte(wrapped_key, 40, 255 - get_byte(wrapped_key, 40)) WHERE id = $1',
      [lost.id],
    );
    held = { master: randomBytes(32), formerMaster: held.master };
    // Its first batch was written, and then somebody pulled the plug.
    const key = await master.unwrap((await keysOf(two.id))?.wrapped ?? Buffer.of(), `key:${two.id}`);
    await node.pool.query('UPDATE dossiers SET wrapped_key = $2 WHERE id = $1', [
      two.id,
      await master.wrap(key, `key:${two.id}`),
    ]);
    const work = rewrapping(keeper(), master);
    expect(await work.run(() => undefined)).toEqual({ rewrapped: 1, broken: [`dossiers ${lost.id}`] });
    expect(await work.left()).toBe(1);
    held = { master: held.master };
    for (const { opened, all } of [one, two]) expect(await opened()).toEqual(all);
  });

  it('leaves a key alone that is destroyed meanwhile', async () => {
    const { id } = await aPerson();
    held = { master: randomBytes(32), formerMaster: held.master };
    const slow = {
      ...master,
      wrap: async (key: Uint8Array, about: string) => {
        await vault.dossiers.destroyKey(id, at);
        return master.wrap(key, about);
      },
    };
    expect(await rewrapping(keeper(), slow).run(() => undefined)).toEqual({ rewrapped: 0, broken: [] });
    expect((await keysOf(id))?.wrapped).toBeNull();
  });
});

describe('the key of a dossier', () => {
  const changing = () => rekeying(keeper(), master, store);
  const later = instant('2026-06-01T00:00:00Z');

  it('is changed in two steps; everything opens before, between and after, and the old key opens nothing in the end', async () => {
    const [person, untouched] = [await aPerson(), await aPerson()];
    const before = await keysOf(person.id);
    const untouchedBefore = await keysOf(untouched.id);
    expect(await changing().begin(person.id, later)).toBe(true);
    expect(await changing().begin(person.id, later)).toBe(false);
    expect(await person.opened()).toEqual(person.all);
    expect((await keysOf(person.id))?.former).toEqual(before?.wrapped);
    expect(await changing().finish(person.id)).toBe(true);
    expect(await person.opened()).toEqual(person.all);
    expect((await keysOf(person.id))?.former).toBeNull();
    await node.pool.query('UPDATE dossiers SET wrapped_key = $2 WHERE id = $1', [person.id, before?.wrapped]);
    for (const read of [
      () => vault.dossiers.read(person.id),
      () => vault.documents.read(person.document),
      () => vault.credentials.read(person.caseId),
      () => vault.messages.of(person.id, person.caseId),
    ])
      await expect(read()).rejects.toThrow(SealBroken);
    expect(await keysOf(untouched.id)).toEqual(untouchedBefore);
    expect(await untouched.opened()).toEqual(untouched.all);
  });

  it('changed while somebody wrote with the old one is not destroyed before that is sealed with the new one', async () => {
    const { id } = await aPerson();
    const before = await keysOf(id);
    await changing().begin(id, later);
    // A process that read the key before, and writes now.
    const after = await keysOf(id);
    await node.pool.query('UPDATE dossiers SET wrapped_key = $2, former_key = NULL WHERE id = $1', [
      id,
      before?.wrapped,
    ]);
    const words = randomUUID();
    await vault.words.keep(id, { id: words, content: 'a la vez', at });
    const document = randomUUID() as DocumentId;
    const kept = { id: document, kind: 'certificate', mediaType: 'application/pdf' } as const;
    await vault.documents.put(id, { ...kept, bytes: Buffer.from('%PDF a la vez'), at }, brought);
    await node.pool.query('UPDATE dossiers SET wrapped_key = $2, former_key = $3 WHERE id = $1', [
      id,
      after?.wrapped,
      after?.former,
    ]);
    await changing().finish(id);
    expect((await vault.words.read(words))?.content).toBe('a la vez');
    expect((await vault.documents.read(document))?.bytes.toString()).toBe('%PDF a la vez');
  });

  it('goes with the old one where the person is deleted in between', async () => {
    const { id } = await aPerson();
    await changing().begin(id, later);
    await vault.dossiers.destroyKey(id, at);
    expect(await keysOf(id)).toEqual({ wrapped: null, former: null });
    expect(await changing().finish(id)).toBe(false);
    expect(await changing().begin(id, later)).toBe(false);
  });

  it('is found by its age, and once changed no more', async () => {
    const ids = (await Promise.all([aPerson(), aPerson(), aPerson()])).map(({ id }) => id).sort();
    const older = async (than: Instant, after?: DossierId) => changing().older(than, after, 2);
    expect(await older(at)).toEqual([]);
    expect(await older(later)).toEqual(ids.slice(0, 2));
    expect(await older(later, ids[1])).toEqual(ids.slice(2));
    await changing().begin(ids[0] as DossierId, later);
    expect(await changing().countOlder(later)).toBe(2);
    expect(await changing().changing(instant('2026-05-31T00:00:00Z'), undefined, 2)).toEqual([]);
    expect(await changing().changing(later, undefined, 2)).toEqual([ids[0]]);
    await changing().finish(ids[0] as DossierId);
    expect([await changing().countOlder(later), await changing().countChanging()]).toEqual([2, 0]);
  });

  it('changes with everything that is sealed with it: no column is forgotten', async () => {
    const { rows } = await node.pool.query<{ name: string }>(
      `SELECT table_name || '.' || column_name AS name FROM information_schema.columns
       WHERE table_schema = 'public' AND data_type = 'bytea' AND column_name LIKE 'sealed%' ORDER BY 1`,
    );
    // Registers and reports have keys of their own, and are nobody's; of a deleted person a digest stays.
    const others = ['bulk_rows.sealed', 'corruption_report_parts.sealed', 'dossier_deletions.sealed_sha256'];
    expect(rows.map(({ name }) => name).filter((name) => !others.includes(name))).toEqual([...sealedColumns]);
  });
});

describe('a rehearsal', () => {
  it('opens and changes everything without writing, and names what does not open', async () => {
    const person = await aPerson();
    const before = await keysOf(person.id);
    const rehearse = rehearsing(keeper(), master, store);
    expect(await rehearse(person.id)).toEqual({ rows: 7, documents: 1, broken: [] });
    expect(await keysOf(person.id)).toEqual(before);
    await store.remove(person.document);
    await node.pool.query(`UPDATE messages SET sealed = '\\x00'`);
    const broken = [`message:${person.caseId}/n`, `document:${person.id}/${person.document}`];
    expect(await rehearse(person.id)).toEqual({ rows: 7, documents: 1, broken });
    held = { master: randomBytes(32) };
    expect(await rehearse(person.id)).toEqual({ rows: 0, documents: 0, broken: [`key:${person.id}`] });
  });
});
