import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CaseId, DocumentId, DossierId, Instant, PlainDate } from '@puente/domain/kernel';
import { instant, newCaseNumber } from '@puente/domain/kernel';
import {
  deletionCommands,
  guatemala,
  mexico,
  officer,
  openDraft,
  people,
  sampleFiling,
  sampleRules,
  secondSupervisor,
  served,
  theEffect,
  theNode,
} from '@puente/domain/specification';
import type { TestDatabase } from '@puente/persistence/test-database';
import { testDatabase } from '@puente/persistence/test-database';
import type { Vault } from '@puente/persistence/vault';
import { fixedSecrets, openVault } from '@puente/persistence/vault';
import { compareReadModels, verifyJournal } from '@puente/settlement/journal';
import type { Settlement, SettleRequest } from '@puente/settlement/settlement';
import { createSettlement } from '@puente/settlement/settlement';
import { keepNoDraft, keepNoLonger } from './keep-no-longer.js';

const rules = sampleRules();
/** Invented. */
const person = {
  givenNames: 'Demostración Xochitl',
  surnames: ['Ejemplo'],
  birthDate: '1990-02-28' as PlainDate,
  sex: 'F' as const,
  nationality: guatemala,
  identityDocuments: [],
  contact: { channels: [], language: 'es' as const },
  demonstration: true as const,
};

/** What is said in a request for deletion. */
const onRequest = deletionCommands();

