import { randomBytes, randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor } from '@puente/domain/file/case';
import type { Draw, PoolUsed } from '@puente/domain/draws';
import type { AgencyId, CaseId, CommandId, DossierId, Instant, OfficerId, StaffRole } from '@puente/domain/kernel';
import { instant, milliseconds, newCaseNumber } from '@puente/domain/kernel';
import type { Noticed } from '@puente/domain/kinds/integrity-event';
import type { OfficerChange } from '@puente/domain/kinds/officer-register';
import { registerNumberOf } from '@puente/domain/kinds/officer-register';
import {
  anotherIntegrityOfficer,
  anotherSupervisor,
  candidates,
  drawTwo,
  guatemala,
  mexicoSent,
  officer,
  people,
  proposing,
  reportCommands,
  sampleFiling,
  sampleRules,
  theEffect,
  theIntegrityOfficer,
  theNode,
  theReporter,
  mexico,
} from '@puente/domain/specification';
import type { TestDatabase } from '@puente/persistence/test-database';
import { testDatabase } from '@puente/persistence/test-database';
import { looksOf, recordSearch } from '@puente/persistence/looks';
import { fixedSecrets, openVault } from '@puente/persistence/vault';
import { daySeeds } from '@puente/platform/chance';
import { compareReadModels, verifyJournal } from '@puente/settlement/journal';
import type { CaseCommand, Settlement } from '@puente/settlement/settlement';
import { createSettlement } from '@puente/settlement/settlement';
import { keepNoSearch } from '../retention/past-the-watch.js';
import { keepWatch } from './keep-watch.js';

const rules = sampleRules();
const limits = rules.country(guatemala)?.watch ?? never();
const minute = 60_000;
const hour = 60 * minute;

