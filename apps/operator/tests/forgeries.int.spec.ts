import { createHash, randomUUID } from 'node:crypto';
import type { CaseId } from '@puente/domain/kernel';
import { exportedJournal, genesis } from '@puente/settlement/journal';
import { columnsOf, withAnotherByte } from './another-byte.js';
import type { SignedLog } from './signed-log.js';
import { bothFind, buildChecker, byBoth, file, hasGo, removeFiles, saying, signedLog } from './signed-log.js';

let log: SignedLog;
// The first time on a machine Go compiles its own library as well.
beforeAll(buildChecker, 300_000);
afterAll(removeFiles);
beforeEach(async () => {
  log = await signedLog();
});
afterEach(() => log.end());

/** What is kept of a case beside its journal. */
const models = ['case_facts', 'case_stages', 'worker_status', 'cases'] as const;
const idOf = (table: string) => (table === 'cases' ? 'id' : 'case_id');

/** Guatemala signs an entry more of the last case, and from then on whoever has the machine does as they like. */
async function anEntryMore(): Promise<CaseId> {
  const [, , caseId] = log.cases;
  for (const table of models) await log.intruder.query(`CREATE TABLE before_${table} AS SELECT * FROM ${table}`);
  await log.settle(caseId, { type: 'add-note', text: 'se pidió el original' });
  await log.grow();
  file('checkpoint', await log.signed());
  await log.disarm();
  return caseId;
}

async function deleteCase(caseId: CaseId): Promise<void> {
  for (const table of ['journal', ...models])
    await log.intruder.query(`DELETE FROM ${table} WHERE ${idOf(table)} = $1`, [caseId]);
}

/** The head, and all that is kept of the case, are again what they were before it. */
async function deleteLastEntry(caseId: CaseId): Promise<void> {
  await log.intruder.query('DELETE FROM journal WHERE case_id = $1 AND seq = 2', [caseId]);
  for (const table of models) {
    await log.intruder.query(`DELETE FROM ${table} WHERE ${idOf(table)} = $1`, [caseId]);
    const { rows } = await log.intruder.query<{ columns: string }>(
      `SELECT string_agg(column_name, ', ') AS columns FROM information_schema.columns WHERE table_name = $1 AND is_generated = 'NEVER'`,
      [table],
    );
    const columns = String(rows[0]?.columns);
    const before = `SELECT ${columns} FROM before_${table} WHERE ${idOf(table)} = $1`;
    await log.intruder.query(`INSERT INTO ${table} (${columns}) ${before}`, [caseId]);
  }
}

/** Somebody else is said to have acted, and each hash from there on is what it must be of that. */
async function sayAnotherActed(caseId: CaseId): Promise<void> {
  const { database, intruder } = log;
  await intruder.query(`UPDATE journal SET actor = jsonb_set(actor, '{id}', '"mx.another"') WHERE case_id = $1`, [
    caseId,
  ]);
  let head: Buffer = genesis;
  for (const { entry = '', seq } of await exportedJournal(database.pool, caseId, () => true)) {
    const hash = createHash('sha256').update(head).update(entry).digest();
    const linked = 'UPDATE journal SET prev_hash = $3, hash = $4 WHERE case_id = $1 AND seq = $2';
    await intruder.query(linked, [caseId, seq, head, hash]);
    head = hash;
  }
  await intruder.query('UPDATE cases SET head_hash = $2 WHERE id = $1', [caseId, head]);
}

describe('[row 20] whoever has the machine', () => {
  byBoth('deletes the last entry and moves the head back: it is named', async () => {
    const caseId = await anEntryMore();
    await deleteLastEntry(caseId);
    expect(await bothFind(log)).toEqual([[`ENTRY_GONE ${caseId} 2`], saying(`ENTRY_GONE ${caseId} #2 @3`)]);
  });

  byBoth(
    'says that somebody else acted, and computes every hash again: each entry from there on is named',
    async () => {
      const caseId = await anEntryMore();
      await sayAnotherActed(caseId);
      const [found, said] = await bothFind(log);
      expect(found).toEqual([1, 2].map((seq) => `NOT_AS_LOGGED ${caseId} ${String(seq)}`));
      expect(said).toEqual(saying(`NOT_AS_LOGGED ${caseId} #1 @2\nNOT_AS_LOGGED ${caseId} #2 @3\n`));
    },
  );

  byBoth('deletes a whole case: each of its entries is named', async () => {
    const caseId = await anEntryMore();
    await deleteCase(caseId);
    const [found, said] = await bothFind(log);
    expect(found).toEqual([1, 2].map((seq) => `ENTRY_GONE ${caseId} ${String(seq)}`));
    expect(said).toEqual(saying(`ENTRY_GONE ${caseId} #1 @2\nENTRY_GONE ${caseId} #2 @3\n`));
  });
});

