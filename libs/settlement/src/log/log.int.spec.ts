import type { CaseId } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { TestDatabase } from '@puente/persistence/test-database';
import { nodeRoles } from '@puente/persistence/roles';
import { testDatabase } from '@puente/persistence/test-database';
import { Client } from 'pg';
import { entryHash } from '../journal/entry.js';
import { verifyJournal } from '../journal/index.js';
import { journalOf } from '../journal/read-journal.js';
import { canonical } from '../canonical/canonical.js';
import { createSettlement } from '../settlement/index.js';
import { aCase, ask, clock, here, lawOf, rules } from '../settlement/smallest-law.sample.js';
import type { FoundInLog } from './index.js';
import { entryLeaf, growLog, leafHash, logSize, tilesOf, treeOver, verifyLog } from './index.js';

let node: TestDatabase;
/** Somebody with the machine's own password. */
let intruder: Client;
beforeEach(async () => {
  node = await testDatabase();
  intruder = new Client({ connectionString: node.adminUrl });
  await intruder.connect();
});
afterEach(async () => {
  await intruder.end();
  await node.drop();
});

const disarm = async () => {
  for (const table of ['journal', 'log_leaves', 'log_nodes'])
    await intruder.query(`ALTER TABLE ${table} DISABLE TRIGGER ALL`);
};

/** Six entries. */
async function aJournal(caseId = aCase()): Promise<CaseId> {
  const settlement = createSettlement({ pool: node.pool, rules, here, clock, lawOf });
  for (const what of ['open', 'note', 'submit', 'attach', 'note'] as const) await settlement.settle(ask(caseId, what));
  return caseId;
}

/** Other suites' transactions run on the same server, and the log waits for all that are older. */
async function logged(entries: number): Promise<void> {
  while ((await logSize(node.pool)) < entries) await growLog(node.poolOf('relay'));
}

const many = (entries: number) =>
  intruder.query(
    `INSERT INTO journal (case_id, seq, type, at, event, actor, command_id, prev_hash, hash)
     SELECT 'GT-26-000000-H', n, 'note-added', now(), '{}', '{}', n::text, '', sha256(n::text::bytea)
     FROM generate_series(1, $1::int) n`,
    [entries],
  );

describe('the log of a journal', () => {
  it('has each entry once, at a place that it keeps, as a hash of its hash and of what nobody guesses', async () => {
    const one = await aJournal();
    await logged(6);
    const before = await treeOver(tilesOf(node.pool), 6).root(6);
    await aJournal();
    await logged(12);
    expect((await treeOver(tilesOf(node.pool), 12).root(6)).equals(before)).toBe(true);
    const { rows } = await node.pool.query<{ hash: Buffer; blind: Buffer; entry: Buffer }>(
      'SELECT l.hash, l.blind, j.hash AS entry FROM log_leaves l JOIN journal j USING (case_id, seq) WHERE case_id = $1',
      [one],
    );
    expect(rows.map(({ hash }) => hash)).toEqual(rows.map(({ blind, entry }) => entryLeaf(blind, entry)));
    // Whoever guesses an entry, command and all, does not find it: tiles are public, and this is all that the public has.
    expect(rows.some(({ entry, hash }) => leafHash(entry).equals(hash))).toBe(false);
    expect(new Set(rows.map(({ blind }) => blind.toString('hex'))).size).toBe(6);
    // Whoever reads the whole journal reads them: a proof needs them (docs/adr/0064).
    for (const role of ['worker', 'keeper', 'statistics'] as const)
      await expect(node.poolOf(role).query('SELECT blind FROM log_leaves')).rejects.toThrow('permission denied');
    expect(await growLog(node.poolOf('relay'))).toBe(0);
    expect((await verifyLog(node.poolOf('operator'), [])).found).toEqual([]);
  });

  it('waits for an older transaction that still writes, and skips none of its entries', async () => {
    await aJournal();
    await logged(6);
    const late = new Client({ connectionString: node.adminUrl });
    await late.connect();
    await late.query('BEGIN');
    await late.query(
      `INSERT INTO journal (case_id, seq, type, at, event, actor, command_id, prev_hash, hash)
       VALUES ('GT-26-000000-H', 1, 'note-added', now(), '{}', '{}', 'late', '', sha256('late'))`,
    );
    await aJournal();
    expect(await growLog(node.poolOf('relay'))).toBe(0);
    await late.query('COMMIT');
    await late.end();
    await logged(13);
    const { rows } = await node.pool.query<{ leaf: number }>(
      `SELECT leaf FROM log_leaves WHERE case_id = 'GT-26-000000-H'`,
    );
    expect(rows).toEqual([{ leaf: 6 }]);
    expect((await verifyLog(node.poolOf('operator'), [])).found).toEqual([]);
  });

  it('grows by two processes at once as by one, and takes a few milliseconds for a batch', async () => {
    await many(3000);
    while ((await logSize(node.pool)) < 3000)
      await Promise.all([growLog(node.poolOf('relay'), 700), growLog(node.poolOf('relay'), 700)]);
    const looked = await verifyLog(node.poolOf('operator'), [700, 3000]);
    expect([looked.leaves, looked.found]).toEqual([3000, []]);
    const tree = treeOver(tilesOf(node.poolOf('operator')), 3000);
    for (const size of [700, 3000]) expect(looked.rootAt(size)?.equals(await tree.root(size))).toBe(true);
  });

  it.each(nodeRoles)('is changed by nobody: not by the %s', async (role) => {
    for (const table of ['log_leaves', 'log_nodes']) {
      await expect(node.poolOf(role).query(`DELETE FROM ${table}`)).rejects.toThrow('permission denied');
      await expect(node.poolOf(role).query(`UPDATE ${table} SET hash = ''`)).rejects.toThrow('permission denied');
    }
    await many(1);
    await logged(1);
    await expect(intruder.query('DELETE FROM log_leaves')).rejects.toThrow('the log is append-only');
  });
});

