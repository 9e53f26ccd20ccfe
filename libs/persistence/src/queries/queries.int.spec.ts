import { randomUUID } from 'node:crypto';
import type { AgencyId, CaseId, DossierId, OfficerId } from '@puente/domain/kernel';
import { country, instant, newCaseNumber } from '@puente/domain/kernel';
import { loadsOf } from './officer-registers.js';
import type { Pool } from '../database/index.js';
import type { Explained, TestDatabase } from '../test-database/index.js';
import { rowsRead, testDatabase } from '../test-database/index.js';
import { toldTo } from '../restores/index.js';
import { fixedSecrets, openVault } from '../vault/index.js';
import { wakesOf } from '../wakes/index.js';
import type { CaseRecord, QueueFilter, QueueOrder, QueuePlace } from './index.js';
import {
  auditedCases,
  caseLookUp,
  caseNumbers,
  caseRecords,
  countedUpTo,
  journalEntries,
  openFiles,
  queueCounts,
  queuePage,
  queueStages,
  savedQueuesOf,
  tabulatedUpTo,
  workloadOf,
} from './index.js';

const stps = 'mx-stps' as AgencyId;
const asking = { agency: stps, officer: 'mx.reviewer1' as OfficerId, now: instant('2026-03-05T12:00:00Z') };
let node: TestDatabase;
/** Those that take a value: what the database makes of others takes none. */
let columns: string;
beforeAll(async () => {
  node = await testDatabase();
  const { rows } = await node.pool.query<{ columns: string }>(
    `SELECT string_agg(attname, ', ' ORDER BY attnum) AS columns FROM pg_attribute
     WHERE attrelid = 'cases'::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''`,
  );
  columns = rows[0]?.columns ?? '';
});
/** Copies of files, each otherwise in something. */
const copies = (otherwise: string, of: string): string =>
  `INSERT INTO cases (${columns}) SELECT ${columns} FROM (SELECT (jsonb_populate_record(NULL::cases,
     to_jsonb(c) || jsonb_build_object(${otherwise}))).* FROM ${of}) copied`;
beforeEach(() =>
  node.pool.query('DELETE FROM worker_status; DELETE FROM case_facts; DELETE FROM cases; DELETE FROM dossiers'),
);
afterAll(() => node.drop());

interface Sample {
  readonly holder?: string;
  readonly due?: string;
  readonly awaiting?: readonly string[];
  readonly assigned?: readonly string[];
  readonly dossier?: string;
}

/** As settlement leaves it: a read model to query, without the history behind it. */
async function aCase({ holder, due, awaiting, assigned, dossier }: Sample = {}): Promise<CaseId> {
  const id = newCaseNumber(country('MX'), 2026, crypto.getRandomValues(new Uint8Array(6)));
  await node.pool.query(
    `INSERT INTO cases (id, kind, version, revision, head_hash, stage, state, process, dossier_id, agencies, holder, awaiting,
       assigned, due_at, opened_at, updated_at)
     VALUES ($1, 'recognition-request', 4, 3, '', 'submitted', '{}', '{}', $2, $3, $4, $5, $6, $7, now(), now())`,
    [
      id,
      dossier ?? randomUUID(),
      [holder ?? stps, 'mx-conocer'],
      holder,
      awaiting ?? ['registrar'],
      assigned ?? [],
      due,
    ],
  );
  return id;
}

/** Tells of each statement how many cases were read at once, also such as it then left out; asked as the API asks, behind its wall. */
function planned(): { asked: Pool; read: number[] } {
  const read: number[] = [];
  const pool = node.poolOf('api');
  const asked = {
    async query({ text, values }: { text: string; values: unknown[] }) {
      const explained = `EXPLAIN (ANALYZE, FORMAT JSON) ${text}`;
      const { rows } = await pool.query<Explained>(explained, values);
      read.push(...rowsRead(rows, ['cases', 'case_facts']));
      return pool.query(text, values);
    },
  };
  return { asked: asked as unknown as Pool, read };
}

