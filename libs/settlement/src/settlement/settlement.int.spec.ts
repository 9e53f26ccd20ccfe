import { randomUUID } from 'node:crypto';
import type { CaseId } from '@puente/domain/kernel';
import { country } from '@puente/domain/kernel';
import type { TestDatabase } from '@puente/persistence/test-database';
import { testDatabase } from '@puente/persistence/test-database';
import { asTheFileIs } from '@puente/persistence/wakes';
import type { Settlement, WakeCall } from './index.js';
import { createSettlement } from './index.js';
import type { CaseState } from '../laws/laws.js';
import { aCase, ask, clock, here, lawOf, rules, sampleLaw } from './smallest-law.sample.js';

let node: TestDatabase;
let settlement: Settlement;
let wakes: WakeCall[];

beforeAll(async () => {
  node = await testDatabase();
});
beforeEach(() => {
  wakes = [];
  settlement = createSettlement({ pool: node.pool, rules, here, clock, lawOf, wake: (call) => wakes.push(call) });
});
afterAll(() => node.drop());

const rows = async (table: string, caseId: CaseId) =>
  (await node.pool.query<Record<string, unknown>>(`SELECT * FROM ${table} WHERE case_id = $1`, [caseId])).rows;

async function anOpenCase(): Promise<CaseId> {
  const caseId = aCase();
  await settlement.settle(ask(caseId, 'open'));
  return caseId;
}

