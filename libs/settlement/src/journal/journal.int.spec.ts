import type { Actor } from '@puente/domain/file/case';
import type { CaseId } from '@puente/domain/kernel';
import type { TestDatabase } from '@puente/persistence/test-database';
import { nodeRoles } from '@puente/persistence/roles';
import { testDatabase } from '@puente/persistence/test-database';
import { Client } from 'pg';
import { createSettlement } from '../settlement/index.js';
import { aCase, ask, clock, here, lawOf, rules } from '../settlement/smallest-law.sample.js';
import { compareReadModels, rebuild, verifyFile, verifyJournal } from './index.js';

let node: TestDatabase;
/** Somebody with the machine's own password. */
let intruder: Client;
beforeAll(async () => {
  node = await testDatabase();
  intruder = new Client({ connectionString: node.adminUrl });
  await intruder.connect();
  for (const guarded of ['journal', 'dossiers']) await intruder.query(`ALTER TABLE ${guarded} DISABLE TRIGGER ALL`);
});
afterAll(async () => {
  await intruder.end();
  await node.drop();
});

/** Six entries. */
async function aJournal(): Promise<CaseId> {
  const settlement = createSettlement({ pool: node.pool, rules, here, clock, lawOf });
  const caseId = aCase();
  for (const what of ['open', 'note', 'submit', 'attach', 'note'] as const) await settlement.settle(ask(caseId, what));
  return caseId;
}

describe.each(nodeRoles)('the %s', (role) => {
  it.each([
    `UPDATE journal SET event = '{}'`,
    'DELETE FROM journal',
    'TRUNCATE journal',
    `UPDATE inbox SET country = 'GT'`,
    'DELETE FROM inbox',
    'ALTER TABLE journal DISABLE TRIGGER ALL',
    'DROP TABLE journal',
  ])('cannot %s', async (sql) => {
    await expect(node.poolOf(role).query(sql)).rejects.toThrow(/permission denied|must be owner/);
  });
});

describe('the owner', () => {
  it.each([`UPDATE journal SET event = '{}'`, 'DELETE FROM journal', 'TRUNCATE journal'])(
    'cannot %s without taking the guard away first',
    async (sql) => {
      await aJournal();
      await intruder.query('ALTER TABLE journal ENABLE TRIGGER ALL');
      await expect(intruder.query(sql)).rejects.toThrow('the journal is append-only');
      await intruder.query('ALTER TABLE journal DISABLE TRIGGER ALL');
    },
  );
});

describe('the verifier', () => {
  it('finds nothing where nothing was done', async () => {
    expect(await verifyJournal(node.pool, await aJournal())).toEqual({ ok: true, entries: 6 });
  });

  it.each([
    ['an event', `UPDATE journal SET event = jsonb_set(event, '{text}', '"otra cosa"')`, 'ALTERED'],
    ['an actor', `UPDATE journal SET actor = '{"kind": "clock"}'`, 'ALTERED'],
    ['a type', `UPDATE journal SET type = 'withdrawn'`, 'ALTERED'],
    ['a time', `UPDATE journal SET at = at + interval '1 millisecond'`, 'ALTERED'],
    ['a command', `UPDATE journal SET command_id = 'http:other'`, 'ALTERED'],
    ['a link', `UPDATE journal SET prev_hash = sha256('x')`, 'BROKEN_LINK'],
    ['a hash', `UPDATE journal SET hash = sha256('x')`, 'ALTERED'],
    ['an entry taken away', 'DELETE FROM journal', 'OUT_OF_SEQUENCE'],
  ])('names the entry of %s', async (_what, sql, reason) => {
    const caseId = await aJournal();
    const { rowCount } = await intruder.query(`${sql} WHERE case_id = $1 AND seq = 4`, [caseId]);
    expect(rowCount).toBe(1);
    expect(await verifyJournal(node.pool, caseId)).toEqual({ ok: false, seq: 4, reason });
  });

  it('finds a tail that was cut', async () => {
    const caseId = await aJournal();
    await intruder.query('DELETE FROM journal WHERE case_id = $1 AND seq = 6', [caseId]);
    expect(await verifyJournal(node.pool, caseId)).toEqual({ ok: false, seq: 6, reason: 'TAIL_MISSING' });
  });

  it('finds entries that the case does not know of', async () => {
    const caseId = await aJournal();
    await intruder.query('UPDATE cases SET version = 5 WHERE id = $1', [caseId]);
    expect(await verifyJournal(node.pool, caseId)).toEqual({ ok: false, seq: 6, reason: 'HEAD_DISAGREES' });
  });

  it('finds an entry that was moved to another case', async () => {
    const [one, two] = [await aJournal(), await aJournal()];
    await intruder.query('DELETE FROM journal WHERE case_id = $1', [one]);
    await intruder.query('UPDATE journal SET case_id = $1 WHERE case_id = $2', [one, two]);
    expect(await verifyJournal(node.pool, one)).toEqual({ ok: false, seq: 1, reason: 'ALTERED' });
  });
});