describe('a case', () => {
  it('is found with what a door needs to know', async () => {
    const caseId = await aCase({ holder: stps, due: '2026-03-10T05:59:59.999Z' });
    expect(await caseRecords(node.pool).find(caseId)).toMatchObject({
      caseId,
      kind: 'recognition-request',
      revision: 3,
      stage: 'submitted',
      agencies: ['mx-stps', 'mx-conocer'],
      holder: 'mx-stps',
      awaiting: ['registrar'],
      dueAt: '2026-03-10T05:59:59.999Z',
    });
    expect(await caseRecords(node.pool).find('MX-26-000000-0' as CaseId)).toBeUndefined();
  });

  it('opens its dossier to agencies that held it, and to its worker', async () => {
    const records = caseRecords(node.pool);
    const dossier = randomUUID() as DossierId;
    await node.pool.query(
      `INSERT INTO dossiers (id, owner, agencies, sealed_person, created_at, updated_at)
       VALUES ($1, 'gt.worker', '{}', '', now(), now())`,
      [dossier],
    );
    const caseId = await aCase({ dossier });
    expect(await records.aboutDossier(dossier, 'mx-conocer' as AgencyId)).toMatchObject([{ caseId }]);
    expect(await records.aboutDossier(dossier, 'gt-mintrab' as AgencyId)).toEqual([]);
    expect((await records.ownedBy('gt.worker')).map((one) => one.caseId)).toEqual([caseId]);
    expect(await records.ownedBy('somebody')).toEqual([]);
  });
});

describe('what another country tells of a person', () => {
  const dossier = randomUUID() as DossierId;
  const [mx, gt, cl] = [country('MX'), country('GT'), country('CL')];
  const hosts = [{ country: 'MX' }, { country: 'CL' }];
  const told = (kind: string, state: object) =>
    node.pool.query(
      `INSERT INTO cases (id, kind, version, revision, head_hash, stage, state, process, dossier_id, agencies, awaiting,
         assigned, opened_at, updated_at)
       VALUES ($1, $2, 4, 4, '', 'x', $3, '{}', $4, '{}', '{}', '{}', now(), now())`,
      [newCaseNumber(gt, 2026, crypto.getRandomValues(new Uint8Array(6))), kind, state, dossier],
    );
  const bound = async (...all: (typeof gt)[]) => {
    const look = caseLookUp(node.pool);
    const said = await Promise.all(all.map((one) => look.binds(dossier, one)));
    return all.filter((_, at) => said[at]);
  };

  it('[row 17] is heard from the home of a review, and from no other host of the same filing', async () => {
    await told('recognition-review', { filing: { home: 'GT', filedIn: 'GT', hosts } });
    expect(await bound(mx, gt, cl)).toEqual([gt]);
  });

  it('[row 17] is heard at home from a host to which the case went, or in which it was filed', async () => {
    await told('recognition-request', { filing: { home: 'GT', filedIn: 'GT', hosts }, transmittedTo: ['CL'] });
    expect(await bound(mx, cl)).toEqual([cl]);
    await told('recognition-request', { filing: { home: 'GT', filedIn: 'MX', hosts }, transmittedTo: [] });
    expect(await bound(mx, cl)).toEqual([mx, cl]);
  });
});

describe('the worker’s page', () => {
  it('is one row, and only its version where it is known', async () => {
    const caseId = await aCase();
    await node.pool.query(`INSERT INTO worker_status VALUES ($1, 4, '{"stage": "submitted"}')`, [caseId]);
    const records = caseRecords(node.pool);
    expect(await records.status(caseId)).toEqual({ version: 4, untold: false, status: { stage: 'submitted' } });
    expect(await records.status(caseId, 3)).toEqual({ version: 4, untold: false, status: { stage: 'submitted' } });
    expect(await records.status(caseId, 4)).toEqual({ version: 4, untold: false });
    expect(await records.status('MX-26-000000-0' as CaseId)).toBeUndefined();
  });
});

describe('[D 2] the worker’s page', () => {
  it('says what another country has not confirmed of what it was sent, and since when, only while that is so', async () => {
    const caseId = await aCase();
    await node.pool.query(`INSERT INTO worker_status VALUES ($1, 4, '{"stage": "submitted"}')`, [caseId]);
    const tell = (type: string, became: string | null) =>
      node.pool.query(
        `INSERT INTO outbox (case_id, type, country, message, at, sent_at, became)
         VALUES ($1, $2, 'MX', '{}', '2026-03-12T16:00:00Z', now(), $3)`,
        [caseId, type, became],
      );
    const unreceived = async () => (await caseRecords(node.poolOf('api')).status(caseId, 4))?.unreceived;
    await tell('submission.filed', null);
    await tell('submission.filed', 'applied');
    await tell('recognition.progressed', 'unconfirmed');
    expect(await unreceived()).toBeUndefined();
    // Also what its operator has set aside: nobody there has read it.
    for (const became of ['set-aside', 'unconfirmed']) {
      await tell('submission.filed', became);
      expect(await unreceived()).toEqual({ by: 'MX', since: '2026-03-12T16:00:00.000Z' });
      await node.pool.query('DELETE FROM outbox WHERE became = $1', [became]);
    }
  });
});