describe('[row 26][wall 5] the watch of a node', () => {
  let database: TestDatabase;
  let settlement: Settlement;
  let dossier: string;
  let now: Instant;
  const time = { now: () => now };
  const seeds = daySeeds(randomBytes(32));

  beforeEach(async () => {
    database = await testDatabase();
    settlement = createSettlement({ pool: database.poolOf('worker'), rules, here: guatemala, clock: time });
    now = instant('2026-03-03T15:00:00Z');
    dossier = randomUUID();
    await database.pool.query(
      `INSERT INTO dossiers (id, agencies, sealed_person, created_at, updated_at) VALUES ($1, '{}', '', $2, $2)`,
      [dossier, now],
    );
  });
  afterEach(() => database.drop());

  const watch = () => keepWatch({ pool: database.poolOf('worker'), settlement, rules, seeds, time, here: guatemala });
  const later = (ms: number, from: Instant = now) => instant(milliseconds(from) + ms);

  async function looks(by: string, many: number, from: Instant, every: number, needed: boolean): Promise<void> {
    await database.pool.query(
      `INSERT INTO looks (at, dossier_id, what, looker, officer, agency, role, needed)
       SELECT $1::timestamptz + n * make_interval(secs => $2), $3, 'dossier', 'officer', $4, 'gt-mintrab', 'reviewer', $5
       FROM generate_series(0, $6 - 1) AS n`,
      [from, every / 1000, dossier, by, needed, many],
    );
  }
  async function noticed(): Promise<readonly Noticed[]> {
    const { rows } = await database.pool.query<{ noticed: Noticed }>(
      `SELECT state -> 'noticed' AS noticed FROM cases WHERE kind = 'integrity-event' ORDER BY opened_at, id`,
    );
    return rows.map((row) => row.noticed);
  }
  const does = async (
    kind: 'recognition-review' | 'officer-register' | 'corruption-report',
    caseId: CaseId,
    command: CaseCommand,
    by: Actor,
  ) => {
    const commandId = randomUUID() as CommandId;
    const outcome = await settlement.settle({ commandId, kind, caseId, command, by });
    if (outcome.outcome === 'refused') throw new Error(`${command.type}: ${outcome.code}`);
  };
  const arrived = () =>
    ({
      ...mexicoSent,
      filing: sampleFiling({ filedIn: mexico, channel: 'worker', dossier: dossier as DossierId }),
    }) as CaseCommand;
  /** Registered by two supervisors and committed, as the pool of the day, at whose entry it is given. */
  async function poolOf({ approvers, reviewers }: Draw): Promise<PoolUsed> {
    const register = registerNumberOf(guatemala, people.supervisorInGuatemala.agency);
    const keep = (command: CaseCommand, by: Actor) => does('officer-register', register, command, by);
    await keep({ type: 'open-officer-register' }, people.supervisorInGuatemala);
    const roles = new Map([...reviewers, ...approvers].map(({ id }) => [id, new Set<StaffRole>()]));
    for (const { id } of reviewers) roles.get(id)?.add('reviewer');
    for (const { id } of approvers) roles.get(id)?.add('approver');
    for (const [id, both] of roles) {
      const change = { what: 'standing', roles: [...both], active: true } as const;
      await keep(proposing(id, change, id), people.supervisorInGuatemala);
      await keep({ type: 'approve-officer-change', change: id }, anotherSupervisor);
    }
    await keep({ type: 'commit-pool' }, theEffect);
    const { rows } = await database.pool.query<{ version: number }>(`SELECT version FROM cases WHERE id = $1`, [
      register,
    ]);
    return { register, entry: rows[0]?.version ?? never() };
  }
  async function reviewed(draw: CaseCommand): Promise<CaseId> {
    const caseId = newCaseNumber(mexico, 2026, randomBytes(6));
    await does('recognition-review', caseId, arrived(), theNode(mexico));
    await does('recognition-review', caseId, draw, theEffect);
    return caseId;
  }

  it('notices a hundred looks in an hour, once, however often it looks', async () => {
    const { many } = limits.looks;
    await looks('gt.quiet', many - 1, later(-hour), 30_000, true);
    await looks('gt.slow', 3 * many, later(-10 * hour), 90_000, true);
    await looks('gt.curious', many, later(-hour), 30_000, true);
    const turn = watch();
    expect(await turn()).toEqual({ opened: 1 });
    expect(await noticed()).toEqual([
      {
        ...{ rule: 'many-looks', concerned: ['gt.curious'], count: many, limit: many },
        ...{ since: later(-hour), until: later(-hour + (many - 1) * 30_000) },
      },
    ]);
    await looks('gt.curious', many, later(-30 * minute), 10_000, true);
    expect([await turn(), await watch()()]).toEqual([{ opened: 0 }, { opened: 0 }]);
    now = later(24 * hour);
    await looks('gt.curious', many, later(-hour), 10_000, true);
    expect(await turn()).toEqual({ opened: 1 });
  });

  it('counts a search in vain as a look, and one that found somebody by its looks', async () => {
    const { many } = limits.looks;
    const searches = (by: string, found: number) =>
      database.pool.query(
        `INSERT INTO searches (at, officer, agency, sought, purpose, found)
         SELECT $1::timestamptz + n * interval '20 seconds', $2, 'gt-mintrab', 'name', 'demostración', $3
         FROM generate_series(0, $4 - 1) AS n`,
        [later(-hour), by, found, many],
      );
    await searches('gt.tries', 0);
    await searches('gt.finds', 1);
    expect(await watch()()).toEqual({ opened: 2 });
    const told = (await noticed()).map(({ rule, concerned }) => [rule, concerned]);
    expect(told.sort()).toEqual([
      ['looks-without-case', ['gt.tries']],
      ['many-looks', ['gt.tries']],
    ]);
  });

  it('notices who is shown many people’s names in lists, page by page, and counts nobody twice', async () => {
    const { many } = limits.names;
    const counted = looksOf(database.poolOf('api'));
    const shown = (officer: string, ids: readonly string[], at: Instant) =>
      counted.ofNames({ at, officer: officer as OfficerId, people: ids as DossierId[] });
    const ids = Array.from({ length: many }, () => randomUUID());
    for (let n = 0; n < many; n += 20) await shown('gt.reads', ids.slice(n, n + 20), later(-3 * hour + n * minute));
    for (const at of [later(-hour), later(-minute), now]) await shown('gt.again', ids.slice(1), at);
    const { rows } = await database.pool.query(`SELECT FROM names_shown WHERE officer = 'gt.reads'`);
    expect(rows.length).toBeLessThanOrEqual(3);
    expect(await watch()()).toEqual({ opened: 1 });
    expect(await noticed()).toMatchObject([
      { rule: 'many-names', concerned: ['gt.reads'], count: many, limit: many, since: later(-3 * hour) },
    ]);
  });

  it('keeps what was searched for, and whose names were shown, for the country’s period, and lets no password take it away sooner', async () => {
    const counted = looksOf(database.poolOf('api'));
    const by = { id: 'gt.counter' as OfficerId, agency: 'gt-mintrab' as AgencyId };
    const told = async () =>
      (await database.pool.query<{ at: Date }>('SELECT at FROM searches UNION ALL SELECT at FROM names_shown')).rows;
    const recent = instant(new Date().toISOString());
    for (const at of [instant('2020-03-03T15:00:00Z'), recent]) {
      await recordSearch(database.poolOf('api'), { at, by, sought: 'name', purpose: 'Demostración', found: 0 });
      await counted.ofNames({ at, officer: by.id, people: [dossier as DossierId] });
    }
    now = recent;
    expect(await keepNoSearch({ pool: database.poolOf('worker'), rules, time, here: guatemala })).toBe(2);
    expect((await told()).map(({ at }) => at.toISOString())).toEqual([recent, recent]);
    for (const table of ['searches', 'names_shown']) {
      await expect(database.poolOf('worker').query(`DELETE FROM ${table}`)).rejects.toThrow('kept for a year');
      await expect(database.poolOf('api').query(`DELETE FROM ${table}`)).rejects.toThrow('permission denied');
    }
    const api = database.poolOf('api');
    await expect(api.query(`UPDATE names_shown SET people = '{}'`)).rejects.toThrow('stays');
    // What would take an hour out of the watch’s sight, or leave no room in it.
    await expect(api.query(`UPDATE names_shown SET at = '9999-01-01'`)).rejects.toThrow('names_shown_in_hour');
    const before = (at: string, people: string) =>
      api.query(
        `INSERT INTO names_shown (officer, hour, first_at, at, people) VALUES ('gt.next', '2026-03-03T15:00:00Z', $1, $1, ${people})`,
        [at],
      );
    for (const at of ['2026-03-03T14:59:59Z', '2026-03-03T16:00:00Z', '9999-01-01'])
      await expect(before(at, `'{}'`)).rejects.toThrow('names_shown_in_hour');
    const filled = before('2026-03-03T15:00:00Z', `array_fill('${dossier}'::uuid, ARRAY[5000])`);
    await expect(filled).rejects.toThrow('once');
    expect(await told()).toHaveLength(2);
  });

  it('notices what fell into the last minutes of a day, and what passed while the node was off', async () => {
    const { many } = limits.looks;
    const midnight = instant('2026-03-04T06:00:00Z');
    const turn = watch();
    now = later(-2 * minute, midnight);
    expect(await turn()).toEqual({ opened: 0 });
    await looks('gt.curious', many, later(-minute, midnight), 100, true);
    now = later(3 * minute, midnight);
    expect(await turn()).toEqual({ opened: 1 });
    await looks('gt.other', many, later(-4 * 24 * hour), 100, true);
    expect(await watch()()).toEqual({ opened: 1 });
  });

  it('notices looks at what stands in nobody’s queue, and lets pass those that do', async () => {
    const { many } = limits.looksWithoutCase;
    await looks('gt.busy', many, later(-8 * hour), 10 * minute, true);
    await looks('gt.idle', many, later(-8 * hour), 10 * minute, false);
    await watch()();
    expect(await noticed()).toMatchObject([{ rule: 'looks-without-case', concerned: ['gt.idle'], count: many }]);
  });

  it('notices many wrong codes of a file that there is, and concerns no officer', async () => {
    const caseId = await reviewed(drawTwo);
    const tries = (number: string, failures: number) =>
      database.pool.query(
        `INSERT INTO access_attempts (number, from_mark, failures, forget_at) VALUES ($1, '', $2, $3)`,
        [number, failures, later(hour)],
      );
    await tries(caseId, limits.failedCodes.many);
    await tries('GT-26-000000-0', 10_000);
    await watch()();
    expect(await noticed()).toMatchObject([
      { rule: 'many-failed-codes', file: caseId, concerned: [], count: limits.failedCodes.many, until: now },
    ]);
  });

  it('notices a supervisor who moves much, and concerns that supervisor', async () => {
    const { supervisorInGuatemala: supervisor } = people;
    for (let n = 0; n < limits.moves.many; n += 1) {
      const caseId = await reviewed(drawTwo);
      const { rows } = await database.pool.query<{ reviewer: OfficerId }>(
        `SELECT state ->> 'reviewer' AS reviewer FROM cases WHERE id = $1`,
        [caseId],
      );
      const from = rows[0]?.reviewer ?? never();
      const draw = { seed: `n${n}`, candidates: candidates('gt.new', 'gt.newer') };
      await does(
        'recognition-review',
        caseId,
        { type: 'reassign', from, reasons: 'Demostración', draw } as never,
        supervisor,
      );
    }
    await watch()();
    const moves = (await noticed()).filter(({ rule }) => rule === 'many-moves');
    expect(moves).toMatchObject([{ concerned: [supervisor.id], count: limits.moves.many }]);
  });

  it('notices a draw that cannot be drawn again once the day is over, and concerns whom it named', async () => {
    const caseId = newCaseNumber(mexico, 2026, randomBytes(6));
    await does('recognition-review', caseId, arrived(), theNode(mexico));
    const day = now.slice(0, 10) as never;
    const seed = seeds.seed({ day, caseId, subject: 'host-review#1' });
    const fair = { ...drawTwo, seed, pool: await poolOf(drawTwo as unknown as Draw) } as CaseCommand;
    await does('recognition-review', caseId, fair, theEffect);
    const chosen = await reviewed(drawTwo);
    const turn = watch();
    expect(await turn()).toEqual({ opened: 0 });
    now = later(24 * hour);
    expect(await turn()).toEqual({ opened: 1 });
    const named = expect.arrayContaining([expect.any(String), expect.any(String)]) as string[];
    expect(await noticed()).toMatchObject([
      { rule: 'draw-not-reproducible', file: chosen, concerned: named, faults: ['SEED_NOT_FROM_THE_DAY'] },
    ]);
    expect(await turn()).toEqual({ opened: 0 });
  });

  it('[attack 6] notices one contact in the dossiers of many people, and concerns who filed for them', async () => {
    const documentsFolder = join(tmpdir(), 'puente-no-documents');
    const secrets = fixedSecrets(randomBytes(32));
    const vault = openVault({ pool: database.poolOf('api'), secrets, documentsFolder });
    const aPerson = {
      surnames: ['Ejemplo'],
      birthDate: '1990-02-28',
      sex: 'F',
      nationality: 'GT',
      identityDocuments: [],
    };
    const open = async (n: number, phone: string) => {
      const id = randomUUID() as DossierId;
      const contact = { phone, channels: [{ channel: 'sms', safe: true }], language: 'es' };
      const person = { ...aPerson, givenNames: `Demostración ${n}`, contact } as never;
      await vault.dossiers.create({ dossier: { id, person, certificates: [] }, agencies: [], at: now });
      return id;
    };
    for (let n = 0; n < limits.contacts.many - 1; n += 1) await open(n, '+50255550100');
    const turn = watch();
    expect(await turn()).toEqual({ opened: 0 });
    dossier = await open(99, '+50255550100');
    const caseId = newCaseNumber(mexico, 2026, randomBytes(6));
    await does('recognition-review', caseId, arrived(), theNode(mexico));
    await open(100, '+50255550199');
    expect(await turn()).toEqual({ opened: 1 });
    expect(await noticed()).toMatchObject([
      { rule: 'shared-contact', file: caseId, count: limits.contacts.many, limit: limits.contacts.many },
    ]);
    expect(JSON.stringify(await noticed())).not.toContain('5555');
    now = later(24 * hour);
    expect(await turn()).toEqual({ opened: 0 });
    // Whose key is destroyed is counted no more.
    const deleting = openVault({ pool: database.poolOf('worker'), secrets, documentsFolder });
    await deleting.dossiers.destroyKey(dossier as DossierId, now);
    await open(101, '+50255550100');
    expect(await turn()).toEqual({ opened: 1 });
    expect((await noticed()).at(-1)).toMatchObject({ rule: 'shared-contact', count: limits.contacts.many });
  });

  it('[attack 12] notices that somebody who watches over others lost that role, and concerns who wanted it', async () => {
    const register = registerNumberOf(guatemala, people.supervisorInGuatemala.agency);
    const keep = (command: CaseCommand, by: Actor) => does('officer-register', register, command, by);
    const agree = async (id: string, change: OfficerChange, name: string) => {
      await keep(proposing(id, change, name), people.supervisorInGuatemala);
      await keep({ type: 'approve-officer-change', change: name }, anotherSupervisor);
    };
    await keep({ type: 'open-officer-register' }, people.supervisorInGuatemala);
    for (const id of ['gt.auditor', 'gt.auditor.2'])
      await agree(id, { what: 'standing', roles: ['auditor', 'reviewer'], active: true }, id);
    const turn = watch();
    expect(await turn()).toEqual({ opened: 0 });
    await agree('gt.auditor', { what: 'standing', roles: ['reviewer'], active: true }, 'away');
    expect([await turn(), await turn()]).toEqual([{ opened: 1 }, { opened: 0 }]);
    expect(await noticed()).toMatchObject([
      { rule: 'watcher-removed', file: register, concerned: [anotherSupervisor.id, people.supervisorInGuatemala.id] },
    ]);
  });

  it('[attack 34] notices that one integrity officer shut a report to others for days, and that two did for good, and concerns whoever it was', async () => {
    const caseId = newCaseNumber(guatemala, 2026, randomBytes(6));
    const { 'approve-report-step': approve, 'name-concerned': name, 'report-corruption': report } = reportCommands();
    await does('corruption-report', caseId, report, theReporter);
    const turn = watch();
    for (const [shuts, opened] of [
      [0, 0],
      [2, 2],
    ] as const) {
      await does('corruption-report', caseId, { ...name, shuts }, theIntegrityOfficer);
      await does('corruption-report', caseId, approve, anotherIntegrityOfficer);
      expect(await turn()).toEqual({ opened });
    }
    // Both were opened at one moment.
    const both = [...(await noticed())].sort((one, other) => one.concerned.length - other.concerned.length);
    expect(both).toMatchObject([
      { rule: 'readers-shut-out', file: caseId, count: 2, concerned: [theIntegrityOfficer.id] },
      {
        ...{ rule: 'readers-shut-out', file: caseId, count: 2 },
        concerned: [theIntegrityOfficer.id, anotherIntegrityOfficer.id],
      },
    ]);
  });

  it('leaves a file like any other: a clock, a wake for its process, a journal that verifies', async () => {
    await looks('gt.curious', limits.looks.many, later(-hour), 10_000, true);
    await watch()();
    const { rows } = await database.pool.query<{ id: CaseId; due_at: Date }>(
      `SELECT id, due_at FROM cases JOIN wakes ON case_id = id WHERE cases.kind = 'integrity-event'`,
    );
    expect(rows).toHaveLength(1);
    const caseId = rows[0]?.id ?? never();
    expect(rows[0]?.due_at.toISOString()).toBe('2026-03-11T05:59:59.999Z');
    expect(await verifyJournal(database.pool, caseId)).toMatchObject({ ok: true });
    expect(await compareReadModels(database.pool, rules, caseId)).toEqual([]);
    const auditor = officer('gt.auditor', 'gt-mintrab', 'auditor');
    const settled = await settlement.settle({
      ...{ commandId: randomUUID() as CommandId, kind: 'integrity-event', caseId, by: auditor },
      command: { type: 'take-integrity-event' },
    });
    expect(settled).toMatchObject({ outcome: 'accepted', stage: 'looked-at' });
  });
});

function never(): never {
  throw new Error('the sample has it');
}