describe('[row 20] somebody with a role’s password', () => {
  it('writes an entry with a transaction to come: it has the number that it must have, and becomes a leaf', async () => {
    await node.poolOf('api').query(
      `INSERT INTO journal (case_id, seq, type, at, event, actor, command_id, prev_hash, hash, tx)
       VALUES ('GT-26-000000-H', 1, 'note-added', now(), '{}', '{}', 'x', '', sha256('x'), 9000000000000000)`,
    );
    await logged(1);
    expect((await verifyLog(node.poolOf('operator'), [])).found).toEqual([]);
  });

  it('writes a leaf of no entry, or of another one: it is refused', async () => {
    await many(1);
    const { rows } = await node.pool.query<{ tx: number }>('SELECT tx FROM journal');
    const leaf = (seq: number, entry: string) =>
      node.poolOf('relay').query(
        `INSERT INTO log_leaves (leaf, tx, case_id, seq, hash, blind)
         SELECT 0, $1, 'GT-26-000000-H', $2, sha256('\\x00'::bytea || blind || sha256($3::bytea)), blind FROM (SELECT sha256('b') AS blind) b`,
        [rows[0]?.tx, seq, entry],
      );
    await expect(leaf(2, '1')).rejects.toThrow('of no entry');
    await expect(leaf(1, 'forged')).rejects.toThrow('of no entry');
    await leaf(1, '1');
  });
});