describe('[D 3] a country that got an older database back', () => {
  it('is named on the pages of its cases while it asks what it lost, and on no other', async () => {
    const caseId = await aCase();
    await node.pool.query(`INSERT INTO worker_status VALUES ($1, 4, '{"home": "MX", "host": "GT"}')`, [caseId]);
    const restored = async () => (await caseRecords(node.poolOf('api')).status(caseId, 4))?.restored;
    const told = toldTo(node.poolOf('relay'));
    const [epoch, now] = [randomUUID(), instant(Date.now())];
    await told.hear(country('SV'), epoch, now);
    expect(await restored()).toBeUndefined();
    const since = instant(Date.now() - 60_000);
    await told.hear(country('GT'), epoch, since);
    await told.hear(country('GT'), epoch, now);
    // What a broker gives again is older than what was said since.
    await told.hear(country('GT'), randomUUID(), since);
    expect(await restored()).toEqual({ there: 'GT', since });
    await node.pool.query(`UPDATE partner_restores SET asked_at = now() - interval '31 minutes'`);
    expect(await restored()).toBeUndefined();
  });
});

describe('whether somebody is sealed', () => {
  it('is asked of their own files, however many people are', async () => {
    const caseId = await aCase();
    await node.pool.query(`INSERT INTO worker_status VALUES ($1, 4, '{}')`, [caseId]);
    await node.pool.query(
      `${copies(
        `'id', 'MX-' || n, 'kind', 'protection', 'sealed', true, 'dossier_id', gen_random_uuid()`,
        'cases c, generate_series(1, 500) n',
      )}; ANALYZE cases`,
    );
    const { asked, read } = planned();
    expect(await caseRecords(asked).status(caseId)).toMatchObject({ version: 4 });
    expect(await caseLookUp(asked).sealing(caseId, country('MX'))).toBeUndefined();
    expect(read.length).toBeGreaterThan(0);
    expect(Math.max(...read)).toBeLessThanOrEqual(1);

    await node.pool.query(
      `UPDATE cases SET dossier_id = (SELECT dossier_id FROM cases WHERE id = $1) WHERE id IN ('MX-7', 'MX-8')`,
      [caseId],
    );
    await node.pool.query(`UPDATE cases SET state = '{"toldBy": {"MX": {}}}' WHERE id = 'MX-8'`);
    expect(await caseLookUp(node.pool).sealing(caseId, country('GT'))).toBe('MX-7');
    expect(await caseLookUp(node.pool).sealing(caseId, country('MX'))).toBe('MX-8');
  });
});

describe('what auditors find', () => {
  it('names nobody who is protected, nor does the place where a page ends', async () => {
    const ids: CaseId[] = [];
    for (let n = 0; n < 5; n += 1) ids.push(await aCase());
    for (const [n, id] of ids.entries())
      await node.pool.query(`UPDATE cases SET opened_at = $2 WHERE id = $1`, [id, `2026-03-0${9 - n}T12:00:00Z`]);
    const [, hidden = ''] = ids;
    const sealed = copies(`'id', 'MX-P', 'kind', 'protection', 'sealed', true`, 'cases c WHERE id = $1');
    await node.pool.query(sealed, [hidden]);
    const shown = ids.filter((id) => id !== hidden);
    const first = await auditedCases(node.pool, { atMost: 2 });
    expect(first.items.map(({ caseId }) => caseId)).toEqual(shown.slice(0, 2));
    expect(first.last?.caseId).toBe(shown[1]);
    const second = await auditedCases(node.pool, { atMost: 2, ...(first.last && { after: first.last }) });
    expect(second.items.map(({ caseId }) => caseId)).toEqual(shown.slice(2));
    expect(second.last).toBeUndefined();
    const asked = { agency: stps, kind: 'recognition-request', stage: 'submitted', atMost: 9 } as const;
    expect((await auditedCases(node.pool, asked)).items).toHaveLength(4);
    for (const none of [{ agency: 'gt-x' as AgencyId }, { corridor: 'MX-GT' }, { lateAt: asking.now }])
      expect((await auditedCases(node.pool, { ...asked, ...none })).items).toEqual([]);
  });
});

