import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PersonCommand } from '@puente/contracts/commands';
import { commandOf, commandTexts, isPersonCommand } from '@puente/contracts/commands';
import type { Actor, CaseKind, DocumentRef } from '@puente/domain/file/case';
import { caseKinds } from '@puente/domain/file/case';
import type { CaseId, CommandId, DossierId } from '@puente/domain/kernel';
import { isKept, isSaid, newCaseNumber, plainDate, say, withWords, wordsIn } from '@puente/domain/kernel';
import { lawOf } from '@puente/domain/laws';
import type { Setting } from '@puente/domain/specification';
import {
  firstMorning,
  guatemala,
  mexico,
  people,
  reviewAt,
  reviewCommands,
  sampleRules,
  theNode,
} from '@puente/domain/specification';
import type { AnyFile } from '@puente/domain/specification/kinds';
import { everyone, fileAt, sampleKinds } from '@puente/domain/specification/kinds';
import type { Vault } from '@puente/persistence/vault';
import { fixedSecrets, openVault } from '@puente/persistence/vault';
import type { AnyLaw } from '@puente/settlement/case-file';
import { readCase } from '@puente/settlement/case-file';
import { verifyJournal } from '@puente/settlement/journal';
import type { CaseCommand, Outcome } from '@puente/settlement/settlement';
import { createSettlement } from '@puente/settlement/settlement';
import type { TestDatabase } from '@puente/testing/database';
import { testDatabase } from '@puente/testing/database';
import type { ZodType } from 'zod';

/** Said by nobody else. Invented. */
const words = 'Xochiquetzalina perdió los papeles en la crecida';

/** A file in some stage, and what its worker says in it. */
interface Saying {
  readonly kind: CaseKind;
  readonly stage: string;
  readonly setting: Setting;
  readonly file: object;
  readonly command: CaseCommand;
  readonly by: Actor;
}

/** All commands at once are a type that no compiler writes out. */
const texts = commandTexts as unknown as Readonly<Record<PersonCommand, { readonly body: ZodType }>>;
const make = commandOf as unknown as (
  type: string,
  sent: unknown,
  held: readonly DocumentRef[],
) => { readonly command?: CaseCommand };

/** What the API makes of a sample, with these words in the place of the worker's; undefined where the worker says nothing in it. */
function spoken(command: { readonly type: string }): CaseCommand | undefined {
  const { type, ...rest } = command as { type: string; documents?: DocumentRef[] };
  if (!isPersonCommand(type)) return undefined;
  const { documents, ...said } = rest;
  const sent = { ...said, ...(documents === undefined ? {} : { documentIds: documents.map(() => randomUUID()) }) };
  const { body } = texts[type];
  const parsed = body.safeParse(sent);
  if (!parsed.success || wordsIn(parsed.data, isSaid).length === 0) return undefined;
  const ids = (parsed.data as { documentIds?: readonly string[] }).documentIds ?? [];
  const held = ids.map((id) => ({ id, kind: 'other', sha256: 'a'.repeat(64) }) as DocumentRef);
  const { command: made } = make(type, parsed.data, held);
  return made && withWords(made, isSaid, () => say(words));
}

/** The sample of a stage, and what it is after whatever somebody may do in it. */
function filesAt(kind: CaseKind, stage: string): readonly AnyFile[] {
  // The sample of the tables was heard already.
  if (stage === 'fraud-review') return [reviewAt(stage).theFile];
  const story = fileAt(kind, stage);
  const commands = Object.values(sampleKinds[kind].commands(story.theFile.clock?.id));
  const people = Object.values(everyone(sampleKinds[kind], stage));
  const answers = commands.flatMap((command) => people.map((by) => story.when(command, by)));
  const after = answers.flatMap((answer) => (answer.decision.outcome === 'accepted' ? [answer.and().theFile] : []));
  return [story.theFile, ...after];
}

