import { randomBytes, randomUUID } from 'node:crypto';
import type { StaffRole } from '@puente/domain/kernel';
import { instant, newCaseNumber } from '@puente/domain/kernel';
import { assignedCases, casesSeenBy } from '@puente/persistence/queries';
import { until } from '@puente/testing/actors';
import { demonstrationDossier, doubt, draft, form, must, pdf } from './filing.js';
import type { Person, TestNode } from './node.js';
import { testNode } from './node.js';

let node: TestNode;
let counter: Person;
let protector: Person;

beforeAll(async () => {
  node = await testNode('GT');
  counter = await node.officer('gt.counter', 'gt-mintrab', 'assistant');
  protector = await node.officer('gt.protection', 'gt-protection', 'protection-officer');
});
afterAll(() => node.close());

const flag = (dossierId: string, by = counter) => by.send('PUT', `/dossiers/${dossierId}/flag-age-in-doubt`, doubt);
const sealedFiles = async () =>
  (await must(protector.get('/protection'))).body['items'] as { caseId: string; version: number }[];

const fileOf = async (dossierId: string) => {
  const { rows } = await node.database.pool.query<{ id: string }>(
    `SELECT id FROM cases WHERE dossier_id = $1 AND kind = 'protection' ORDER BY opened_at DESC LIMIT 1`,
    [dossierId],
  );
  return String(rows[0]?.id);
};

async function release(dossierId: string): Promise<void> {
  const caseId = await fileOf(dossierId);
  const { version } = (await must(protector.get(`/cases/${caseId}`))).body;
  const body = { ground: { es: 'El acta de nacimiento dice otra fecha' } };
  await must(protector.post(`/cases/${caseId}/release`, body, { 'if-match': `"${String(version)}"` }));
}

describe('[attack 3] a person whose age is in doubt', () => {
  it('is closed to every officer of every agency from that moment on, and open to who protects them', async () => {
    const { caseId, documentId, dossierId } = await draft(counter);
    await must(flag(dossierId));
    const paths = [
      `/dossiers/${dossierId}`,
      `/documents/${documentId}`,
      `/cases/${caseId}`,
      `/cases/${caseId}/journal`,
    ];
    const roles: StaffRole[] = ['assistant', 'registrar', 'verifier', 'assessor', 'reviewer', 'approver', 'supervisor'];
    for (const agency of ['gt-mintrab', 'gt-protection', 'gt-intecap']) {
      const officer = await node.officer(`gt.every.${agency}`, agency, ...roles);
      for (const path of paths) expect([agency, path, (await officer.get(path)).status]).toEqual([agency, path, 404]);
      expect((await officer.post(`/dossiers/${dossierId}/documents`, form(pdf))).status).toBe(404);
      expect(JSON.stringify((await officer.get('/cases')).body)).not.toContain(caseId);
    }
    const elsewhere = await node.officer('gt.protection.elsewhere', 'gt-mintrab', 'protection-officer');
    for (const path of paths) {
      expect([path, (await protector.get(path)).status]).toEqual([path, 200]);
      expect([path, (await elsewhere.get(path)).status]).toEqual([path, 404]);
    }
    expect((await sealedFiles()).map((file) => file.caseId)).toContain(await fileOf(dossierId));
  });

  it('gives nobody a code: not the counter that asks again, not whoever has the telephone', async () => {
    const { caseId, dossierId } = await draft(counter);
    const { body: held } = await must(counter.get(`/dossiers/${dossierId}`));
    const [certificate] = held['certificates'] as { id: string }[];
    const open = { dossierId, certificateId: certificate?.id, hosts: [{ country: 'GT' }], language: 'es' };
    await must(flag(dossierId));
    expect((await counter.post('/cases', open)).status).toBe(404);
    const sent = (await node.messages()).length;
    for (const number of [caseId, await fileOf(dossierId)])
      await must(node.bearer().post('/status/codes', { caseNumber: number }));
    const other = await draft(counter);
    await must(node.bearer().post('/status/codes', { caseNumber: other.caseId }));
    await until('the third is sent', async () => (await node.messages()).length > sent);
    expect(await node.messages()).toHaveLength(sent + 1);
    const { rows } = await node.database.pool.query('SELECT FROM access_codes WHERE case_id = ANY($1)', [
      [caseId, await fileOf(dossierId)],
    ]);
    expect(rows).toEqual([]);
  });

  it('has no file that goes on: an older draft is not submitted, by nobody, and nothing leaves the country', async () => {
    const { caseId, dossierId } = await draft(counter);
    await must(flag(dossierId));
    const before = await node.rows();
    expect((await counter.post(`/cases/${caseId}/submit`)).status).toBe(404);
    expect((await protector.post(`/cases/${caseId}/submit`)).status).toBeGreaterThanOrEqual(403);
    // Also where the door is passed by: a session from before, the process, another country.
    const { settlement } = node.parts;
    for (const by of [{ kind: 'worker', caseId }, { kind: 'clock' }, { kind: 'country', country: 'MX' }] as never[]) {
      const request = { commandId: randomUUID() as never, kind: 'recognition-review', caseId: caseId as never, by };
      const command = { type: 'submit' } as never;
      expect(await settlement.settle({ ...request, kind: 'recognition-review', command })).toMatchObject({
        code: 'NO_SUCH_CASE',
      });
    }
    expect(await node.rows()).toEqual(before);
  });

  it('is in no list of what was drawn for an officer', async () => {
    const { caseId, dossierId } = await draft(counter);
    const { pool } = node.database;
    await pool.query(`UPDATE cases SET holder = 'gt-mintrab', assigned = '{gt.drawn}' WHERE id = $1`, [caseId]);
    const drawn = () => assignedCases(pool, { officer: 'gt.drawn' as never, agency: 'gt-mintrab' as never, limit: 10 });
    expect(await drawn()).toEqual([{ caseId, kind: 'recognition-review' }]);
    await must(flag(dossierId));
    expect(await drawn()).toEqual([]);
  });

  it('[attack 46] is not among the cases of an agency that a change of rules touches', async () => {
    const { caseId, dossierId } = await draft(counter);
    const seen = async () => casesSeenBy(node.database.pool, 'gt-mintrab' as never, [caseId as never]);
    expect([...(await seen())]).toEqual([caseId]);
    await must(flag(dossierId));
    expect([...(await seen())]).toEqual([]);
  });

  it('finds everything as it was once it is established that they are of age', async () => {
    const { caseId, dossierId } = await draft(counter);
    await must(flag(dossierId));
    await release(dossierId);
    expect((await counter.get(`/dossiers/${dossierId}`)).status).toBe(200);
    expect((await protector.get(`/dossiers/${dossierId}`)).status).toBe(404);
    expect((await must(counter.post(`/cases/${caseId}/submit`))).body).toMatchObject({ stage: 'with-home' });
    const { rowCount } = await node.database.pool.query('SELECT FROM wakes WHERE case_id = $1', [caseId]);
    expect(rowCount).toBe(1);
  });

  it('may be doubted again, and is sealed again', async () => {
    const { dossierId } = await draft(counter);
    await must(flag(dossierId));
    await release(dossierId);
    await must(flag(dossierId));
    expect((await counter.get(`/dossiers/${dossierId}`)).status).toBe(404);
  });
});