describe('an accepted command', () => {
  it('leaves its events, the file, the status page, the wake and its outcome', async () => {
    const caseId = aCase();
    const outcome = await settlement.settle(ask(caseId, 'open'));
    expect(outcome).toEqual({
      outcome: 'accepted',
      caseId,
      version: 1,
      stage: 'draft',
      events: ['draft-opened'],
      repeated: false,
    });
    const { rows: cases } = await node.pool.query('SELECT * FROM cases WHERE id = $1', [caseId]);
    expect(cases).toMatchObject([
      { kind: 'recognition-request', version: 1, stage: 'draft', holder: 'mx-stps', agencies: ['mx-conocer'] },
    ]);
    expect(await rows('journal', caseId)).toMatchObject([{ seq: 1, type: 'draft-opened', actor: { kind: 'worker' } }]);
    expect(await rows('worker_status', caseId)).toMatchObject([{ version: 1, status: { stage: 'draft' } }]);
    expect(await rows('wakes', caseId)).toMatchObject([{ version: 1, kind: 'recognition-request' }]);
    expect(wakes).toEqual([{ caseId, kind: 'recognition-request', version: 1 }]);
  });

  it('may be several events; agencies that held the case go on seeing it; the other country is told', async () => {
    const caseId = await anOpenCase();
    expect(await settlement.settle(ask(caseId, 'submit'))).toMatchObject({
      version: 3,
      events: ['submitted', 'note-added'],
    });
    const { rows: cases } = await node.pool.query('SELECT * FROM cases WHERE id = $1', [caseId]);
    expect(cases).toMatchObject([{ version: 3, stage: 'submitted', agencies: ['mx-conocer', 'mx-stps'] }]);
    expect(await rows('outbox', caseId)).toMatchObject([{ type: 'submission.filed', country: 'GT', sent_at: null }]);
  });

  it('says which stages the case went through, and in whose hands', async () => {
    const caseId = await anOpenCase();
    await settlement.settle(ask(caseId, 'note'));
    await settlement.settle(ask(caseId, 'submit'));
    const [draft, submitted, ...more] = (await rows('case_stages', caseId)).sort(
      (a, b) => Number(a['version']) - Number(b['version']),
    );
    expect(draft).toMatchObject({
      stage: 'draft',
      version: 1,
      holder: 'mx-stps',
      due_at: new Date('2026-03-03T05:59:59.999Z'),
    });
    expect(submitted).toMatchObject({
      stage: 'submitted',
      entered_at: draft?.['left_at'],
      left_at: null,
      holder: null,
    });
    expect(more).toEqual([]);
    expect(await rows('case_facts', caseId)).toMatchObject([{ corridor: 'MX-GT', occupation: null, tacit: false }]);
  });

  it('says beside its corridor when a file was opened, as the file does; also where a process from before did not', async () => {
    const caseId = await anOpenCase();
    const opened = async (of: string, by: string): Promise<unknown> =>
      (await node.pool.query<{ at: Date }>(`SELECT opened_at AS at FROM ${of} WHERE ${by} = $1`, [caseId])).rows[0]?.at;
    expect(await opened('case_facts', 'case_id')).toEqual(await opened('cases', 'id'));
    await node.pool.query(`UPDATE cases SET opened_at = opened_at - interval '1 day' WHERE id = $1`, [caseId]);
    await node.pool.query('UPDATE case_facts SET opened_at = NULL');
    await settlement.settle(ask(caseId, 'submit'));
    expect(await opened('case_facts', 'case_id')).toEqual(await opened('cases', 'id'));
  });

  it('keeps the precedent as it is, also where something is found after the decision', async () => {
    const told = { home: 'MX', standard: 'MX:EC0326', hostStandard: 'GT:AL-01', by: 'mx-stps', days: 3, decidedAt: '' };
    const precedent = (file: CaseState) =>
      file.stage === ('submitted' as string) ? ({ ...told, ...file } as never) : undefined;
    const judging = { ...sampleLaw, precedent };
    const decided = createSettlement({ pool: node.pool, rules, here, clock, lawOf: () => judging });
    const caseId = await anOpenCase();
    const found = async (): Promise<unknown[]> =>
      (await rows('precedents', caseId)).map((row) => (row['precedent'] as { documents: number }).documents);
    await decided.settle(ask(caseId, 'submit'));
    expect(await found()).toEqual([0]);
    await decided.settle(ask(caseId, 'attach'));
    expect(await found()).toEqual([1]);
  });

  it('writes the inbox row of the event that brought it', async () => {
    const caseId = await anOpenCase();
    const event = {
      eventId: randomUUID(),
      country: country('GT'),
      type: 'submission.answered',
      happenedAt: clock.now(),
    };
    await settlement.settle(ask(caseId, 'note', { by: { kind: 'country', country: country('GT') }, inbox: event }));
    expect(await rows('inbox', caseId)).toMatchObject([{ event_id: event.eventId, country: 'GT' }]);
  });

  it('that changes nothing is accepted, once, and leaves no entry: news that others overtook', async () => {
    const caseId = await anOpenCase();
    const inbox = {
      ...{ eventId: randomUUID(), country: country('GT'), type: 'recognition.progressed.v1' },
      happenedAt: clock.now(),
    };
    const news = ask(caseId, 'older news', { inbox });
    expect(await settlement.settle(news)).toMatchObject({ outcome: 'accepted', version: 1, events: [] });
    expect(await settlement.settle(news)).toMatchObject({ outcome: 'accepted', version: 1, repeated: true });
    expect(await rows('journal', caseId)).toHaveLength(1);
    expect(await rows('inbox', caseId)).toHaveLength(1);
    await settlement.settle(ask(caseId, 'note'));
    expect(await rows('journal', caseId)).toHaveLength(2);
  });
});