describe('a queue', () => {
  it('has the most urgent first, those without a date last, and pages that neither skip nor repeat', async () => {
    const due = ['2026-03-12', '2026-03-10', '2026-03-11', '2026-03-10'];
    for (const day of due) await aCase({ holder: stps, due: `${day}T05:59:59.999Z` });
    for (let n = 0; n < 3; n += 1) await aCase({ holder: stps });
    await aCase({ holder: 'mx-conocer', due: '2026-03-01T00:00:00Z' });
    await aCase();

    const all: CaseRecord[] = [];
    let after: CaseRecord | undefined;
    do {
      const place = after && { caseId: after.caseId, ...(after.dueAt && { at: after.dueAt }) };
      const page = await queuePage(node.pool, { ...asking, limit: 2, ...(place && { after: place }) });
      all.push(...page.items);
      after = page.last;
    } while (after !== undefined);
    expect(all.map((one) => one.dueAt?.slice(8, 10) ?? '–')).toEqual(['10', '10', '11', '12', '–', '–', '–']);
    expect(new Set(all.map((one) => one.caseId)).size).toBe(7);
  });

  it('has the same the other way round, and what was drawn for an officer by its age', async () => {
    const [me, other] = ['mx.reviewer1', 'mx.other'];
    const made: CaseId[] = [];
    for (const [n, day] of ['12', '10', undefined, '10', '11'].entries()) {
      const due = day && `2026-03-${day}T05:59:59.999Z`;
      const id = await aCase({ holder: stps, assigned: [n === 4 ? other : me], ...(due && { due }) });
      await node.pool.query('UPDATE cases SET opened_at = $2 WHERE id = $1', [id, `2026-0${(n % 3) + 1}-01T00:00:00Z`]);
      made.push(id);
    }
    const paged = async (order: QueueOrder, filter: QueueFilter, limit: number) => {
      const ids: CaseId[] = [];
      let after: QueuePlace | undefined;
      do {
        const { items, last } = await queuePage(node.pool, {
          ...asking,
          filter,
          order,
          limit,
          ...(after && { after }),
        });
        ids.push(...items.map(({ caseId }) => caseId));
        const at = order.endsWith('opened') ? last?.openedAt : last?.dueAt;
        after = last && { caseId: last.caseId, ...(at && { at }) };
      } while (after !== undefined);
      return ids;
    };
    for (const [order, filter] of [
      ['due', {}],
      ['due', { dueUntil: instant('2026-04-01T00:00:00Z') }],
      ['opened', { mine: true }],
    ] as const) {
      const whole = await paged(order, filter, 9);
      const reversed = await paged(`-${order}`, filter, 9);
      expect(reversed).toEqual([...whole].reverse());
      expect(await paged(order, filter, 2)).toEqual(whole);
      expect(await paged(`-${order}`, filter, 2)).toEqual(reversed);
    }
    expect(await paged('-due', {}, 9)).toHaveLength(5);
    const byAge = await paged('opened', { mine: true }, 9);
    expect(byAge.map((id) => made.indexOf(id) % 3)).toEqual([0, 0, 1, 2]);
  });

  it('shows a role what awaits it, first or among others, and an officer what was drawn for them', async () => {
    const mine = await aCase({ holder: stps, awaiting: ['reviewer'], assigned: ['mx.reviewer1', 'mx.approver1'] });
    const late = await aCase({ holder: stps, awaiting: ['reviewer', 'supervisor'], due: '2026-03-01T00:00:00Z' });
    await aCase({ holder: stps, awaiting: ['verifier'] });
    const ids = async (filter: QueueFilter) =>
      (await queuePage(node.pool, { ...asking, filter })).items.map((one) => one.caseId);
    expect(await ids({ role: 'reviewer' })).toEqual([late, mine]);
    expect(await ids({ role: 'supervisor' })).toEqual([late]);
    expect(await ids({ mine: true })).toEqual([mine]);
    expect(await ids({ late: true })).toEqual([late]);
    expect(await ids({ stage: 'submitted', role: 'verifier' })).toHaveLength(1);
    expect(await ids({ stage: 'draft' })).toEqual([]);
    expect(await ids({ corridor: 'MX-GT' })).toEqual([]);
    expect(await ids({ kind: 'appeal' })).toEqual([]);
    expect(await ids({ kind: 'recognition-request', dueFrom: instant('2026-02-01T00:00:00Z') })).toHaveLength(3);
    expect(await ids({ dueUntil: instant('2026-02-28T00:00:00Z') })).toEqual([]);
    expect(await ids({ dueFrom: instant('2026-03-01T00:00:00Z'), dueUntil: instant('2026-03-01T00:00:00Z') })).toEqual([
      late,
    ]);
  });

  it('shows a supervisor what is due within three days, and what nobody was drawn for', async () => {
    const { now } = asking;
    const after = (hours: number) => new Date(Date.parse(now) + hours * 3_600_000).toISOString();
    const late = await aCase({ holder: stps, due: after(-1), assigned: ['mx.a'] });
    const soon = await aCase({ holder: stps, due: after(71) });
    const later = await aCase({ holder: stps, due: after(73), assigned: ['mx.a'] });
    const undated = await aCase({ holder: stps });
    await aCase({ holder: 'mx-conocer', due: after(1) });
    const ids = async (filter: QueueFilter) =>
      (await queuePage(node.pool, { ...asking, filter })).items.map((one) => one.caseId);
    expect(await ids({ soon: true })).toEqual([soon]);
    expect(await ids({ unassigned: true })).toEqual([soon, undated]);
    expect(await ids({})).toEqual([late, soon, later, undated]);
  });

  it('counts what each officer has by the day on which it is due, apart from what is late or has no day', async () => {
    const { now } = asking;
    const after = (hours: number) => instant(Date.parse(now) + hours * 3_600_000);
    for (const hours of [-1, 23, 100]) await aCase({ holder: stps, due: after(hours), assigned: ['mx.a'] });
    await aCase({ holder: stps, due: after(1), assigned: ['mx.a', 'mx.b'] });
    await aCase({ holder: stps, assigned: ['mx.a'] });
    const ids = ['mx.a', 'mx.b', 'mx.c'] as OfficerId[];
    const days = [after(-2), after(22), after(46)];
    expect(await workloadOf(node.pool, stps, ids, { now, days })).toEqual([
      { id: 'mx.a', open: 5, late: 1, soon: 2, perDay: [1, 1] },
      { id: 'mx.b', open: 1, late: 0, soon: 1, perDay: [1, 0] },
      { id: 'mx.c', open: 0, late: 0, soon: 0, perDay: [0, 0] },
    ]);
  });

  it('counts several queues and what is late in each, and no further than a hundred', async () => {
    for (let n = 0; n < 3; n += 1) await aCase({ holder: stps, due: '2026-03-01T00:00:00Z' });
    await aCase({ holder: stps, due: '2027-03-01T00:00:00Z' });
    await aCase({ holder: 'mx-conocer' });
    const counts = await queueCounts(node.pool, asking, [
      {},
      { role: 'registrar' },
      { role: 'verifier' },
      { mine: true },
    ]);
    expect(counts).toEqual([
      { count: 4, late: 3 },
      { count: 4, late: 3 },
      { count: 0, late: 0 },
      { count: 0, late: 0 },
    ]);
    const one = `(SELECT * FROM cases WHERE holder = 'mx-stps' LIMIT 1) c`;
    await node.pool.query(copies(`'id', 'MX-' || n`, `${one}, generate_series(1, 110) n`));
    expect(await queueCounts(node.pool, asking, [{ role: 'registrar' }])).toMatchObject([{ count: countedUpTo }]);
    expect(await queueCounts(node.pool, asking, [])).toEqual([]);
  });

  it('is read along its index and no further than is shown, also where very many cases are of one dossier', async () => {
    await aCase({ holder: stps, awaiting: ['reviewer'], due: '2026-03-01T00:00:00Z' });
    const one = '(SELECT * FROM cases LIMIT 1) c';
    const assigned = `'assigned', jsonb_build_array('mx.reviewer' || n / 20), 'process', '{"ended":false}'`;
    await node.pool.query(
      `${copies(`'id', 'MX-' || n, ${assigned}`, `${one}, generate_series(1, 2000) n`)}; ANALYZE cases`,
    );
    const { asked, read } = planned();
    await queuePage(asked, { ...asking, filter: { role: 'reviewer' } });
    await queueCounts(asked, asking, [{ role: 'reviewer' }, { stage: 'submitted' }, { late: true }, { mine: true }]);
    // So are the auditors' newest, whose index is the table's own, the numbers of all, and what officers have to do.
    await auditedCases(asked, { atMost: 50 });
    // What is due soon: behind the wall a range of days is one only of a column, and not of an expression.
    await queuePage(asked, { ...asking, filter: { soon: true } });
    await queuePage(asked, { ...asking, filter: { dueUntil: instant('2026-02-01T00:00:00Z') } });
    // Backwards, and by their age what was drawn for one officer, of whom each has twenty.
    await queuePage(asked, { ...asking, order: '-due' });
    await queuePage(asked, { ...asking, order: '-due', filter: { role: 'reviewer' } });
    const mine = { ...asking, officer: 'mx.reviewer7' as OfficerId, filter: { mine: true } };
    expect((await queuePage(asked, { ...mine, order: 'opened' })).items).toHaveLength(20);
    await workloadOf(asked, stps, ['mx.reviewer1', 'mx.reviewer2'] as OfficerId[], {
      now: asking.now,
      days: [asking.now],
    });
    expect(Math.max(...read)).toBeLessThanOrEqual(countedUpTo);
    read.length = 0;
    expect(await openFiles(asked, undefined)).toHaveLength(200);
    expect(await caseNumbers(asked, undefined)).toHaveLength(200);
    expect(Math.max(...read)).toBe(200);
    expect(await queueStages(node.pool, asking, { role: 'reviewer' })).toEqual([
      { kind: 'recognition-request', stage: 'submitted', count: tabulatedUpTo },
    ]);
  });

  it('of one kind, of what nobody was drawn for or of what is late is read along an index where few are so; so are auditors’ lists of a kind and a corridor', async () => {
    await aCase({ holder: stps, awaiting: ['reviewer'], due: '2026-03-01T00:00:00Z', assigned: ['mx.reviewer1'] });
    const few = 'n % 200 = 0';
    const otherwise = [
      `'id', 'MX-' || n, 'opened_at', c.opened_at - n * interval '1 hour', 'due_at', c.due_at + n * interval '1 minute'
        + CASE WHEN ${few} THEN interval '0' ELSE interval '1 year' END`,
      // Another agency has many of a kind of which this one has few.
      `'holder', CASE WHEN n % 2 = 0 THEN c.holder ELSE 'mx-conocer' END`,
      `'kind', CASE WHEN n % 2 = 1 OR ${few} THEN 'appeal' ELSE c.kind END`,
      `'stage', CASE WHEN n % 20 < 2 THEN 'answered' ELSE c.stage END`,
      `'assigned', CASE WHEN ${few} THEN '[]' ELSE to_jsonb(c.assigned) END`,
    ];
    await node.pool.query(`
      ${copies(otherwise.join(), '(SELECT * FROM cases LIMIT 1) c, generate_series(1, 2000) n')};
      INSERT INTO case_facts (case_id, corridor, tacit, opened_at)
        SELECT id, CASE WHEN random() < 0.3 THEN 'MX-PE' ELSE 'MX-GT' END, false, opened_at FROM cases WHERE id ~ '^MX-[0-9]+$';
      ANALYZE cases, case_facts`);
    const { asked, read } = planned();
    const queued = async (filter: QueueFilter) => (await queuePage(asked, { ...asking, filter })).items.length;
    const queues = [
      { kind: 'appeal' },
      { unassigned: true },
      { late: true },
      { kind: 'recognition-request', stage: 'answered' },
    ] as const;
    expect(await Promise.all(queues.map(queued))).toEqual([10, 10, 11, 50]);
    const audited = async (of: object) => (await auditedCases(asked, { ...of, atMost: 50 })).items.length;
    const lists = [{ kind: 'appeal' }, { kind: 'appeal', stage: 'answered' }, { corridor: 'MX-PE' }];
    const late = { corridor: 'MX-PE', lateAt: instant('2028-01-01T00:00:00Z') };
    expect(await Promise.all([...lists, late].map(audited))).toEqual([50, 50, 50, 50]);
    // Of two thousand; a hundred that are sought may be read and sorted as well.
    expect(Math.max(...read)).toBeLessThan(200);
  });

  it('[R18] has and counts an alert that nobody approved only for whoever decides on alerts', async () => {
    await aCase({ holder: stps });
    for (const stage of ['proposed', 'rejected', 'in-force']) {
      const id = await aCase({ holder: stps });
      await node.pool.query(`UPDATE cases SET kind = 'alert', stage = $2 WHERE id = $1`, [id, stage]);
    }
    const of = async (decidesOnAlerts: boolean) => {
      const by = { ...asking, decidesOnAlerts };
      const [counted] = await queueCounts(node.pool, by, [{}]);
      const stages = await queueStages(node.pool, by, {});
      const { items } = await queuePage(node.pool, by);
      return { count: counted?.count, items: items.length, stages: stages.map(({ stage }) => stage) };
    };
    expect(await of(false)).toEqual({ count: 2, items: 2, stages: ['in-force', 'submitted'] });
    expect(await of(true)).toEqual({ count: 4, items: 4, stages: ['in-force', 'proposed', 'rejected', 'submitted'] });
  });

  it('is saved under a name by an officer, for themselves', async () => {
    const saved = savedQueuesOf(node.pool);
    const [me, you] = ['mx.a', 'mx.b'] as readonly string[] as readonly [OfficerId, OfficerId];
    const queue = { id: 'tarde', name: 'Lo atrasado', filter: { late: true } };
    await saved.put(me, { ...queue, name: 'Atrasado' }, asking.now);
    await saved.put(me, queue, asking.now);
    expect(await saved.of(me)).toEqual([queue]);
    expect(await saved.of(you)).toEqual([]);
    expect(await saved.remove(you, 'tarde')).toBe(false);
    expect(await saved.remove(me, 'tarde')).toBe(true);
  });
});