describe('[F30] a node keeps personal data no longer than the law says', () => {
  let database: TestDatabase;
  let folder: string;
  let vault: Vault;
  /** As the API opens it, which takes what people hand in. */
  let apiVault: Vault;
  let settlement: Settlement;
  let now: Instant;
  const time = { now: () => now };
  const sweep = (on: string) => {
    now = instant(on);
    return keepNoLonger({ ...{ vault, settlement, rules, time }, here: mexico });
  };

  beforeEach(async () => {
    database = await testDatabase();
    folder = mkdtempSync(join(tmpdir(), 'puente-retention-'));
    const opened = { secrets: fixedSecrets(randomBytes(32)), documentsFolder: folder };
    vault = openVault({ pool: database.poolOf('worker'), ...opened });
    apiVault = openVault({ pool: database.poolOf('api'), ...opened });
    settlement = createSettlement({ pool: database.poolOf('worker'), rules, here: mexico, clock: time });
    now = instant('2026-03-03T15:00:00Z');
  });
  afterEach(async () => {
    await database.drop();
    rmSync(folder, { recursive: true });
  });

  async function aDossier(): Promise<{ id: DossierId; document: DocumentId; bytesAt: string }> {
    const [id, document] = [randomUUID() as DossierId, randomUUID() as DocumentId];
    const dossier = { id, person, certificates: [] };
    await vault.dossiers.create({ dossier, agencies: [], owner: 'worker-1', at: now });
    await apiVault.documents.put(
      id,
      {
        ...{ id: document, kind: 'certificate', mediaType: 'application/pdf' },
        bytes: Buffer.from('%PDF-1.7 demostración'),
      },
      { from: 'staff', quota: { documents: 1, bytes: 1000 } },
    );
    return { id, document, bytesAt: join(folder, document.slice(0, 2), document) };
  }
  const does = async (
    caseId: CaseId,
    command: SettleRequest['command'],
    by: SettleRequest['by'],
    more: Pick<SettleRequest, 'rests'> = {},
  ) => {
    const commandId = randomUUID() as SettleRequest['commandId'];
    const { outcome } = await settlement.settle({
      ...{ commandId, kind: 'recognition-request', caseId },
      ...more,
      command,
      by,
    });
    expect(outcome).toBe('accepted');
  };
  async function aFile(dossier: DossierId): Promise<CaseId> {
    const caseId = newCaseNumber(guatemala, 2026, randomBytes(6));
    const filing = sampleFiling({ dossier });
    await does(caseId, { type: 'receive-submission', from: guatemala, filing }, theNode(guatemala));
    return caseId;
  }
  async function end(caseId: CaseId, notices: readonly string[] = ['n1', 'n2']): Promise<void> {
    await does(caseId, { type: 'withdraw' }, { kind: 'worker', caseId });
    for (const notice of notices) await does(caseId, served(notice, now), theEffect);
  }
  const query = async <Row extends object>(sql: string, ...values: unknown[]): Promise<Row[]> =>
    (await database.pool.query<Row>(sql, values)).rows;

  it('blocks, then destroys the key and the documents, and leaves the proof in a journal that still verifies', async () => {
    const { bytesAt, document, id } = await aDossier();
    const caseId = await aFile(id);
    await end(caseId);
    expect(await sweep('2031-03-03T05:59:00Z')).toEqual({ blocked: 0, unblocked: 0, deleted: 0 });
    expect(await sweep('2031-03-03T18:00:00Z')).toEqual({ blocked: 1, unblocked: 0, deleted: 0 });
    expect((await vault.dossiers.find(id))?.blockedAt).toBe('2031-03-03T18:00:00.000Z');
    expect((await vault.dossiers.read(id))?.dossier.person.givenNames).toBe(person.givenNames);
    expect(await sweep('2036-03-02T18:00:00Z')).toEqual({ blocked: 0, unblocked: 0, deleted: 0 });
    expect(existsSync(bytesAt)).toBe(true);
    const [before] = await query<{ sealed: Buffer }>('SELECT sealed_person AS sealed FROM dossiers WHERE id = $1', id);
    expect(before?.sealed.length).toBeGreaterThan(0);

    expect(await sweep('2036-03-03T18:00:00Z')).toEqual({ blocked: 0, unblocked: 0, deleted: 1 });

    expect(await vault.dossiers.read(id)).toBeUndefined();
    expect(await vault.documents.read(document)).toBeUndefined();
    expect(existsSync(bytesAt)).toBe(false);
    const [row] = await query('SELECT wrapped_key, sealed_person, owner FROM dossiers WHERE id = $1', id);
    expect(row).toEqual({ wrapped_key: null, sealed_person: Buffer.alloc(0), owner: null });
    expect(await query('SELECT FROM dossier_match_keys WHERE dossier_id = $1', id)).toEqual([]);
    const [last] = await query<{ event: object }>(
      'SELECT event FROM journal WHERE case_id = $1 ORDER BY seq DESC LIMIT 1',
      caseId,
    );
    expect(last?.event).toMatchObject({
      type: 'data-deleted',
      proof: {
        ...{ dossier: id, deletedAt: '2036-03-03T18:00:00.000Z', documents: 1 },
        rule: { edition: 'demonstration-1', months: 120, due: '2036-03-03' },
        sealedSha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      },
    });
    const entries = await verifyJournal(database.pool, caseId);
    expect(entries).toMatchObject({ ok: true });

    expect(await compareReadModels(database.pool, rules, caseId)).toEqual([]);

    // Once and never again.
    expect(await sweep('2036-03-04T18:00:00Z')).toEqual({ blocked: 0, unblocked: 0, deleted: 0 });
    expect(await verifyJournal(database.pool, caseId)).toEqual(entries);
  });

  it('destroys nothing that an order keeps, opens it to nobody, and destroys it the day after', async () => {
    const { id } = await aDossier();
    const caseId = await aFile(id);
    await end(caseId);
    await sweep('2031-03-03T18:00:00Z');
    const words = { es: 'Demostración' };
    const order = { type: 'place-hold', until: '2036-12-31' as PlainDate, reasons: words, legalBasis: words } as const;
    now = instant('2036-03-01T18:00:00Z');
    const auditor = (name: string) => officer(`mx.${name}`, 'mx-stps', 'auditor');
    await does(caseId, order, auditor('auditor'), { rests: true });
    await does(caseId, { type: 'confirm-hold', hold: 'h1' }, auditor('auditor-2'), { rests: true });
    for (const day of ['2036-03-03', '2036-12-31'])
      expect(await sweep(`${day}T18:00:00Z`)).toEqual({ blocked: 0, unblocked: 0, deleted: 0 });
    expect(await sweep('2037-01-01T18:00:00Z')).toEqual({ blocked: 0, unblocked: 0, deleted: 1 });
    expect(await query('SELECT due::text FROM dossier_deletions')).toEqual([{ due: '2037-01-01' }]);
  });

  it('keeps everything while one of several files is open, and counts again from the last of them', async () => {
    const { id } = await aDossier();
    await end(await aFile(id));
    const open = await aFile(id);
    expect(await sweep('2060-01-01T18:00:00Z')).toEqual({ blocked: 0, unblocked: 0, deleted: 0 });
    await end(open);
    expect(await sweep('2064-12-31T18:00:00Z')).toEqual({ blocked: 0, unblocked: 0, deleted: 0 });
    expect(await sweep('2065-01-01T18:00:00Z')).toEqual({ blocked: 1, unblocked: 0, deleted: 0 });
  });

  it('opens a blocked dossier again when its worker comes back', async () => {
    const { id } = await aDossier();
    await sweep('2031-03-03T18:00:00Z');
    expect((await vault.dossiers.find(id))?.blockedAt).toBeDefined();
    await aFile(id);
    expect(await sweep('2036-03-03T18:00:00Z')).toEqual({ blocked: 0, unblocked: 1, deleted: 0 });
    expect((await vault.dossiers.find(id))?.blockedAt).toBeUndefined();
  });

  it('deletes nothing that was blocked on the same day: somebody may be about to open a file', async () => {
    const { id } = await aDossier();
    expect(await sweep('2050-01-01T18:00:00Z')).toEqual({ blocked: 1, unblocked: 0, deleted: 0 });
    expect(await sweep('2050-01-01T19:00:00Z')).toEqual({ blocked: 0, unblocked: 0, deleted: 0 });
    expect(await vault.dossiers.read(id)).toBeDefined();
    expect(await sweep('2050-01-02T18:00:00Z')).toEqual({ blocked: 0, unblocked: 0, deleted: 1 });
  });

  it('finishes in the next sweep what was interrupted after the key was destroyed', async () => {
    const { bytesAt, id } = await aDossier();
    const caseId = await aFile(id);
    await end(caseId);
    await sweep('2050-01-01T18:00:00Z');
    const rule = { edition: 'demonstration-1', months: 120, due: '2036-03-03' as PlainDate };
    await vault.retained.destroy(id, now, () => rule);
    expect(existsSync(bytesAt)).toBe(true);
    await sweep('2050-01-02T18:00:00Z');
    expect(existsSync(bytesAt)).toBe(false);
    const types = await query<{ type: string }>('SELECT type FROM journal WHERE case_id = $1 ORDER BY seq', caseId);
    expect(types.filter(({ type }) => type === 'data-deleted')).toHaveLength(1);
    expect(await verifyJournal(database.pool, caseId)).toMatchObject({ ok: true });
  });

  /** Two people accepted that everything about the person of this file be deleted. */
  async function accepted(about: CaseId, dossier: DossierId): Promise<CaseId> {
    const caseId = newCaseNumber(guatemala, 2026, randomBytes(6));
    const open = onRequest['open-deletion'] as Extract<SettleRequest['command'], { type: 'open-deletion' }>;
    const opens = { ...open, about: { ...open.about, caseId: about }, applicant: { ...open.applicant, dossier } };
    const does = async (command: SettleRequest['command'], by: SettleRequest['by']) => {
      const request = { commandId: randomUUID() as SettleRequest['commandId'], kind: 'deletion', caseId } as const;
      expect((await settlement.settle({ ...request, command, by })).outcome).toBe('accepted');
    };
    await does(opens, { kind: 'effect', file: about });
    await does(onRequest['propose-deletion'], people.registrar);
    await does(onRequest['approve-deletion-answer'], secondSupervisor);
    await vault.retained.block(dossier, now);
    await does(onRequest['record-blocking'], theEffect);
    for (const notice of ['n1', 'n2']) await does(served(notice, now), theEffect);
    return caseId;
  }

  it('[R17] destroys the key on the day that the law gives a request, and says so in the proof', async () => {
    const { bytesAt, id } = await aDossier();
    const caseId = await aFile(id);
    await end(caseId);
    now = instant('2026-04-10T15:00:00Z');
    const request = await accepted(caseId, id);
    expect(await sweep('2026-05-09T18:00:00Z')).toEqual({ blocked: 0, unblocked: 0, deleted: 0 });
    expect(await vault.dossiers.read(id)).toBeDefined();

    expect(await sweep('2026-05-10T18:00:00Z')).toEqual({ blocked: 0, unblocked: 0, deleted: 1 });

    expect(await vault.dossiers.read(id)).toBeUndefined();
    expect(existsSync(bytesAt)).toBe(false);
    for (const file of [caseId, request]) {
      const [last] = await query<{ event: object }>(
        'SELECT event FROM journal WHERE case_id = $1 ORDER BY seq DESC LIMIT 1',
        file,
      );
      expect(last?.event).toMatchObject({
        ...{ type: 'data-deleted', proof: { rule: { ground: 'request', months: 1, due: '2026-05-10' } } },
      });
      expect(await verifyJournal(database.pool, file)).toMatchObject({ ok: true });
      expect(await compareReadModels(database.pool, rules, file)).toEqual([]);
    }
  });

  it('[R17] keeps everything where the worker began something new after the request', async () => {
    const { id } = await aDossier();
    const caseId = await aFile(id);
    await end(caseId);
    now = instant('2026-04-10T15:00:00Z');
    await accepted(caseId, id);
    now = instant('2026-04-12T15:00:00Z');
    const later = await aFile(id);
    expect(await sweep('2026-06-10T18:00:00Z')).toEqual({ blocked: 0, unblocked: 1, deleted: 0 });
    await end(later);
    expect(await sweep('2026-07-10T18:00:00Z')).toEqual({ blocked: 0, unblocked: 0, deleted: 0 });
  });

  it('[R17] deletes what never was more than a draft on the day on which it is over, key and all', async () => {
    const draftOf = async (dossier: DossierId) => {
      const caseId = newCaseNumber(guatemala, 2026, randomBytes(6));
      await does(caseId, { ...openDraft(mexico), dossier }, { kind: 'worker', caseId });
      return caseId;
    };
    const [mine, kept] = [await aDossier(), await aDossier()];
    const draft = await draftOf(mine.id);
    await end(await aFile(kept.id));
    await end(await draftOf(kept.id), ['n1']);
    const forget = () => keepNoDraft({ ...{ vault, settlement, rules, time }, here: mexico });
    expect(await forget()).toEqual({ blocked: 0, unblocked: 0, deleted: 0 });
    await does(draft, { type: 'withdraw' }, { kind: 'worker', caseId: draft });
    // Its worker is told first.
    expect(await forget()).toEqual({ blocked: 0, unblocked: 0, deleted: 0 });
    await does(draft, served('n1', now), theEffect);

    expect(await forget()).toEqual({ blocked: 0, unblocked: 0, deleted: 1 });

    expect(await vault.dossiers.read(mine.id)).toBeUndefined();
    expect(existsSync(mine.bytesAt)).toBe(false);
    expect(await query('SELECT ground, months, due::text FROM dossier_deletions')).toEqual([
      { ground: 'draft', months: 0, due: '2026-03-03' },
    ]);
    expect(await verifyJournal(database.pool, draft)).toMatchObject({ ok: true });
    expect(await vault.dossiers.read(kept.id)).toBeDefined();
  });

  it('leaves a proof that the application cannot change or take away', async () => {
    for (const sql of ['DELETE FROM dossier_deletions', "UPDATE dossier_deletions SET edition = 'x'"])
      await expect(database.poolOf('worker').query(sql)).rejects.toThrow('permission denied');
  });
});
