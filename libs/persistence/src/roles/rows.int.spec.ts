import { randomUUID } from 'node:crypto';
import type { AgencyId, CaseId } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { openPool } from '../database/index.js';
import type { Who } from '../rows/index.js';
import { asking, atTheDoor, callerIs, opened, wordNow } from '../rows/index.js';
import type { TestDatabase } from '../test-database/index.js';
import { testDatabase } from '../test-database/index.js';

const [ours, theirs, sealed] = ['GT-26-7K3M9Q-N', 'GT-26-8K3M9Q-N', 'GT-26-9K3M9Q-N'] as unknown as [
  CaseId,
  CaseId,
  CaseId,
];
const dossiers = new Map([ours, theirs, sealed].map((number) => [number, randomUUID()]));
const [we, they] = ['gt-mintrab', 'gt-pgn'] as unknown as [AgencyId, AgencyId];
let node: TestDatabase;
let pool: Pool;

beforeAll(async () => {
  node = await testDatabase();
  // One connection: whoever asks next is told to the one that somebody else had.
  pool = openPool(node.urlOf('api'), { max: 1, wordNow });
  for (const [number, agency] of [
    [ours, we],
    [theirs, they],
    [sealed, we],
  ] as const) {
    const dossier = dossiers.get(number);
    const isSealed = number === sealed;
    await node.pool.query(`
      INSERT INTO dossiers (id, owner, agencies, wrapped_key, sealed_person, created_at, updated_at)
        VALUES ('${dossier}', 'w-${number}', '{${agency}}', 'k', 's', now(), now());
      INSERT INTO documents (id, dossier_id, kind, media_type, bytes, sha256, created_at)
        VALUES (gen_random_uuid(), '${dossier}', 'identity', 'image/png', 1, 'x', now());
      INSERT INTO cases (id, kind, version, revision, head_hash, stage, state, process, dossier_id, agencies, awaiting, assigned, sealed,
        opened_at, updated_at)
        VALUES ('${number}', '${isSealed ? 'protection' : 'appeal'}', 1, 1, '', 'open', '{}', '{}', '${dossier}', '{${agency}}', '{}',
          '{}', ${isSealed}, now(), now());
      INSERT INTO commands (id, case_id, type, actor, at, outcome) VALUES ('c-${number}', '${number}', 'open', '{}', now(), '{}');
      INSERT INTO journal (case_id, seq, type, at, event, actor, command_id, prev_hash, hash)
        VALUES ('${number}', 1, 'opened', now(), '{}', '{}', 'c-${number}', '', '')`);
  }
});
afterAll(async () => {
  await pool.end();
  await node.drop();
});

const whose = {
  cases: 'id',
  dossiers: `'w-' || substr(owner, 3)`,
  documents: '(SELECT owner FROM dossiers WHERE dossiers.id = dossier_id)',
  journal: 'case_id',
} as const;
const tables = Object.keys(whose) as readonly (keyof typeof whose)[];
const agency = (one: AgencyId): Who => ({ purpose: 'agency', agency: one });

/** As a request of somebody’s, into whose files a door let them. */
const requested = <Answer>(who: Who | undefined, entered: readonly string[], work: () => Promise<Answer>) =>
  atTheDoor(() => {
    if (who !== undefined) callerIs(who);
    entered.forEach(opened);
    return work();
  });
const tried = (statement: string, who?: Who, ...entered: readonly string[]): Promise<string> =>
  requested(who, entered, () =>
    pool.query(statement).then(
      ({ rowCount }) => `done: ${rowCount}`,
      (error: unknown) => String((error as { code?: string }).code),
    ),
  );
const seen = async (who?: Who, ...entered: readonly string[]): Promise<Readonly<Record<string, readonly string[]>>> =>
  requested(who, entered, async () => {
    const found: Record<string, readonly string[]> = {};
    for (const table of tables) {
      const { rows } = await pool.query<{ whose: string }>(`SELECT ${whose[table]} AS whose FROM ${table} ORDER BY 1`);
      found[table] = rows.map((row) => row.whose.replace('w-', ''));
    }
    return found;
  });
const nothing = { cases: [], dossiers: [], documents: [], journal: [] };
const only = (...numbers: readonly CaseId[]) => Object.fromEntries(tables.map((table) => [table, [...numbers].sort()]));
/** PostgreSQL's `insufficient_privilege`. */
const refused = '42501';

