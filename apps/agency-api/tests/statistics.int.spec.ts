import { randomUUID } from 'node:crypto';
import type { Actor, CaseKind } from '@puente/domain/file/case';
import type { AgencyId, CaseId, CommandId, OfficerId, PlainDate } from '@puente/domain/kernel';
import { country } from '@puente/domain/kernel';
import { readAlertLateness, readLateness, readVisits, turnPlaces } from '@puente/persistence/indicators';
import { readCase } from '@puente/settlement/case-file';
import type { CaseCommand } from '@puente/settlement/settlement';
import { demonstrationDossier, form, must, pdf } from './filing.js';
import type { Person, TestNode } from './node.js';
import { testNode } from './node.js';

let mx: TestNode;
let counter: Person;

beforeAll(async () => {
  mx = await testNode('MX');
  counter = await mx.officer('mx.counter', 'mx-stps', 'assistant');
});
afterAll(() => mx.close());

/** Filed and submitted by somebody of these traits, from there if it is said; invented. */
async function filed(traits: Readonly<Record<string, string>>, place: object = {}): Promise<string> {
  const dossier = demonstrationDossier();
  const { body: created } = await must(
    counter.post('/dossiers', { ...dossier, person: { ...dossier.person, ...traits } }),
  );
  const dossierId = String(created['id']);
  const { body: document } = await must(counter.post(`/dossiers/${dossierId}/documents`, form(pdf)));
  const open = {
    dossierId,
    certificateId: dossier.certificates[0]?.id,
    hosts: [{ country: 'GT' }],
    language: 'es',
    ...place,
  };
  const { body: opened } = await must(counter.post('/cases', open));
  const caseId = String(opened['caseId']);
  await must(counter.post(`/cases/${caseId}/attach-document`, { documentId: document['id'] }));
  await must(counter.post(`/cases/${caseId}/submit`));
  return caseId;
}

const officerOf = (id: string): Actor => ({
  kind: 'officer',
  id: id as OfficerId,
  country: country('MX'),
  agency: 'mx-stps' as AgencyId,
  roles: ['supervisor'],
});

async function settle(kind: CaseKind, caseId: CaseId | undefined, command: CaseCommand, by: Actor): Promise<void> {
  if (caseId === undefined) throw new Error('no case');
  const commandId = randomUUID() as CommandId;
  const outcome = await mx.parts.settlement.settle({ commandId, kind, caseId, command, by });
  if (outcome.outcome === 'refused') throw new Error(`refused: ${outcome.code}`);
}

/** In a case of its own; the errand that opens it is run here, because no process runs. */
async function raiseAlert(): Promise<CaseId> {
  const caseId = (await filed({ sex: 'F' })) as CaseId;
  const inAMonth = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const period = { from: '2026-01-02' as PlainDate, until: inAMonth as PlainDate };
  const raise = { type: 'raise-alert', severity: 'restricted', units: [], ...period } as const;
  await settle(
    'recognition-request',
    caseId,
    { ...raise, reasons: { es: 'Demostración' } },
    officerOf('mx.supervisor'),
  );
  const annex = (await readCase(mx.database.pool, caseId))?.file.annexes?.at(-1);
  if (annex === undefined) throw new Error('no alert');
  await settle('alert', annex.caseId, annex.opens, { kind: 'effect', file: caseId });
  return annex.caseId;
}

const atTheBorder = 'talisman-el-carmen';
const inChiapas = (municipality: string) => ({ region: 'MX-CHP', municipality });

/** As the country's watch does it, with the rights of its process. */
const turn = (day: string) => turnPlaces(mx.database.poolOf('worker'), day as PlainDate);

interface Figures {
  readonly cells: readonly { stage?: string | null; sex?: string | null; nationality?: string | null; cases: number }[];
  readonly totals: Readonly<Record<string, Figures['cells']>>;
  readonly late: readonly Record<string, unknown>[];
}