describe('[row 20] somebody with the database’s password', () => {
  let caseId: CaseId;
  beforeEach(async () => {
    caseId = await aJournal();
    await logged(6);
    await disarm();
  });
  const found = async () => (await verifyLog(node.poolOf('operator'), [])).found;

  it('deletes the last entry and moves the head back: the entry is named', async () => {
    await intruder.query('DELETE FROM journal WHERE case_id = $1 AND seq = 6', [caseId]);
    await intruder.query(
      `UPDATE cases SET version = 5, head_hash = (SELECT hash FROM journal WHERE case_id = $1 AND seq = 5) WHERE id = $1`,
      [caseId],
    );
    expect(await verifyJournal(node.pool, caseId)).toEqual({ ok: true, entries: 5 });
    expect(await found()).toEqual([{ reason: 'ENTRY_GONE', leaf: 5, caseId, seq: 6 }]);
  });

  it('changes who decided and computes every hash again: each entry from there on is named', async () => {
    await forge(caseId, 4, { kind: 'clock' });
    expect(await verifyJournal(node.pool, caseId)).toEqual({ ok: true, entries: 6 });
    expect(await found()).toEqual(
      [4, 5, 6].map((seq): FoundInLog => ({ reason: 'NOT_AS_LOGGED', leaf: seq - 1, caseId, seq })),
    );
  });

  it('deletes a whole case: each of its entries is named, and its leaves where they are deleted too', async () => {
    await aJournal();
    await logged(12);
    for (const table of ['case_facts', 'case_stages', 'worker_status', 'journal'])
      await intruder.query(`DELETE FROM ${table} WHERE case_id = $1`, [caseId]);
    await intruder.query('DELETE FROM cases WHERE id = $1', [caseId]);
    expect(await found()).toHaveLength(6);
    await intruder.query('DELETE FROM log_leaves WHERE case_id = $1', [caseId]);
    expect(await found()).toEqual([{ reason: 'LEAF_GONE', leaf: 0 }]);
  });

  it('slips an entry in between, or changes what is kept of the log: it is found', async () => {
    await intruder.query(
      `INSERT INTO journal (case_id, seq, type, at, event, actor, command_id, prev_hash, hash, tx)
       VALUES ('GT-26-000000-H', 1, 'note-added', now(), '{}', '{}', 'x', '', '', 0)`,
    );
    expect(await found()).toEqual([{ reason: 'NOT_IN_LOG', caseId: 'GT-26-000000-H', seq: 1 }]);
    await intruder.query(`UPDATE journal SET tx = 9000000000000000 WHERE command_id = 'x'`);
    expect(await found()).toEqual([{ reason: 'NOT_IN_LOG', caseId: 'GT-26-000000-H', seq: 1 }]);
    await intruder.query(`INSERT INTO log_nodes VALUES (1, 0, sha256('x'))`);
    expect(await found()).toContainEqual({ reason: 'NODE_ALTERED' });
  });

  it('changes one byte above the leaves, or in what orders them: it is found', async () => {
    await many(256);
    await logged(262);
    for (const [there, back, reason] of [
      ['log_nodes SET level = 2', 'log_nodes SET level = 1', 'NODE_ALTERED'],
      ['log_nodes SET index = 64', 'log_nodes SET index = 0', 'NODE_ALTERED'],
      ...['log_nodes SET hash = set_byte(hash, 17, get_byte(hash, 17) # 4)'].map((flip) => [
        flip,
        flip,
        'NODE_ALTERED',
      ]),
      ['log_leaves SET tx = tx # 16 WHERE leaf = 3', 'log_leaves SET tx = tx # 16 WHERE leaf = 3', 'OTHER_TRANSACTION'],
      ['journal SET tx = tx # 16 WHERE seq = 3', 'journal SET tx = tx # 16 WHERE seq = 3', 'OTHER_TRANSACTION'],
    ]) {
      await intruder.query(`UPDATE ${String(there)}`);
      expect([there, await found()]).toEqual([there, expect.arrayContaining([expect.objectContaining({ reason })])]);
      await intruder.query(`UPDATE ${String(back)}`);
    }
    expect(await found()).toEqual([]);
  });

  /** Whoever decided is another one from an entry on, and all hashes are computed as they must be. */
  async function forge(of: CaseId, from: number, actor: object): Promise<void> {
    const rows = (await journalOf(node.pool, of)).filter(({ seq }) => seq >= from);
    let before = rows[0]?.prev_hash ?? Buffer.alloc(0);
    for (const { at, command_id: command, event, seq, type, ...row } of rows) {
      const by = canonical(seq === from ? actor : row.actor);
      const entry = { case: of, seq, type, at: instant(at), event: canonical(event), by, command };
      const hash = entryHash(before, entry);
      await intruder.query('UPDATE journal SET actor = $3, prev_hash = $4, hash = $5 WHERE case_id = $1 AND seq = $2', [
        ...[of, seq, by, before, hash],
      ]);
      before = hash;
    }
    await intruder.query('UPDATE cases SET head_hash = $2 WHERE id = $1', [of, before]);
  }
});