describe('[attack 3] somebody under 18', () => {
  const child = () => {
    const dossier = demonstrationDossier();
    const birthDate = `${String(new Date().getFullYear() - 15)}-01-01`;
    return { ...dossier, person: { ...dossier.person, birthDate } };
  };

  it('is sealed when they first ask; the counter gets no code, and the same request has the same answer', async () => {
    const dossier = child();
    const dossierId = String((await must(counter.post('/dossiers', dossier))).body['id']);
    const certificateId = dossier.certificates[0]?.id;
    const open = { dossierId, certificateId, hosts: [{ country: 'GT' }], language: 'es' };
    const key = { 'idempotency-key': randomUUID() };
    const first = await must(counter.post('/cases', open, key));
    expect(first.body).toMatchObject({ kind: 'protection', stage: 'sealed' });
    expect(Object.keys(first.body)).not.toContain('code');
    expect((await must(counter.post('/cases', open, key))).body).toEqual(first.body);
    expect((await counter.post('/cases', open)).status).toBe(404);
    expect((await counter.get(`/dossiers/${dossierId}`)).status).toBe(404);
  });

  it('[attack 28] is sealed also where another country’s seal was opened again: that established nothing', async () => {
    const dossier = child();
    const dossierId = String((await must(counter.post('/dossiers', dossier))).body['id']);
    const from = 'MX';
    const file = newCaseNumber('GT' as never, 2026, randomBytes(6));
    const applicant = { dossier: dossierId, language: 'es' };
    for (const command of [
      { type: 'open-protection', ground: 'sealed-abroad', applicant, toldBy: from },
      { type: 'hear-seal', from, access: 'open' },
    ]) {
      const by = { kind: 'country', country: from } as never;
      const request = { commandId: randomUUID() as never, kind: 'protection', caseId: file, by } as const;
      await node.parts.settlement.settle({ ...request, command: command as never });
    }
    expect((await counter.get(`/dossiers/${dossierId}`)).status).toBe(200);
    const certificateId = dossier.certificates[0]?.id;
    const open = { dossierId, certificateId, hosts: [{ country: 'GT' }], language: 'es' };
    expect((await must(counter.post('/cases', open))).body).toMatchObject({ kind: 'protection' });
  });

  it('reads on whichever page is still open to them that help is coming, and nothing else opens', async () => {
    const { caseId, dossierId } = await draft(counter);
    const session = node.parts.sessions.open({ caseId: caseId as never }, node.parts.clock.now());
    const page = node.bearer(session.token);
    expect((await must(page.get('/status'))).body).toMatchObject({ stage: 'draft' });
    await must(flag(dossierId));
    expect((await must(page.get('/status'))).body).toMatchObject({ stage: 'protected', next: 'nothing' });
    for (const path of [`/cases/${caseId}`, `/cases/${caseId}/journal`, '/status/looks', '/status/shares'])
      expect([path, (await page.get(path)).status]).toEqual([path, 404]);
    expect((await page.post(`/dossiers/${dossierId}/documents`, form(pdf))).status).toBe(404);
  });
});