describe('[F46][F47] public statistics', () => {
  it('count people by what they are, name nobody, and say nothing of fewer than five', async () => {
    const cases: string[] = [];
    for (let n = 0; n < 6; n += 1)
      cases.push(await filed({ sex: 'F', nationality: 'GT' }, { ...inChiapas('MX-07089'), office: atTheBorder }));
    for (let n = 0; n < 5; n += 1)
      cases.push(await filed({ sex: 'M', nationality: n < 3 ? 'HN' : 'SV' }, n < 3 ? inChiapas('MX-07087') : {}));
    await filed({ sex: 'X', nationality: 'NI' });
    expect(await turn('2026-01-01')).toBe(9);
    // One of them is past its day.
    await mx.database.pool.query(`UPDATE cases SET due_at = now() - interval '1 day' WHERE id = $1`, [cases[0]]);

    const { body, headers } = await must(mx.bearer().get('/statistics'));
    const { cells, totals, late } = body as unknown as Figures;
    expect(headers.get('cache-control')).toContain('public');
    expect(cells.map(({ sex, nationality, cases: n }) => [sex, nationality, n])).toEqual([
      ['F', 'GT', 6],
      ['M', null, 5],
    ]);
    // Six of Tapachula are told, three of Suchiate are not.
    expect(totals['byMunicipality']).toMatchObject([
      { municipality: { code: 'MX-07089', name: { es: 'Tapachula' } }, cases: 6 },
      { municipality: null, cases: 5 },
    ]);
    expect(totals['byOffice']).toMatchObject([
      { office: { id: atTheBorder, name: { en: 'Border office Talismán – El Carmen (demonstration)' } }, cases: 6 },
      { office: null, cases: 5 },
    ]);
    expect(totals['byStage']).toMatchObject([{ stage: 'recognition-request/submitted', cases: 11 }]);
    expect(JSON.stringify(body)).not.toMatch(/Ixchel|DEMO-|"X"|NI|HN|SV|07087/);
    expect(late).toContainEqual(
      // One is late, and eleven are not: some are late, and who counts them learns no more.
      expect.objectContaining({ agency: 'mx-stps', stage: 'submitted', open: 12, openLate: null }),
    );
    expect(await readLateness(mx.database.pool, mx.parts.clock.now())).toContainEqual(
      expect.objectContaining({ agency: 'mx-stps', stage: 'submitted', open: 12, openLate: 1 }),
    );
  });

  it('[attack 17] say nothing of fewer than five people in the figures of lateness either', async () => {
    const { body } = await must(mx.bearer().get('/statistics'));
    const { alerts, late } = body as unknown as { alerts: Record<string, object>; late: Record<string, unknown>[] };
    const counts = [...late, ...Object.values(alerts)].flatMap((one) =>
      Object.values(one).filter((value): value is number => typeof value === 'number'),
    );
    expect(counts.filter((count) => count !== 0 && count < 5)).toEqual([]);
    expect(counts).not.toEqual([]);
  });

  it('say how many alerts are overdue, of the country as a whole', async () => {
    const raised = [await raiseAlert(), await raiseAlert(), await raiseAlert()];
    const read = () => readAlertLateness(mx.database.pool, mx.parts.clock.now());
    expect(await read()).toMatchObject({ telling: { open: 3, openLate: 0 }, answering: { open: 0 } });
    // One of them is past its day, and so is told late.
    await mx.database.pool.query(`UPDATE cases SET due_at = now() - interval '1 day' WHERE id = $1`, [raised[0]]);
    expect((await read()).telling).toMatchObject({ open: 3, openLate: 1, ended: 0 });
    const { body } = await must(mx.bearer().get('/statistics'));
    expect(body['alerts']).toHaveProperty('answering.openLate');
    const second = officerOf('mx.supervisor.2');
    const now = mx.parts.clock.now();
    const service = { channel: 'sms', attempts: 1, deliveredAt: now, servedOn: now.slice(0, 10) as PlainDate } as const;
    for (const [command, by] of [
      [{ type: 'approve-alert' }, second],
      [{ type: 'record-service', notice: 'n1', service }, { kind: 'effect' }],
      [{ type: 'contest-alert', ground: 'Es mío' }, officerOf('mx.supervisor')],
    ] as const) {
      await settle('alert', raised[1], command as CaseCommand, by);
    }
    expect(await read()).toMatchObject({ telling: { open: 2, ended: 1, endedLate: 0 }, answering: { open: 1 } });
  });

  it('[attack 17] count each person in one municipality, whatever they said in another file', async () => {
    const [first, second] = [await filed({ nationality: 'CR' }, inChiapas('MX-07089')), 'MX-26-SECOND-A'];
    const { pool } = mx.database;
    await pool.query(
      `INSERT INTO cases (id, kind, version, revision, head_hash, stage, state, process, dossier_id, agencies, awaiting, assigned,
         opened_at, updated_at)
       SELECT $2, kind, version, revision, head_hash, stage, '{"municipality": "MX-07087"}', process, dossier_id, agencies,
         awaiting, assigned, opened_at + interval '1 day', updated_at FROM cases WHERE id = $1`,
      [first, second],
    );
    await pool.query(
      `INSERT INTO case_facts (case_id, corridor, occupation, tacit)
       SELECT $2, corridor, occupation, tacit FROM case_facts WHERE case_id = $1`,
      [first, second],
    );
    await pool.query(
      `INSERT INTO case_stages (case_id, version, stage, holder, entered_at)
       SELECT $2, version, stage, holder, entered_at FROM case_stages WHERE case_id = $1`,
      [first, second],
    );
    await pool.query(`UPDATE dossier_dimensions SET municipality = NULL WHERE municipality = 'MX-07089'`);
    expect(await turn('2026-01-03')).toBe(7);
    const theirs = (await readVisits(pool)).filter(
      ({ nationality, stage }) => nationality === 'CR' && stage === 'submitted',
    );
    expect(theirs).toMatchObject([{ municipality: 'MX-07087', cases: 2, people: 1 }]);
  });

  it('[attack 17] tell nobody by their difference where one person said to be, however often they are read', async () => {
    const places = async () =>
      (await readVisits(mx.database.pool)).map(({ municipality, people, sex, stage }) => ({
        municipality,
        people,
        sex,
        stage,
      }));
    const says = (caseId = '') =>
      settle(
        'recognition-request',
        caseId as CaseId,
        { type: 'say-region', ...inChiapas('MX-07087') },
        {
          ...{ kind: 'worker', caseId: caseId as CaseId },
        },
      );
    const all: string[] = [];
    for (let n = 0; n < 5; n += 1) all.push(await filed({ sex: 'not-stated', nationality: 'CU' }));
    const [stranger, ...others] = all;
    const before = await places();
    await says(stranger);
    expect(await places()).toEqual(before);
    // Nor the day after, as long as theirs is the only change there was.
    expect(await turn('2026-01-04')).toBe(0);
    for (const other of others.slice(0, 3)) await says(other);
    expect(await turn('2026-01-05')).toBe(0);
    expect(await places()).toEqual(before);
    // Five people together, and a day has one turn.
    await says(others[3]);
    expect(await turn('2026-01-05')).toBe(0);
    expect(await places()).toEqual(before);
    expect(await turn('2026-01-06')).toBe(5);
    expect(await places()).toContainEqual({
      municipality: 'MX-07087',
      people: 5,
      sex: 'not-stated',
      stage: 'submitted',
    });
  });

  it('[attack 69] follow the next day also after a row of a day to come, of whoever has the worker’s password', async () => {
    const worker = mx.database.poolOf('worker');
    const writes = (day: string) => worker.query('INSERT INTO place_turns (day) VALUES ($1)', [day]);
    await writes('9999-12-31');
    await writes(new Date().toISOString().slice(0, 10));
    for (let n = 0; n < 5; n += 1) await filed({ sex: 'M', nationality: 'UY' }, inChiapas('MX-07089'));
    expect(await turn('2026-01-07')).toBe(5);
  });

  it('come as a table', async () => {
    const { body, headers } = await must(mx.bearer().get('/statistics.csv', { 'accept-language': 'es' }));
    expect(headers.get('content-type')).toContain('text/csv');
    expect(String(body['text'])).toContain('menos de 5');
  });
});