describe('[row 21] whoever has the machine and makes the log anew after it was signed', () => {
  byBoth('has deleted the last entry, or a whole case: it is shorter than what the partner keeps', async () => {
    const caseId = await anEntryMore();
    for (const forge of [deleteLastEntry, deleteCase]) {
      await forge(caseId);
      await log.logAnew();
      expect(await bothFind(log)).toEqual([['LOG_SHORTER'], saying('LOG_SHORTER')]);
    }
  });

  byBoth('has deleted an entry and written another in its place: it is not what the partner keeps', async () => {
    const caseId = await anEntryMore();
    await deleteLastEntry(caseId);
    await log.settle(caseId, { type: 'add-note', text: 'no hizo falta el original' });
    await log.logAnew();
    expect(await bothFind(log)).toEqual([['NOT_WHAT_WAS_SIGNED'], saying('NOT_WHAT_WAS_SIGNED 0-4')]);
  });

  byBoth(
    'says that somebody else acted, with every hash computed again: it is not what the partner keeps',
    async () => {
      await sayAnotherActed(await anEntryMore());
      await log.logAnew();
      expect(await bothFind(log)).toEqual([['NOT_WHAT_WAS_SIGNED'], saying('NOT_WHAT_WAS_SIGNED 0-4')]);
    },
  );
});

describe('[row 22] two histories that two partners signed, each with its own key', () => {
  byBoth('stand against each other', async () => {
    await log.disarm();
    await sayAnotherActed(log.cases[1]);
    await log.logAnew();
    file('other', await log.signed('PE'));
    const [found, said] = await bothFind(log, ['checkpoint', 'other']);
    expect(new Set(found)).toEqual(new Set(['NOT_WHAT_WAS_SIGNED', 'TWO_HISTORIES']));
    expect(said).toEqual(saying('TWO_HISTORIES 0-3 [gt.puente.example/witness] [pe.puente.example/witness]'));
    // Each of them alone knows of one history.
    expect((await bothFind(log, ['other']))[1]).toEqual(saying('OK'));
  });
});

describe('[row 21] a node that got an older database back', () => {
  byBoth(
    'says so by its epoch: what differs is named as of before that, and whoever goes back behind it is found',
    async () => {
      const caseId = await anEntryMore();
      await deleteLastEntry(caseId);
      await log.logAnew();
      const epoch = `${log.own.name}/${randomUUID()}`;
      file('other', await log.signed('PE', epoch));
      expect(await bothFind(log, ['other'])).toEqual([[], saying('OK: 3 entries')]);
      const both = await bothFind(log, ['checkpoint', 'other']);
      expect(both).toEqual([
        [`BEFORE_A_RESTORE ${epoch}`],
        saying(`BEFORE_A_RESTORE 0-4 [gt.puente.example/witness] -> ${epoch}`),
      ]);
      // Whoever goes back to the log of before is no restored node.
      await sayAnotherActed(caseId);
      await log.logAnew();
      file('back', await log.signed('GT'));
      const [found, said] = await bothFind(log, ['other', 'back']);
      expect(found).toEqual(['NOT_WHAT_WAS_SIGNED']);
      expect(said).toEqual(saying('NOT_WHAT_WAS_SIGNED 0-3 [pe.puente.example/witness]'));
    },
  );
});

describe('[row 20] one byte', () => {
  byBoth('that is another one, in whatever column of the log and the journal, is found', async () => {
    await log.disarm();
    for (const column of await columnsOf(log.intruder)) {
      const back = await withAnotherByte(log.intruder, column);
      const [found, said] = await bothFind(log);
      expect([column, back.said, found]).toEqual([column, back.said, expect.arrayContaining([expect.anything()])]);
      if (hasGo && column.isExported)
        expect([column, back.said, said.startsWith('OK')]).toEqual([column, back.said, false]);
      await back.undo();
    }
    expect((await bothFind(log))[0]).toEqual([]);
  });
});