describe('[R6] a doubt about somebody’s age', () => {
  it('needs a reason, and somebody who has the person before them', async () => {
    const { dossierId } = await draft(counter);
    for (const [body, why] of [
      [{}, 'none'],
      [{ reasons: { es: ' ' } }, 'blank'],
    ] as const)
      expect([why, (await counter.send('PUT', `/dossiers/${dossierId}/flag-age-in-doubt`, body)).status]).toEqual([
        why,
        400,
      ]);
    const reader = await node.officer('gt.reader', 'gt-mintrab', 'reviewer', 'approver', 'verifier');
    expect((await flag(dossierId, reader)).status).toBe(403);
    expect((await counter.get(`/dossiers/${dossierId}`)).status).toBe(200);
  });

  it('is read by those who protect the person, and taken away by them or by their supervisor', async () => {
    const { dossierId } = await draft(counter);
    await must(flag(dossierId));
    const supervisor = await node.officer('gt.protection.supervisor', 'gt-protection', 'supervisor');
    const caseId = await fileOf(dossierId);
    const { items } = (await must(supervisor.get('/protection'))).body as { items: { caseId: string }[] };
    expect(items).toContainEqual(
      expect.objectContaining({ caseId, late: false, dueOn: expect.any(String) as string, stage: 'sealed' }),
    );
    const { body } = await must(supervisor.get(`/cases/${caseId}`));
    expect(JSON.stringify(body)).toContain('Parece menor');
    expect(body['allowedActions']).toEqual(expect.arrayContaining(['lift-doubt', 'assign-protector']));
    // The file, and nothing else of the person.
    expect((await supervisor.get(`/dossiers/${dossierId}`)).status).toBe(404);

    const version = { 'if-match': `"${String(body['version'])}"` };
    const reasons = { es: 'Se confundió de persona' };
    await must(supervisor.post(`/cases/${caseId}/lift-doubt`, { reasons }, version));
    // What its process does of it, see the time tests.
    await node.parts.ages.undoubt(dossierId as never);
    const command = { type: 'record-age' } as const;
    const request = { commandId: randomUUID() as never, kind: 'protection', caseId: caseId as never } as const;
    await node.parts.settlement.settle({ ...request, command, by: { kind: 'effect' } });
    expect((await must(counter.get(`/dossiers/${dossierId}`))).body['warnings']).toEqual([]);
  });

  it('shows no other supervisor anything', async () => {
    const { dossierId } = await draft(counter);
    await must(flag(dossierId));
    const other = await node.officer('gt.other.supervisor', 'gt-mintrab', 'supervisor');
    expect((await must(other.get('/protection'))).body).toEqual({ items: [] });
    expect((await other.get(`/cases/${await fileOf(dossierId)}`)).status).toBe(404);
  });
});

describe('[R6] the day on which somebody comes of age', () => {
  it('opens their dossier to whoever comes to it, without anybody’s decision', async () => {
    const day = 86_400_000;
    let now = Date.now();
    const later = await testNode('GT', {}, { clock: { now: () => instant(now) } });
    try {
      const at = await later.officer('gt.counter', 'gt-mintrab', 'assistant');
      const dossier = demonstrationDossier();
      const eighteenth = new Date(now + 3 * day);
      eighteenth.setUTCFullYear(eighteenth.getUTCFullYear() - 18);
      const birthDate = eighteenth.toISOString().slice(0, 10);
      const sent = { ...dossier, person: { ...dossier.person, birthDate } };
      const dossierId = String((await must(at.post('/dossiers', sent))).body['id']);
      const certificateId = dossier.certificates[0]?.id;
      const open = { dossierId, certificateId, hosts: [{ country: 'GT' }], language: 'es' };
      expect((await must(at.post('/cases', open))).body).toMatchObject({ kind: 'protection' });
      now += day;
      expect((await at.get(`/dossiers/${dossierId}`)).status).toBe(404);
      now += 3 * day;
      expect((await at.get(`/dossiers/${dossierId}`)).status).toBe(200);
      expect((await must(at.post('/cases', open))).body).toMatchObject({ stage: 'draft' });
    } finally {
      await later.close();
    }
  });
});