describe('what officers have to do', () => {
  it('is their open cases, in a stable order', async () => {
    await aCase({ holder: stps, assigned: ['mx.a', 'mx.b'] });
    await aCase({ holder: stps, assigned: ['mx.a'] });
    await aCase({ assigned: ['mx.b'] });
    expect(await loadsOf(node.pool, ['mx.c', 'mx.b', 'mx.a'] as OfficerId[])).toEqual([
      { id: 'mx.a', load: 2 },
      { id: 'mx.b', load: 1 },
      { id: 'mx.c', load: 0 },
    ]);
  });
});

describe('what rests', () => {
  it('is looked for dossier by dossier, and not in all files of the node for each page', async () => {
    await aCase();
    const other = copies(
      `'id', 'MX-' || n, 'dossier_id', gen_random_uuid()`,
      '(SELECT * FROM cases LIMIT 1) c, generate_series(1, 2000) n',
    );
    await node.pool.query(`${other};
      INSERT INTO dossiers (id, agencies, wrapped_key, sealed_person, created_at, updated_at)
      SELECT dossier_id, '{}', '', '', '2015-03-01', '2015-03-01' FROM cases; ANALYZE dossiers; ANALYZE cases`);
    const { asked, read } = planned();
    const vault = openVault({ pool: asked, secrets: fixedSecrets(new Uint8Array(32)), documentsFolder: '' });
    expect(await vault.retained.next(instant('2099-01-01T00:00:00Z'), undefined, 100)).toHaveLength(100);
    expect(await vault.retained.next(instant('2020-01-01T00:00:00Z'), undefined, 100)).toEqual([]);
    expect(Math.max(...read)).toBe(1);
  });
});

describe('a wake', () => {
  it('is overdue after a while, and forgotten once it or a later one was sent', async () => {
    const wakes = wakesOf(node.pool);
    const caseId = 'GT-26-7K3M9Q-X' as CaseId;
    const at = (seconds: number) =>
      node.pool.query(
        `INSERT INTO wakes VALUES ($1, 'recognition-review', 5, now() - make_interval(secs => $2))
         ON CONFLICT (case_id) DO UPDATE SET at = excluded.at`,
        [caseId, seconds],
      );
    await at(0);
    expect(await wakes.overdue(1000, 10)).toEqual([]);
    await at(2);
    expect(await wakes.overdue(1000, 10)).toEqual([{ caseId, kind: 'recognition-review', version: 5 }]);
    await wakes.sent({ caseId, version: 4 });
    expect(await wakes.overdue(0, 10)).toHaveLength(1);
    await wakes.sent({ caseId, version: 5 });
    expect(await wakes.overdue(0, 10)).toEqual([]);
  });
});

describe('a journal', () => {
  it('is empty for a case that does not exist', async () => {
    expect(await journalEntries(node.pool, 'MX-26-000000-0' as CaseId)).toEqual([]);
  });
});