/** Every command in which a worker says something, in one file in which they may. */
const sayings: readonly Saying[] = caseKinds.flatMap((kind) => {
  const found = new Map<string, Saying>();
  for (const stage of sampleKinds[kind].stages) {
    const { setting, theFile } = fileAt(kind, stage);
    const said = Object.values(sampleKinds[kind].commands(theFile.clock?.id)).flatMap((one) => spoken(one) ?? []);
    if (said.every(({ type }) => found.has(type))) continue;
    const on = { ...setting, by: people.worker } as const;
    const law: AnyLaw = lawOf(kind);
    const takes = (file: AnyFile, command: CaseCommand) =>
      law.decide(file as never, command, on).outcome === 'accepted';
    for (const file of filesAt(kind, stage))
      for (const command of said)
        if (!found.has(command.type) && takes(file, command))
          found.set(command.type, { kind, stage: file.stage, setting, file, command, by: people.worker });
  }
  return [...found.values()];
});

let database: TestDatabase;
let folder: string;
const secrets = fixedSecrets(randomBytes(32));
const vaultAs = (role: 'api' | 'worker'): Vault =>
  openVault({ pool: database.poolOf(role), secrets, documentsFolder: folder });

beforeAll(async () => {
  database = await testDatabase();
  folder = mkdtempSync(join(tmpdir(), 'puente-words-'));
});
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

async function aPerson(): Promise<DossierId> {
  const id = randomUUID() as DossierId;
  const person = {
    ...{ givenNames: 'Ixchel Demostración', surnames: ['Cumes'], birthDate: '1991-05-17', sex: 'F', nationality: 'GT' },
    ...{ identityDocuments: [], contact: { channels: [], language: 'es' }, demonstration: true },
  };
  const dossier = { id, person, certificates: [] } as never;
  await vaultAs('api').dossiers.create({ dossier, agencies: [], at: firstMorning });
  return id;
}

/** A file that nobody played: it lies there as its kind's sample has it. */
async function lying({ file, kind, setting, stage }: Saying, dossier: DossierId): Promise<CaseId> {
  const caseId = newCaseNumber(setting.here, 2026, randomBytes(6));
  const zero = Buffer.alloc(32);
  await database.pool.query(
    `INSERT INTO cases (id, kind, version, revision, head_hash, stage, state, process, dossier_id, agencies, awaiting, assigned, sealed,
       opened_at, updated_at)
     VALUES ($1, $2, 0, 0, $3, $4, $5, '{}', $6, '{}', '{}', '{}', false, $7, $7)`,
    [caseId, kind, zero, stage, JSON.stringify(file), dossier, setting.now],
  );
  return caseId;
}

const settling = ({ here, now, rules }: Pick<Setting, 'here' | 'now' | 'rules'>) =>
  createSettlement({
    ...{ pool: database.poolOf('api'), rules, here, clock: { now: () => now } },
    words: vaultAs('api').ownWords,
  });

async function says(caseId: CaseId, { by, command, kind, setting }: Omit<Saying, 'file' | 'stage'>): Promise<Outcome> {
  return settling(setting).settle({ commandId: randomUUID() as CommandId, kind, caseId, command, by });
}