const writes = (number: CaseId, by: AgencyId) => [
  `UPDATE cases SET stage = stage WHERE id = '${number}'`,
  `UPDATE dossiers SET warnings = '["x"]' WHERE owner = 'w-${number}'`,
  `SELECT FROM cases WHERE id = '${number}' FOR NO KEY UPDATE`,
  `INSERT INTO dossiers (id, agencies, sealed_person, created_at, updated_at) VALUES (gen_random_uuid(), '{${by}}', 's', now(), now())`,
  `INSERT INTO documents (id, dossier_id, kind, media_type, bytes, sha256, created_at)
    VALUES (gen_random_uuid(), '${dossiers.get(number)}', 'identity', 'image/png', 1, 'x', now())`,
  `INSERT INTO cases (id, kind, version, revision, head_hash, stage, state, process, agencies, awaiting, assigned, opened_at, updated_at)
    VALUES ('GT-26-AK3M9Q-N', 'appeal', 1, 1, '', 'open', '{}', '{}', '{${by}}', '{}', '{}', now(), now())`,
];
const none = ['done: 0', 'done: 0', 'done: 0', refused, refused, refused];

describe('[wall 2] with the password of the API', () => {
  it('whoever says nothing of who asks sees, changes and adds nothing', async () => {
    expect(await seen()).toEqual(nothing);
    const answers = [];
    for (const statement of writes(ours, we)) answers.push(await tried(statement));
    expect(answers).toEqual(none);
  });

  it('an agency sees what it has or had, and changes and adds nothing in another’s', async () => {
    expect(await seen(agency(we))).toEqual(only(ours));
    expect(await seen(agency(they))).toEqual(only(theirs));
    expect(await seen(agency('gt-nobody' as AgencyId))).toEqual(nothing);
    const answers = [];
    for (const statement of writes(theirs, they)) answers.push(await tried(statement, agency(we)));
    expect(answers).toEqual(none);
  });

  it('nothing runs for whoever asked before, where the word of who asks now is none', async () => {
    const stage = async () =>
      (await node.pool.query<{ stage: string }>('SELECT stage FROM cases WHERE id = $1', [ours])).rows[0]?.stage;
    expect(await tried(`UPDATE cases SET stage = stage WHERE id = '${ours}'`, agency(we))).toBe('done: 1');
    for (const word of [`${they}\0`, `\0${we}`])
      expect(
        await tried(`UPDATE cases SET stage = 'theirs' WHERE id = '${ours}'`, agency(word as AgencyId)),
      ).not.toMatch('done');
    expect(await stage()).toBe('open');
  });

  it('nobody of their agency sees who is protected, whom a door alone opens', async () => {
    expect(await seen(agency(we), sealed, dossiers.get(sealed) ?? '')).toEqual(only(ours, sealed));
    for (const statement of writes(sealed, they))
      expect([none[0], refused]).toContain(await tried(statement, agency(we)));
  });

  it('what a door opened to somebody is seen in their request, and in no other', async () => {
    expect(await seen(agency(we), theirs)).toEqual(only(ours, theirs));
    expect(await seen({ purpose: 'public' }, theirs)).toEqual(only(theirs));
    expect(await seen({ purpose: 'public' })).toEqual(nothing);
  });

  it('a worker sees what is theirs, by code or sign-in', async () => {
    expect(await seen({ purpose: 'code', caseId: ours })).toEqual(only(ours));
    expect(await seen({ purpose: 'owner', owner: `w-${theirs}` })).toEqual(only(theirs));
    expect(await seen({ purpose: 'owner', owner: ours })).toEqual(nothing);
    expect(await seen({ purpose: 'code', caseId: `w-${ours}` as CaseId })).toEqual(nothing);
    const answers = [];
    for (const statement of writes(theirs, they))
      answers.push(await tried(statement, { purpose: 'code', caseId: ours }));
    expect(answers).toEqual(none);
  });

  it('work of the node sees the tables that it needs, and no others', async () => {
    const all = only(ours, theirs, sealed);
    expect(await seen({ purpose: 'door' })).toEqual({ ...all, journal: [] });
    expect(await seen({ purpose: 'figures' })).toEqual({ ...nothing, cases: all['cases'], journal: all['journal'] });
    expect(await seen({ purpose: 'law' })).toEqual(all);
    expect(
      await tried(
        `INSERT INTO dossiers (id, agencies, sealed_person, created_at, updated_at)
      VALUES (gen_random_uuid(), '{}', 's', now(), now())`,
        { purpose: 'lists' },
      ),
    ).toBe(refused);
  });

  it('what is published is read by everybody, and written by no caller from outside', async () => {
    const change = (kind: string) => `
      INSERT INTO cases (id, kind, version, revision, head_hash, stage, state, process, agencies, awaiting, assigned, opened_at, updated_at)
        VALUES ('GT-26-${kind.slice(0, 1)}K3M9Q-N', '${kind}', 1, 1, '', 'open', '{}', '{}', '{}', '{}', '{}', now(), now())`;
    await node.pool.query(change('rule-change'));
    const everybody = [agency(they), { purpose: 'public' }, { purpose: 'code', caseId: ours }] as const;
    const found = `SELECT FROM cases WHERE kind = 'rule-change'`;
    for (const who of everybody) expect(await tried(found, who)).toBe('done: 1');
    expect(await tried(found)).toBe('done: 0');
    const changed = `UPDATE cases SET stage = 'x' WHERE kind = 'rule-change'`;
    for (const who of [...everybody.slice(1), { purpose: 'door' }, { purpose: 'lists' }] as const) {
      expect(await tried(changed, who)).toBe(refused);
      expect(await tried(change('force-majeure'), who)).toBe(refused);
    }
    await node.pool.query(`DELETE FROM cases WHERE kind = 'rule-change'`);
  });

  it('an entry of a journal is written by whoever settles, and by no other work', async () => {
    const entry = (seq: number) => `
      INSERT INTO journal (case_id, seq, type, at, event, actor, command_id, prev_hash, hash)
        VALUES ('${ours}', ${seq}, 'x', now(), '{}', '{}', 'c-${ours}', '', '')`;
    for (const who of [undefined, { purpose: 'lists' }, { purpose: 'door' }, { purpose: 'figures' }] as const)
      expect(await tried(entry(2), who)).toBe(refused);
    expect(await tried(entry(2), agency(we))).toBe('done: 1');
  });

  it('a query that forgot whose files it lists gives those of whoever asks', async () => {
    const forgetful = `SELECT id FROM cases WHERE kind = 'appeal' OR id IS NOT NULL`;
    expect(await requested(agency(we), [], async () => (await pool.query<{ id: string }>(forgetful)).rows)).toEqual([
      { id: ours },
    ]);
  });
});

