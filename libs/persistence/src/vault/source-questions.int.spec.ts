import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CaseId, DossierId } from '@puente/domain/kernel';
import { country, instant, plainDate } from '@puente/domain/kernel';
import { openPool } from '../database/index.js';
import type { Who } from '../rows/index.js';
import { asking, wordNow } from '../rows/index.js';
import { testDatabase } from '../test-database/index.js';
import type { TestDatabase } from '../test-database/index.js';
import { fixedSecrets, openVault } from './index.js';
import type { Vault } from './index.js';
import { isSameQuestion } from './source-questions.js';

const at = instant('2026-03-03T15:00:00Z');
const until = instant('2026-03-17T06:00:00Z');
const [caseId, otherCase] = ['GT-26-7K3M9Q-N', 'GT-26-8K3M9Q-N'] as unknown as [CaseId, CaseId];
const asked = {
  name: 'Ixchel Demostración',
  folio: 'GT-DEMO-2020-1',
  standard: 'GT-DEMO-FV-01',
  issuedOn: plainDate('2020-05-01'),
};
const person = {
  ...{ givenNames: 'Ixchel Demostración', surnames: ['Xicay'], sex: 'F', nationality: country('GT') },
  ...{ identityDocuments: [], demonstration: true },
  contact: { language: 'es', channels: [] },
};

let node: TestDatabase;
let folder: string;
let worker: Vault;
let api: Vault;
let dossier: DossierId;
let apiPool: ReturnType<typeof openPool>;
const door = <Answer>(work: () => Promise<Answer>) => asking({ purpose: 'door' }, work);
const question = { caseId, number: 1, until, at, address: 'archivo@certificador.example', asked };

beforeAll(async () => {
  [node, folder] = await Promise.all([testDatabase(), mkdtemp(join(tmpdir(), 'source-'))]);
  apiPool = openPool(node.urlOf('api'), { max: 2, wordNow });
  const opened = { secrets: fixedSecrets(randomBytes(32)), documentsFolder: folder };
  worker = openVault({ pool: node.poolOf('worker'), ...opened });
  api = openVault({ pool: apiPool, ...opened });
});
afterAll(async () => {
  await apiPool.end();
  await node.drop();
  await rm(folder, { recursive: true });
});
beforeEach(async () => {
  dossier = randomUUID() as DossierId;
  const made = { dossier: { id: dossier, person, certificates: [] }, agencies: [], warnings: [], at };
  await asking({ purpose: 'law' }, () => api.dossiers.create(made as never));
});
afterEach(async () => {
  await node.pool.query('DELETE FROM source_questions');
});
const code = async (more: Partial<typeof question> = {}) =>
  (await worker.sourceQuestions.ask({ ...question, ...more, dossier })) ?? '';
const find = (typed: string, now = at) => door(() => api.sourceQuestions.find(typed, now));

describe('the code of a certifier', () => {
  it('opens one question of one file, as it was asked, until its end; the same however often it is asked for', async () => {
    const [first, again, other] = [await code(), await code(), await code({ caseId: otherCase })];
    expect(first).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/);
    expect(again).toBe(first);
    expect(other).not.toBe(first);
    expect(await find(first.toLowerCase().replaceAll(/.{4}/g, '$& '))).toEqual({ caseId, number: 1, dossier, asked });
    expect(await find(first, until)).toBeUndefined();
    expect(await find(`${first.slice(0, 15)}${first.endsWith('0') ? '1' : '0'}`)).toBeUndefined();
    expect(await find('')).toBeUndefined();
  });

  it('of what was corrected is another one, and the one before opens nothing', async () => {
    const before = await code();
    const corrected = { ...asked, folio: 'GT-DEMO-2020-2' };
    expect(isSameQuestion(asked, corrected)).toBe(false);
    const after = await code({ asked: corrected });
    expect(after).not.toBe(before);
    expect(await find(before)).toBeUndefined();
    expect((await find(after))?.asked).toEqual(corrected);
  });

  it('[attack 51] is nobody’s who only writes in the database: not for longer, and not of another file', async () => {
    const mine = await code();
    const theirs = await code({ caseId: otherCase });
    const row = (of: CaseId) => ({
      text: 'SELECT code_hash AS hash FROM source_questions WHERE case_id = $1',
      values: [of],
    });
    const { rows } = await node.pool.query<{ hash: Buffer }>(row(caseId));
    await node.pool.query(`UPDATE source_questions SET expires_at = expires_at + interval '1 day'`);
    expect(await find(mine)).toBeUndefined();
    await node.pool.query('DELETE FROM source_questions WHERE case_id = $1', [caseId]);
    await node.pool.query(`UPDATE source_questions SET code_hash = $1, expires_at = $2`, [rows[0]?.hash, until]);
    expect(await find(mine)).toBeUndefined();
    expect(await find(theirs)).toBeUndefined();
  });

  it('is kept as a hash, beside what is sealed: neither address, name, folio nor code stands in a row', async () => {
    const given = await code();
    const { rows } = await node.pool.query<{ row: string }>(
      `SELECT q::text || encode(sealed, 'escape') || encode(code_hash, 'escape') AS row FROM source_questions q`,
    );
    const row = rows.map((one) => one.row).join();
    for (const secret of [given, question.address, asked.name, asked.folio]) expect(row).not.toContain(secret);
  });

  it('opens nothing, and none is given, once the person’s data are destroyed', async () => {
    const given = await code();
    await worker.dossiers.destroyKey(dossier, at);
    expect(await find(given)).toBeUndefined();
    expect(await worker.sourceQuestions.ask({ ...question, dossier })).toBeUndefined();
  });
});

describe('[wall 2] the rows of certifiers’ codes', () => {
  const rowsFor = (who: Who | undefined) => {
    const count = async () =>
      (await apiPool.query<{ n: number }>('SELECT count(*)::int AS n FROM source_questions')).rows[0]?.n;
    return who === undefined ? count() : asking(who, count);
  };

  it('are seen by the API at a door only, and by no officer, worker or list', async () => {
    await code();
    expect(await rowsFor({ purpose: 'door' })).toBe(1);
    expect(await rowsFor(undefined)).toBe(0);
    for (const who of [
      { purpose: 'agency', agency: 'gt-mintrab' as never },
      { purpose: 'code', caseId },
      { purpose: 'owner', owner: 'somebody' },
      ...(['public', 'law', 'lists', 'figures', 'matching'] as const).map((purpose) => ({ purpose })),
    ] as const)
      expect([who.purpose, await rowsFor(who)]).toEqual([who.purpose, 0]);
  });

  it('are added and changed by the worker process, and by nobody else', async () => {
    await code();
    const values = `VALUES ('x', 1, '${dossier}', 's', 'h', now(), now())`;
    for (const role of ['api', 'relay', 'operator', 'keeper', 'statistics'] as const) {
      const pool = node.poolOf(role);
      await expect(pool.query(`INSERT INTO source_questions ${values}`)).rejects.toThrow(/permission denied/);
      await expect(pool.query(`UPDATE source_questions SET code_hash = 'h'`)).rejects.toThrow(/permission denied/);
      await expect(pool.query('DELETE FROM source_questions')).rejects.toThrow(/permission denied/);
    }
    for (const role of ['relay', 'operator', 'statistics'] as const)
      await expect(node.poolOf(role).query('SELECT sealed FROM source_questions')).rejects.toThrow(/permission denied/);
    await expect(node.poolOf('keeper').query('SELECT code_hash FROM source_questions')).rejects.toThrow(
      /permission denied/,
    );
  });
});