describe('a refused command', () => {
  it('leaves its outcome and nothing else', async () => {
    const caseId = await anOpenCase();
    const outcome = await settlement.settle(ask(caseId, 'withdraw'));
    expect(outcome).toEqual({
      outcome: 'refused',
      caseId,
      code: 'NOT_IN_THIS_STAGE',
      detail: { stage: 'draft', command: 'withdraw' },
      field: 'type',
      version: 1,
      repeated: false,
    });
    expect(await rows('journal', caseId)).toHaveLength(1);
    expect(await rows('commands', caseId)).toHaveLength(2);
  });

  it('is refused for a case that does not exist', async () => {
    const caseId = aCase();
    expect(await settlement.settle(ask(caseId, 'note'))).toMatchObject({ outcome: 'refused', code: 'NO_SUCH_CASE' });
    expect(await settlement.settle(ask(caseId, 'note', { seen: 3 }))).toMatchObject({ code: 'NO_SUCH_CASE' });
  });

  it('is refused where the case is of another kind', async () => {
    const caseId = await anOpenCase();
    const other = await settlement.settle(ask(caseId, 'note', { kind: 'recognition-review' }));
    expect(other).toMatchObject({ outcome: 'refused', code: 'NO_SUCH_CASE', version: 1 });
  });

  it('[attack 25] is told that the number is taken where it would begin a file: the next one is tried', async () => {
    const caseId = await anOpenCase();
    const other = await settlement.settle(ask(caseId, 'open', { kind: 'recognition-review' }));
    expect(other).toMatchObject({ outcome: 'refused', code: 'CASE_EXISTS', version: 1 });
  });

  it('on a stale file changes nothing', async () => {
    const caseId = await anOpenCase();
    await settlement.settle(ask(caseId, 'note', { seen: 1 }));
    const stale = await settlement.settle(ask(caseId, 'submit', { seen: 1 }));
    expect(stale).toMatchObject({ code: 'STALE_FILE', detail: { seen: 1, current: 2 }, version: 2 });
    expect(await rows('journal', caseId)).toHaveLength(2);
  });
});

describe('[attack 24] what people decide on', () => {
  const recorded = (caseId: CaseId) =>
    ask(caseId, 'note', {
      by: { kind: 'effect' },
      command: { type: 'remind', clock: 'draft#1' as never, fraction: 0.5 },
    });

  it('is as it was read although the process recorded something, and the journal goes on', async () => {
    const caseId = await anOpenCase();
    expect(await settlement.settle(recorded(caseId))).toMatchObject({ outcome: 'accepted', version: 2 });
    expect(await settlement.settle(ask(caseId, 'note', { seen: 1 }))).toMatchObject({
      outcome: 'accepted',
      version: 3,
    });
    expect(await settlement.settle(recorded(caseId))).toMatchObject({ version: 4 });
    const { rows: cases } = await node.pool.query('SELECT version, revision FROM cases WHERE id = $1', [caseId]);
    expect(cases).toEqual([{ version: 4, revision: 3 }]);
    expect(await settlement.settle(ask(caseId, 'note', { seen: 4 }))).toMatchObject({
      detail: { seen: 4, current: 3 },
    });
  });

  it('is not what another file of the node sent word of', async () => {
    const caseId = await anOpenCase();
    await settlement.settle({ ...recorded(caseId), by: { kind: 'effect', file: aCase() } });
    expect(await settlement.settle(ask(caseId, 'note', { seen: 1 }))).toMatchObject({ code: 'STALE_FILE' });
  });
});

describe('a repeated command', () => {
  it('gets the first answer, refusals too', async () => {
    const caseId = aCase();
    const open = ask(caseId, 'open');
    const first = await settlement.settle(open);
    expect(await settlement.settle({ ...open, caseId: aCase() })).toEqual({ ...first, repeated: true });
    const refused = ask(caseId, 'withdraw');
    const no = await settlement.settle(refused);
    expect(await settlement.settle(refused)).toEqual({ ...no, repeated: true });
    expect(wakes).toHaveLength(1);
  });

  it('for another request is refused and keeps the first answer', async () => {
    const caseId = await anOpenCase();
    const note = ask(caseId, 'note', { requestHash: 'a' });
    await settlement.settle(note);
    expect(await settlement.settle({ ...note, requestHash: 'b' })).toMatchObject({
      outcome: 'refused',
      code: 'COMMAND_REUSED',
      repeated: false,
    });
    expect(await settlement.settle(note)).toMatchObject({ outcome: 'accepted', version: 2, repeated: true });
  });

  it('happens once when fifty arrive together', async () => {
    const caseId = await anOpenCase();
    const note = ask(caseId, 'note');
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => settlement.settle(note)));
    expect(outcomes.filter((outcome) => !outcome.repeated)).toHaveLength(1);
    expect(new Set(outcomes.map((outcome) => outcome.version))).toEqual(new Set([2]));
    expect(await rows('journal', caseId)).toHaveLength(2);
  });

  it('begins one case when fifty arrive together', async () => {
    const caseId = aCase();
    const open = ask(caseId, 'open');
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => settlement.settle(open)));
    expect(outcomes.filter((outcome) => !outcome.repeated)).toHaveLength(1);
    expect(await rows('journal', caseId)).toHaveLength(1);
  });
});