describe('the journal', () => {
  it('adds up to the file and to all that is read of it', async () => {
    const caseId = await aJournal();
    const { rows } = await node.pool.query<{ state: unknown }>('SELECT state FROM cases WHERE id = $1', [caseId]);
    expect(await rebuild(node.pool, caseId, lawOf)).toEqual(rows[0]?.state);
    expect(await compareReadModels(node.pool, rules, caseId, lawOf)).toEqual([]);
  });

  it.each([
    ['stage', `UPDATE cases SET stage = 'draft' WHERE id = $1`],
    ['state', `UPDATE cases SET state = state || '{"documents": 7}' WHERE id = $1`],
    ['process', `UPDATE cases SET process = '{}' WHERE id = $1`],
    ['agencies', `UPDATE cases SET agencies = agencies || '{gt-mintrab}' WHERE id = $1`],
    ['sealed', 'UPDATE cases SET sealed = NOT sealed WHERE id = $1'],
    ['lastEntryAt', `UPDATE cases SET last_entry_at = last_entry_at - interval '1 day' WHERE id = $1`],
    ['dueAt', `UPDATE cases SET due_at = due_at + interval '1 day' WHERE id = $1`],
    ['status', `UPDATE worker_status SET status = '{}' WHERE case_id = $1`],
    ['facts', `UPDATE case_facts SET tacit = true WHERE case_id = $1`],
    ['stages', `DELETE FROM case_stages WHERE case_id = $1 AND stage = 'submitted'`],
  ])('tells where %s is not what it adds up to', async (what, sql) => {
    const caseId = await aJournal();
    await intruder.query(sql, [caseId]);
    expect(await compareReadModels(node.pool, rules, caseId, lawOf)).toEqual([what]);
    expect(await verifyFile(node.pool, rules, caseId, lawOf)).toEqual({ ok: true, entries: 6, disagrees: [what] });
  });

  it('is read once, and what is kept beside it, where both are verified', async () => {
    const caseId = await aJournal();
    const asked: string[] = [];
    const counted = {
      query(statement: { readonly name: string; readonly text: string; readonly values: unknown[] }) {
        asked.push(statement.name);
        return node.pool.query(statement);
      },
    } as unknown as typeof node.pool;
    expect(await verifyFile(counted, rules, caseId, lawOf)).toEqual({ ok: true, entries: 6, disagrees: [] });
    expect(asked.toSorted()).toEqual(['case:models', 'dossier:who opens', 'journal:read']);
  });

  it('is no fault where a command writes while it is verified', async () => {
    const settlement = createSettlement({ pool: node.pool, rules, here, clock, lawOf });
    const caseId = await aJournal();
    let wrote = false;
    const interrupted = {
      async query(statement: { readonly name: string; readonly text: string; readonly values: unknown[] }) {
        if (statement.name === 'case:models' && !wrote) {
          wrote = true;
          await settlement.settle(ask(caseId, 'note'));
        }
        return node.pool.query(statement);
      },
    } as unknown as typeof node.pool;
    expect(await verifyFile(interrupted, rules, caseId, lawOf)).toEqual({ ok: true, entries: 7, disagrees: [] });
  });
});

describe('who opens a dossier', () => {
  const signedIn = { kind: 'worker', id: 'w-1' } as unknown as Actor;
  const counter = {
    kind: 'officer',
    id: 'o-1',
    country: here,
    agency: 'mx-counter',
    roles: ['assistant'],
  } as unknown as Actor;

  /** A dossier that was opened before its file, as it is at a counter and on the page. */
  async function aFile(by: Actor, owner: string | null, agencies: readonly string[]): Promise<CaseId> {
    const settlement = createSettlement({ pool: node.pool, rules, here, clock, lawOf });
    const caseId = aCase();
    await settlement.settle(ask(caseId, 'open', { by }));
    await intruder.query(
      `INSERT INTO dossiers (id, owner, agencies, wrapped_key, sealed_person, created_at, updated_at)
        SELECT dossier_id, $2, $3, 'k', 's', now(), now() FROM cases WHERE id = $1`,
      [caseId, owner, agencies],
    );
    return caseId;
  }
  const found = (caseId: CaseId) => compareReadModels(node.pool, rules, caseId, lawOf);
  const forge = (caseId: CaseId, change: string) =>
    intruder.query(`UPDATE dossiers SET ${change} WHERE id = (SELECT dossier_id FROM cases WHERE id = $1)`, [caseId]);

  it('is whoever signed in, and whoever wrote in one of its files or holds one', async () => {
    expect(await found(await aFile(signedIn, 'w-1', []))).toEqual([]);
    expect(await found(await aFile(counter, null, ['mx-counter', 'mx-conocer']))).toEqual([]);
  });

  it.each([
    ['another sign-in', `owner = 'w-2'`, ['owner']],
    ['nobody', 'owner = NULL', ['owner']],
    ['an agency more', `agencies = '{mx-other}'`, ['opened to mx-other']],
  ])('[row 20] is found where somebody with the database’s password names %s', async (_what, change, faults) => {
    const caseId = await aFile(signedIn, 'w-1', []);
    await forge(caseId, change);
    expect(await found(caseId)).toEqual(faults);
  });

  it('[row 20] is found where a sign-in is given what a counter opened', async () => {
    const caseId = await aFile(counter, null, ['mx-counter']);
    await forge(caseId, `owner = 'w-2'`);
    expect(await found(caseId)).toEqual(['owner']);
  });

  it('is nobody any more once the person was deleted', async () => {
    const caseId = await aFile(signedIn, 'w-1', []);
    await forge(caseId, 'owner = NULL');
    await intruder.query(
      `INSERT INTO dossier_deletions (dossier_id, deleted_at, edition, months, due, documents, sealed_sha256)
        SELECT dossier_id, now(), 'e', 1, now(), 0, '' FROM cases WHERE id = $1`,
      [caseId],
    );
    expect(await found(caseId)).toEqual([]);
  });
});
