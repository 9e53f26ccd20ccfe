import { retentionOf } from '@puente/domain/around/retention';
import { effectId } from '@puente/domain/file/case';
import type { CaseId, CommandId, DossierId } from '@puente/domain/kernel';
import { lawOf } from '@puente/domain/laws';
import { served } from '@puente/domain/specification';
import type { AnyLaw } from '@puente/settlement/case-file';
import { atRest, readCase, readProcess } from '@puente/settlement/case-file';
import type { CaseCommand, SettleRequest } from '@puente/settlement/settlement';
import { codeByPhone, draft, form, must, pdf } from './filing.js';
import type { Person, TestNode } from './node.js';
import { testNode } from './node.js';

const words = (text: string) => ({ es: text, en: text });
const reasoned = { reasons: words('Nada la necesita'), legalBasis: words('Artículo 12'), remedy: words('Un recurso') };

describe('[R17] a worker asks for everything about them to be deleted', () => {
  let node: TestNode;
  let counter: Person;
  let registrar: Person;
  let supervisor: Person;
  beforeAll(async () => {
    node = await testNode('MX');
    counter = await node.officer('mx.counter', 'mx-stps', 'assistant');
    registrar = await node.officer('mx.registrar', 'mx-stps', 'registrar');
    supervisor = await node.officer('mx.supervisor', 'mx-stps', 'supervisor');
  });
  afterAll(() => node.close());

  /** Carries out what is due in a file, as its process would; nobody has to be told twice. */
  async function processes(caseId: CaseId): Promise<void> {
    const { clock, pool, rules, settlement } = node.parts;
    const settle = async (request: Omit<SettleRequest, 'commandId'>, id: string) =>
      expect(await settlement.settle({ commandId: id as CommandId, ...request })).toMatchObject({
        outcome: 'accepted',
      });
    for (;;) {
      const process = await readProcess(pool, rules, caseId);
      const [effect] = process?.view.effects ?? [];
      if (process === undefined || effect === undefined) return;
      const found = await readCase(pool, caseId);
      if (effect.kind === 'run-errand') {
        const law = lawOf(process.kind) as unknown as AnyLaw;
        const errand = law.errands?.(found?.file as never, rules).find(({ id }) => id === effect.subject);
        if (errand === undefined) throw new Error('no such errand');
        const { caseId: other, command, kind } = errand;
        const by = { kind: 'effect', file: caseId } as const;
        await settle({ kind, caseId: other, command: command as CaseCommand, by }, `${caseId}/errand/${errand.id}`);
        await processes(errand.caseId);
      }
      if (effect.kind === 'block-dossier' && found?.kind === 'deletion')
        await node.processVault.retained.block(found.file.applicant.dossier, clock.now());
      const outcomes: Readonly<Record<string, CaseCommand>> = {
        'run-errand': { type: 'record-errand', errand: effect.subject },
        'tell-worker': served(effect.subject, clock.now()),
        'block-dossier': { type: 'record-blocking' },
      };
      const command = outcomes[effect.kind];
      if (command === undefined) return;
      await settle({ kind: process.kind, caseId, command, by: { kind: 'effect' } }, `${caseId}/${effectId(effect)}`);
    }
  }

  /** Submitted; the worker has the page open with a code that reached their own telephone. */
  async function filed() {
    const { caseId, dossierId } = await draft(counter);
    const code = await codeByPhone(node, caseId, () => must(counter.post(`/cases/${caseId}/submit`)));
    const opened = await must(node.bearer().post('/status/sessions', { caseNumber: caseId, code }));
    return {
      caseId: caseId as CaseId,
      dossierId: dossierId as DossierId,
      page: node.bearer(String(opened.body['token'])),
    };
  }

  async function withdrawn() {
    const mine = await filed();
    await must(mine.page.post(`/cases/${mine.caseId}/withdraw`));
    await processes(mine.caseId);
    return mine;
  }

  async function asked() {
    const mine = await withdrawn();
    await must(mine.page.post(`/cases/${mine.caseId}/ask-deletion`));
    await processes(mine.caseId);
    const { body } = await must(mine.page.get('/status/deletion'));
    return { ...mine, request: (body['asked'] as { number: string }).number };
  }

  /** By which rule it is deleted, and of how many files of the person that follows. */
  async function stateOf({ read }: Pick<TestNode['processVault']['retained'], 'read'>, dossier: DossierId) {
    const { clock, here, rules } = node.parts;
    const [found, country] = [await read(dossier), rules.country(here)];
    if (found === undefined || country === undefined) throw new Error('no such dossier');
    const retention = retentionOf(atRest(found, rules), country.retention, country.calendar.timeZone, clock.now());
    return { ground: 'ground' in retention ? retention.ground : retention.hold, files: found.files.length };
  }

  async function decides(by: Person, request: string, command: string, body: unknown = {}) {
    const { headers } = await must(by.get(`/cases/${request}`));
    return by.post(`/cases/${request}/${command}`, body, { 'if-match': String(headers.get('etag')) });
  }

  it('and reads what still runs: that is withdrawn first', async () => {
    const { caseId, page } = await filed();
    const before = await must(page.get('/status/deletion'));
    expect(before.body).toMatchObject({
      ...{ possible: false, needed: [{ number: caseId, hold: 'open-case' }], demonstration: true },
      answeredWithin: '20 días hábiles',
    });
    expect(await page.post(`/cases/${caseId}/ask-deletion`)).toMatchObject({
      ...{ status: 409, body: { code: 'CASE_STILL_RUNS', detail: expect.stringContaining('Retírelo') as string } },
    });
    await must(page.post(`/cases/${caseId}/withdraw`));
    await processes(caseId);
    expect((await must(page.get('/status/deletion'))).body).toMatchObject({ possible: true, needed: [] });
  });

  it('once, and takes it back as long as nobody has answered', async () => {
    const { caseId, page, request } = await asked();
    const open = await must(page.get('/status/deletion'));
    expect(open.body).toMatchObject({ possible: false, asked: { number: request, about: caseId, stage: 'asked' } });
    expect((await page.post(`/cases/${caseId}/ask-deletion`)).body['code']).toBe('ALREADY_DONE');
    await must(page.post(`/cases/${request}/withdraw`));
    await processes(request as CaseId);
    const back = await must(page.get('/status/deletion'));
    expect(back.body).toMatchObject({ possible: true, asked: { stage: 'withdrawn' } });
  });

  it('is answered by two people, and accepted, blocked at once for everybody but the worker', async () => {
    const { caseId, dossierId, page, request } = await asked();
    expect((await registrar.get(`/dossiers/${dossierId}`)).status).toBe(200);
    await must(decides(registrar, request, 'propose-deletion', reasoned));
    expect((await decides(registrar, request, 'approve-deletion-answer')).body['code']).toBe('SAME_PERSON');
    // What one of them proposed is not the worker's yet.
    expect(JSON.stringify((await must(page.get(`/cases/${request}`))).body)).not.toContain('Artículo 12');
    await must(decides(supervisor, request, 'approve-deletion-answer'));
    await processes(request as CaseId);

    for (const by of [counter, registrar, supervisor])
      expect((await by.get(`/dossiers/${dossierId}`)).status).toBe(404);
    const answered = await must(page.get('/status/deletion'));
    expect(answered.body).toMatchObject({
      possible: false,
      asked: { stage: 'blocked', deletedOn: expect.stringMatching(/^\d{4}-/) as string, legalBasis: 'Artículo 12' },
    });
    const { body } = await must(page.get(`/cases/${caseId}`));
    expect(body['stage']).toBe('withdrawn');
  });

  it('is not accepted once something new has begun, whatever was proposed', async () => {
    const { dossierId, request } = await asked();
    await must(decides(registrar, request, 'propose-deletion', reasoned));
    const { body } = await must(counter.get(`/dossiers/${dossierId}`));
    const [certificate] = body['certificates'] as { id: string }[];
    const open = { dossierId, certificateId: certificate?.id, hosts: [{ country: 'GT' }], language: 'es' };
    const { body: opened } = await must(counter.post('/cases', open));
    const refused = await decides(supervisor, request, 'approve-deletion-answer');
    expect(refused).toMatchObject({ status: 409, body: { code: 'CASE_STILL_RUNS' } });
    expect(String(refused.body['detail'])).toContain(String(opened['caseId']));
  });

  it('of all dossiers that are known to be theirs: what runs in another one stands against it, and that one goes as well', async () => {
    const [mine, other] = [await asked(), await filed()];
    await node.database.pool.query(
      `INSERT INTO dossier_matches (dossier_id, other_id, finding, score, by, agency, said_by, confirmed, purpose, at)
        VALUES ($1, $2, 'same-person', 9, 'mx.registrar', 'mx-stps', 'officer', true, 'x', now())`,
      [other.dossierId, mine.dossierId],
    );
    expect((await must(mine.page.get('/status/deletion'))).body).toMatchObject({
      needed: [{ number: other.caseId, hold: 'open-case' }],
    });
    await must(decides(registrar, mine.request, 'propose-deletion', reasoned));
    const refused = await decides(supervisor, mine.request, 'approve-deletion-answer');
    expect(refused).toMatchObject({ status: 409, body: { code: 'CASE_STILL_RUNS' } });

    await must(other.page.post(`/cases/${other.caseId}/withdraw`));
    await processes(other.caseId);
    await must(decides(supervisor, mine.request, 'approve-deletion-answer'));
    await processes(mine.request as CaseId);
    for (const { dossierId } of [mine, other]) {
      expect((await node.processVault.dossiers.find(dossierId))?.blockedAt).toBeDefined();
      expect(await stateOf(node.processVault.retained, dossierId)).toEqual({ ground: 'request', files: 3 });
    }
  });

  it('is refused with the law that keeps the data, and until when', async () => {
    const { dossierId, page, request } = await asked();
    await must(decides(registrar, request, 'propose-keeping-data', { ...reasoned, keptUntil: '2099-12-31' }));
    await must(decides(supervisor, request, 'approve-deletion-answer'));
    await processes(request as CaseId);
    expect((await must(page.get('/status/deletion'))).body).toMatchObject({
      ...{ possible: true, asked: { stage: 'refused', keptUntil: '2099-12-31', remedy: 'Un recurso' } },
    });
    expect((await registrar.get(`/dossiers/${dossierId}`)).status).toBe(404);
    expect((await node.processVault.dossiers.find(dossierId))?.blockedAt).toBeUndefined();
  });

  it('at a counter, by what they signed; with a printed code they ask for nothing', async () => {
    const { caseId, dossierId, page } = await withdrawn();
    const { body: paper } = await must(counter.post(`/dossiers/${dossierId}/documents`, form(pdf, 'other')));
    expect((await counter.post(`/cases/${caseId}/ask-deletion`)).status).toBe(403);
    await must(counter.post(`/cases/${caseId}/record-deletion-request`, { documentId: paper['id'] }));
    await processes(caseId);
    expect((await must(page.get('/status/deletion'))).body).toMatchObject({ asked: { stage: 'asked', about: caseId } });
  });
});
