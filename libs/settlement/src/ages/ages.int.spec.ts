import { randomBytes, randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import type { CaseId, CommandId, DossierId, Instant, PlainDate } from '@puente/domain/kernel';
import { instant, newCaseNumber } from '@puente/domain/kernel';
import { guatemala, openDraft, people, sampleRules } from '@puente/domain/specification';
import type { TestDatabase } from '@puente/persistence/test-database';
import { testDatabase } from '@puente/persistence/test-database';
import { fixedSecrets, openVault } from '@puente/persistence/vault';
import { readCase } from '../case-file/index.js';
import { createSettlement } from '../settlement/index.js';
import { agesOf } from './index.js';

const rules = sampleRules();

describe('[R6] how old people are who are protected', () => {
  let database: TestDatabase;
  let now: Instant = instant('2026-03-02T15:00:00Z');
  const clock = { now: () => now };
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.drop());

  const opened = () => {
    const pool = database.poolOf('worker');
    const vault = openVault({ pool, secrets: fixedSecrets(randomBytes(32)), documentsFolder: tmpdir() });
    const settlement = createSettlement({ pool, rules, here: guatemala, clock });
    return { pool, vault, settlement, ages: agesOf({ pool, vault, settlement, rules, here: guatemala, clock }) };
  };

  async function protectedOne(
    { settlement, vault }: ReturnType<typeof opened>,
    birthDate: string,
    warnings: readonly string[] = [],
  ): Promise<CaseId> {
    const dossier = randomUUID() as DossierId;
    const person = {
      ...{ givenNames: 'Demostración', surnames: [], sex: 'X' as const, identityDocuments: [], demonstration: true },
      nationality: 'GT' as never,
      ...{ birthDate: birthDate as PlainDate, contact: { channels: [], language: 'es' as const } },
    };
    const content = { id: dossier, person, certificates: [] };
    await vault.dossiers.create({ dossier: content, agencies: [], warnings, at: now });
    const caseId = newCaseNumber(guatemala, 2026, randomBytes(6));
    const ground = warnings.length === 0 ? 'under-18' : 'age-in-doubt';
    const command = { type: 'open-protection', ground, applicant: { dossier, language: 'es' } } as const;
    const commandId = randomUUID() as CommandId;
    await settlement.settle({ commandId, kind: 'protection', caseId, command, by: people.counter });
    return caseId;
  }

  it('is looked at all at once: the seal of each who came of age that day opens, in the country’s own day, and no other', async () => {
    const parts = opened();
    const stages = async (ids: readonly CaseId[]) =>
      Promise.all(ids.map(async (id) => (await readCase(parts.pool, id))?.file.stage));
    now = instant('2026-03-02T15:00:00Z');
    const ids = [
      await protectedOne(parts, '2008-03-03'),
      await protectedOne(parts, '2008-03-04'),
      await protectedOne(parts, '1990-01-01', ['AGE_IN_DOUBT']),
    ];
    expect(await parts.ages.lookAtAll()).toBe(0);
    // Five in the morning in UTC; the day before in Guatemala.
    now = instant('2026-03-03T05:00:00Z');
    expect(await parts.ages.lookAtAll()).toBe(0);
    now = instant('2026-03-03T06:00:00Z');
    expect(await parts.ages.lookAtAll()).toBe(1);
    expect(await stages(ids)).toEqual(['released', 'sealed', 'sealed']);
    expect(await parts.ages.lookAtAll()).toBe(0);
  });

  it('and no period ends that ended under the seal, before the release has reached its file', async () => {
    now = instant('2026-03-02T15:00:00Z');
    const parts = opened();
    const sealing = await protectedOne(parts, '2008-03-30');
    const of = (
      await parts.pool.query<{ id: DossierId }>('SELECT dossier_id AS id FROM cases WHERE id = $1', [sealing])
    ).rows[0]?.id;
    const caseId = newCaseNumber(guatemala, 2026, randomBytes(6));
    const ask = (command: object, by: object, tag: string) =>
      parts.settlement.settle({
        commandId: tag as CommandId,
        ...{ caseId, kind: 'recognition-review', command: command as never, by: by as never },
      });
    // The process that seals files never runs: what says so is the release, weeks later.
    const draft = openDraft(guatemala, { dossier: of as DossierId });
    expect(await ask(draft, people.counter, 'draft')).toMatchObject({ outcome: 'accepted' });
    now = instant('2026-03-30T15:00:00Z');
    expect(await parts.ages.look(sealing)).toBe(true);
    const clock = (await readCase(parts.pool, caseId))?.file.clock?.id;
    const lapse = { type: 'lapse', clock };
    expect(await ask(lapse, { kind: 'clock' }, 'lapse')).toMatchObject({ code: 'NO_SUCH_CASE' });
    expect((await readCase(parts.pool, caseId))?.frozen).toBe(true);

    const unseal = { type: 'unseal-file', sealing, since: instant('2026-03-02T15:00:00Z'), known: [] };
    await ask(unseal, { kind: 'effect', file: sealing }, `${sealing}/release/${caseId}`);
    expect((await readCase(parts.pool, caseId))?.frozen).toBe(false);
    expect(await ask(lapse, { kind: 'clock' }, 'lapse')).toMatchObject({
      code: expect.not.stringMatching('NO_SUCH_CASE') as never,
    });
    const wakes = 'SELECT count(*)::int AS n FROM wakes WHERE case_id = $1';
    expect((await parts.pool.query(wakes, [caseId])).rows).toEqual([{ n: 1 }]);
  });
});