describe('who asks is said to the connection that somebody is lent', () => {
  it('also where it was asked for before there was one, and by many at once', async () => {
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, n) => (n % 3 === 0 ? undefined : agency(n % 3 === 1 ? we : they))).map((who) =>
        requested(who, [], async () => (await pool.query<{ id: string }>('SELECT id FROM cases')).rows),
      ),
    );
    expect(all).toEqual(
      Array.from({ length: 20 }, (_, n) => (n % 3 === 0 ? [] : [{ id: n % 3 === 1 ? ours : theirs }])),
    );
  });

  it('for the whole of a transaction, also one that fails, and for nothing after it', async () => {
    await requested(agency(we), [], async () => {
      const client = await pool.connect();
      try {
        await client.query('BEGIN');
        await expect(client.query('SELECT 1 / 0')).rejects.toThrow('division');
        await client.query('ROLLBACK');
        expect((await client.query('SELECT id FROM cases')).rows).toEqual([{ id: ours }]);
      } finally {
        client.release();
      }
    });
    expect(await seen()).toEqual(nothing);
  });

  it('within other work, and again as before when that is done', async () => {
    const count = async () => (await pool.query<{ id: string }>('SELECT id FROM cases')).rows.length;
    await requested(agency(we), [], async () => {
      expect([await count(), await asking({ purpose: 'door' }, count), await count()]).toEqual([1, 3, 1]);
    });
  });

  it('and where it could not be said, nobody gets the answer that followed', async () => {
    const broken = openPool(node.urlOf('api'), { max: 1, wordNow: () => ['agency', 'x\0', '', '{}'] });
    await expect(broken.query('SELECT 1')).rejects.toThrow();
    await expect(broken.connect()).rejects.toThrow('no text');
    await broken.end();
  });
});