describe('two commands at once', () => {
  it('of people who saw the same version: one settles, the other is stale', async () => {
    const caseId = await anOpenCase();
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () => settlement.settle(ask(caseId, 'note', { seen: 1 }))),
    );
    expect(outcomes.filter((outcome) => outcome.outcome === 'accepted')).toHaveLength(1);
    expect(outcomes.filter((o) => o.outcome === 'refused' && o.code === 'STALE_FILE')).toHaveLength(7);
  });

  it('that begin the same case: one settles, the other looks again and is refused', async () => {
    const caseId = aCase();
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => settlement.settle(ask(caseId, 'open'))));
    expect(outcomes.filter((outcome) => outcome.outcome === 'accepted')).toHaveLength(1);
    expect(outcomes.filter((o) => o.outcome === 'refused' && o.code === 'CASE_EXISTS')).toHaveLength(4);
  });

  it('on one case take turns', async () => {
    const caseId = await anOpenCase();
    await Promise.all(Array.from({ length: 30 }, () => settlement.settle(ask(caseId, 'attach'))));
    const { rows: cases } = await node.pool.query('SELECT version, state FROM cases WHERE id = $1', [caseId]);
    expect(cases).toMatchObject([{ version: 31, state: { documents: 30 } }]);
  });
});

describe('a wake', () => {
  const remind = { type: 'remind', clock: 'draft#1' as never, fraction: 0.5 } as const;

  it('follows only what the process sees change', async () => {
    const caseId = await anOpenCase();
    wakes.length = 0;
    await settlement.settle(ask(caseId, 'note'));
    await settlement.settle(ask(caseId, 'attach'));
    await settlement.settle(ask(caseId, 'withdraw'));
    expect(wakes).toEqual([]);
    await settlement.settle(ask(caseId, 'submit'));
    expect(wakes).toEqual([{ caseId, kind: 'recognition-request', version: 5 }]);
  });

  it('[D 3] of a file that another file’s process begins asks for the file as it is: one of that number may have been lost here, and its process know more', async () => {
    const caseId = aCase();
    await settlement.settle(ask(caseId, 'open', { by: { kind: 'effect', file: aCase() } }));
    expect(wakes).toEqual([{ caseId, kind: 'recognition-request', version: asTheFileIs }]);
  });

  it('is one row however many there are', async () => {
    const caseId = await anOpenCase();
    await settlement.settle(ask(caseId, 'submit'));
    expect(await rows('wakes', caseId)).toMatchObject([{ version: 3 }]);
  });

  it('never follows what the process itself did', async () => {
    const caseId = await anOpenCase();
    await settlement.settle(ask(caseId, 'submit'));
    wakes.length = 0;
    await settlement.settle(ask(caseId, 'note', { command: remind, by: { kind: 'clock' } }));
    await settlement.settle(ask(caseId, 'note', { command: remind, by: { kind: 'effect' } }));
    expect(wakes).toEqual([]);
    await settlement.settle(ask(caseId, 'note', { command: remind }));
    expect(wakes).toHaveLength(1);
  });

  it('that fails is logged without content and hurts nobody', async () => {
    const warned: unknown[] = [];
    const log = { warn: (...line: unknown[]) => warned.push(line) };
    const failing = () => Promise.reject(new Error('Temporal is down'));
    const cut = createSettlement({ pool: node.pool, rules, here, clock, lawOf, wake: failing, log });
    const caseId = aCase();
    expect(await cut.settle(ask(caseId, 'open'))).toMatchObject({ outcome: 'accepted' });
    expect(warned).toEqual([[expect.any(String), { caseId, version: 1, error: 'Error' }]]);
    expect(await rows('wakes', caseId)).toHaveLength(1);
  });
});