/** Tables in which these bytes stand, as text, in base64, or as bytes. */
async function holding(text: string): Promise<readonly string[]> {
  const bytes = Buffer.from(text);
  // Without what depends on where in a longer text it stands.
  const coded = bytes.toString('base64').slice(0, -4);
  const patterns = [text, coded, bytes.toString('hex')].map((one) => `%${one}%`);
  const { rows } = await database.pool.query<{ name: string }>(
    `SELECT quote_ident(table_name) AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
  );
  const found: string[] = [];
  for (const { name } of rows) {
    const sql = `SELECT count(*)::int AS n FROM ${name} AS one WHERE one::text LIKE ANY ($1)`;
    const { rows: counted } = await database.pool.query<{ n: number }>(sql, [patterns]);
    if ((counted[0]?.n ?? 0) > 0) found.push(name);
  }
  return found;
}

it('every way in which a worker says something is tried', () => {
  expect([...new Set(sayings.map(({ command }) => command.type))].sort()).toEqual([
    ...['answer-discrepancy', 'answer-fraud-review', 'answer-hearing', 'appeal', 'ask-other-date', 'cannot-provide'],
    ...['contest-alert', 'move-appointment', 'report-compensation'],
  ]);
  expect(sayings.flatMap(({ command, kind }) => (command.type === 'appeal' ? [kind] : [])).sort()).toEqual([
    ...['alert', 'certification', 'correction', 'credential', 'recognition-review'],
  ]);
});

it('the search finds what stands anywhere in the clear', async () => {
  const marks = [randomBytes(12).toString('hex'), randomBytes(12).toString('hex')] as const;
  await database.pool.query(`INSERT INTO wakes (case_id, kind, version, at) VALUES ($1, 'x', 1, now())`, [marks[0]]);
  expect(await holding(marks[0])).toEqual(['wakes']);
  expect(await holding(marks[1])).toEqual([]);
  await database.pool.query('DELETE FROM wakes WHERE case_id = $1', [marks[0]]);
});

describe.each(sayings.map((saying) => [`${saying.kind}: ${saying.command.type}`, saying] as const))(
  '%s',
  (_, saying) => {
    it('[R17] what the worker says stands nowhere in the clear, is read by whoever may, and is gone with the key', async () => {
      const dossier = await aPerson();
      const caseId = await lying(saying, dossier);
      const outcome = await says(caseId, saying);
      expect(outcome).toMatchObject({ outcome: 'accepted' });
      expect(await holding(words)).toEqual([]);

      const journal = async () =>
        (await database.pool.query<{ event: unknown }>('SELECT event FROM journal WHERE case_id = $1', [caseId])).rows;
      const entries = await journal();
      expect(wordsIn(entries, isKept).length).toBeGreaterThan(0);
      const opened = await vaultAs('api').ownWords.open(caseId, entries);
      expect(JSON.stringify(opened)).toContain(words);

      const stranger = await lying(saying, await aPerson());
      expect(wordsIn(await vaultAs('api').ownWords.open(stranger, entries), isKept).length).toBeGreaterThan(0);

      const before = await verifyJournal(database.pool, caseId);
      expect(before).toMatchObject({ ok: true });
      const rule = { edition: 'e', months: 1, due: plainDate('2026-03-04') };
      expect(await vaultAs('worker').retained.destroy(dossier, saying.setting.now, () => rule)).toBe(true);
      expect(await verifyJournal(database.pool, caseId)).toEqual(before);
      expect(await vaultAs('api').ownWords.open(caseId, entries)).toEqual(entries);
      const { rows } = await database.pool.query('SELECT FROM sealed_words WHERE dossier_id = $1', [dossier]);
      expect(rows).toEqual([]);
      // Nobody says anything any more in the file of somebody who was forgotten.
      expect(await says(caseId, saying)).toMatchObject({ outcome: 'refused', code: 'NO_SUCH_CASE' });
    });
  },
);

describe('a file that begins with what the worker answered in the other country', () => {
  const setting: Pick<Setting, 'here' | 'now' | 'rules'> = { here: guatemala, now: firstMorning, rules: sampleRules() };

  it('[R17] has it sealed under the dossier that came with it', async () => {
    const dossier = await aPerson();
    const received = reviewCommands()['receive-file'] as Extract<CaseCommand, { type: 'receive-file' }>;
    const command = {
      ...received,
      filing: { ...received.filing, dossier },
      authenticity: { ...received.authenticity, finding: 'discrepancy', answer: say(words) },
    } as CaseCommand;
    const caseId = newCaseNumber(mexico, 2026, randomBytes(6));
    const commandId = randomUUID() as CommandId;
    const by = theNode(mexico);
    const requestHash = createHash('sha256').update(JSON.stringify(command)).digest('hex');
    const once = { commandId, kind: 'recognition-review', caseId, command, by, requestHash } as const;
    const settlement = settling(setting);
    expect(await settlement.settle(once)).toMatchObject({ outcome: 'accepted', repeated: false });
    expect(await settlement.settle(once)).toMatchObject({ outcome: 'accepted', repeated: true });
    const other = withWords(command, isSaid, () => say('otra cosa'));
    expect(await settlement.settle({ ...once, command: other })).toMatchObject({ code: 'COMMAND_REUSED' });
    expect(await holding(words)).toEqual([]);
    const found = await readCase(database.pool, caseId);
    expect(JSON.stringify(await vaultAs('api').ownWords.open(caseId, found?.file))).toContain(words);
  });
});