describe('[F64] unequal treatment', () => {
  it('is for the auditor and nobody else', async () => {
    const auditor = await mx.officer('mx.auditor', 'mx-stps', 'auditor');
    expect(await auditor.get('/indicators/unequal-treatment')).toMatchObject({ status: 200, body: { items: [] } });
    expect((await counter.get('/indicators/unequal-treatment')).status).toBe(403);
    expect((await mx.bearer().get('/indicators/unequal-treatment')).status).toBe(401);
  });
});

describe('[F49] a protected minor', () => {
  it('is in no figure', async () => {
    const before = await readVisits(mx.database.pool);
    const dossier = demonstrationDossier();
    const child = { ...dossier.person, birthDate: '2012-01-01', nationality: 'PA' };
    await must(counter.post('/dossiers', { ...dossier, person: child }));
    const { rows } = await mx.database.pool.query(`SELECT FROM dossier_dimensions WHERE nationality = 'PA'`);
    expect(rows).toEqual([]);
    // Whatever file there is about a dossier that has one of protection: none of it counts.
    await mx.database.pool.query(`
      INSERT INTO cases (id, kind, version, revision, head_hash, stage, state, process, dossier_id, agencies, awaiting, assigned,
        opened_at, updated_at)
      SELECT 'MX-26-PROTEC-T', 'protection', 1, 1, '', 'sealed', '{}', '{}', dossier_id, '{}', '{}', '{}', now(), now()
      FROM cases ORDER BY opened_at LIMIT 1`);
    const people = (visits: typeof before) => visits.reduce((sum, one) => sum + one.people, 0);
    expect(people(await readVisits(mx.database.pool))).toBe(people(before) - 2);
  });
});
