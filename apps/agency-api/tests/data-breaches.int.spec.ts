import { randomBytes } from 'node:crypto';
import type { CaseId, CommandId } from '@puente/domain/kernel';
import { newCaseNumber } from '@puente/domain/kernel';
import { lawOf } from '@puente/domain/laws';
import { served } from '@puente/domain/specification';
import type { AnyLaw } from '@puente/settlement/case-file';
import { readCase } from '@puente/settlement/case-file';
import type { CaseCommand, SettleRequest } from '@puente/settlement/settlement';
import { codeByPhone, draft, handedIn, must } from './filing.js';
import type { Person, TestNode } from './node.js';
import { testNode } from './node.js';

const words = {
  es: 'Una copia de respaldo salió sin cifrar: cambie su código en la ventanilla',
  en: 'A backup left unencrypted',
};
const sha256 = 'a'.repeat(64);

describe('[wall 4] [R17] a breach of personal data', () => {
  let node: TestNode;
  let counter: Person;
  let operator: Person;
  let supervisor: Person;
  beforeAll(async () => {
    node = await testNode('MX');
    counter = await node.officer('mx.counter', 'mx-stps', 'assistant');
    operator = await node.officer('mx.operator', 'mx-stps', 'operator');
    supervisor = await node.officer('mx.supervisor', 'mx-conocer', 'supervisor');
  });
  afterAll(() => node.close());

  const report = (cases: readonly string[], more: object = {}) =>
    operator.post('/data-breaches', { knownAt: node.parts.clock.now(), words, cases, ...more });
  const read = async (by: Person, caseId: string) => (await must(by.get(`/data-breaches/${caseId}`))).body;

  async function decides(by: Person, caseId: string, command: string, body: unknown = {}) {
    const { version } = await read(by, caseId);
    return by.post(`/cases/${caseId}/${command}`, body, { 'if-match': `"${String(version)}"` });
  }

  /** Tells each case concerned, as the process of the breach does; `served` where the case's own then reaches the worker. */
  async function tells(breach: CaseId): Promise<void> {
    const { clock, pool, rules, settlement } = node.parts;
    const settle = (id: string, request: Omit<SettleRequest, 'commandId'>) =>
      settlement.settle({ commandId: id as CommandId, ...request });
    const errandsOf = async () =>
      (lawOf('data-breach') as unknown as AnyLaw).errands?.((await readCase(pool, breach))?.file as never, rules) ?? [];
    for (const { caseId, command, id, kind } of await errandsOf()) {
      const by = { kind: 'effect', file: breach } as const;
      const told = await settle(`${breach}/errand/${id}`, { kind, caseId, command: command as CaseCommand, by });
      const refused = told.outcome === 'refused' ? { refused: told.code } : {};
      const answer = { type: 'record-errand', errand: id, ...refused } as const;
      await settle(`${breach}/${id}`, { kind: 'data-breach', caseId: breach, command: answer, by: { kind: 'effect' } });
      const notice = (await readCase(pool, caseId))?.file.notices.find(({ subject }) => subject === 'data-breached');
      if (notice === undefined) continue;
      const proof = served(notice.id, clock.now()) as CaseCommand;
      await settle(`${caseId}/served/${notice.id}`, { kind, caseId, command: proof, by: { kind: 'effect' } });
    }
  }

  it('goes from an operator’s report to the worker’s page, by two people, with the authority told and measures taken', async () => {
    const { caseId } = await draft(counter);
    const code = await codeByPhone(node, caseId, () => must(counter.post(`/cases/${caseId}/submit`)));
    const { body: opened } = await must(report([caseId]));
    const breach = opened['caseId'] as CaseId;
    expect(opened).toMatchObject({ kind: 'data-breach', stage: 'reported' });
    expect(await read(operator, breach)).toMatchObject({
      ...{ stage: 'reported', concerned: 1, told: 0, authorityLate: false, cases: [{ caseId, state: 'waiting' }] },
      allowedActions: expect.arrayContaining(['record-authority-told']) as string[],
    });
    expect((await decides(operator, breach, 'confirm-breach')).status).toBe(403);
    await must(decides(supervisor, breach, 'confirm-breach'));
    expect((await decides(supervisor, breach, 'close-breach', { measures: words })).body['code']).toBe(
      'AUTHORITY_NOT_TOLD',
    );
    await must(
      operator.post(`/cases/${breach}/record-authority-told`, {
        ...{ sentAt: node.parts.clock.now(), reference: 'APD-2026-17', sha256 },
      }),
    );
    expect((await decides(supervisor, breach, 'close-breach', { measures: words })).body['code']).toBe('STILL_TELLING');
    await tells(breach);
    await must(decides(supervisor, breach, 'close-breach', { measures: words }));
    expect(await read(operator, breach)).toMatchObject({
      ...{ stage: 'closed', told: 1, cases: [{ caseId, state: 'told' }], measures: words },
      authority: [{ reference: 'APD-2026-17', sha256 }],
    });

    const session = await must(node.bearer().post('/status/sessions', { caseNumber: caseId, code }));
    const page = (await must(node.bearer(String(session.body['token'])).get('/status'))).body;
    expect(JSON.stringify(page)).toContain(words.es);
    const { body: journal } = await must(counter.get(`/cases/${caseId}/journal`));
    expect(JSON.stringify(journal)).toContain('notice-served');
  });

  it('tells an operator nothing of the person, and of a number that is no worker’s case only that', async () => {
    const { caseId } = await draft(counter);
    const { body: opened } = await must(report([caseId]));
    const breach = String(opened['caseId']);
    expect((await operator.get(`/cases/${caseId}`)).status).toBe(403);
    expect(JSON.stringify(await read(operator, breach))).not.toMatch(/dossier|Ejemplo|given/i);
    const nobodys = newCaseNumber(node.parts.here, 2026, randomBytes(6));
    for (const strange of [breach, nobodys])
      expect((await report([strange])).body).toMatchObject({ code: 'NO_SUCH_CASE', errors: [{ field: 'cases.0' }] });
    const { body: mixed } = await must(report([nobodys, caseId]));
    expect(await read(operator, String(mixed['caseId']))).toMatchObject({ cases: [{ caseId }], unknown: [nobodys] });
    expect((await report([])).status).toBe(400);
    expect((await report([caseId], { knownAt: '2099-01-01T00:00:00.000Z' })).body['code']).toBe('DATE_IN_FUTURE');
  });

  it('takes the number of what is about a case for the case', async () => {
    const { caseId } = await draft(counter);
    const worker = await handedIn(node, counter, caseId);
    const asked = { values: { surnames: ['Cumes'] }, words: 'Falta una letra', documentIds: [] };
    await must(worker.post(`/cases/${caseId}/correct-data`, asked));
    const annex = (await readCase(node.parts.pool, caseId as CaseId))?.file.annexes?.at(-1);
    if (annex === undefined) throw new Error('no correction was asked for');
    const by = { kind: 'effect', file: caseId as CaseId } as const;
    const opening = { commandId: `${caseId}/opens` as CommandId, kind: annex.kind, caseId: annex.caseId, by } as const;
    await node.parts.settlement.settle({ ...opening, command: annex.opens });
    const { body } = await must(report([annex.caseId, caseId]));
    expect(await read(operator, String(body['caseId']))).toMatchObject({ cases: [{ caseId }], unknown: [] });
  });

  it('is for operators, supervisors and auditors: for whoever works on the cases it does not exist', async () => {
    const { caseId } = await draft(counter);
    const breach = String((await must(report([caseId]))).body['caseId']);
    const auditor = await node.officer('mx.auditor', 'mx-stps', 'auditor');
    for (const by of [operator, supervisor, auditor]) {
      const { body } = await must(by.get('/data-breaches'));
      expect(JSON.stringify(body)).toContain(breach);
    }
    for (const role of ['assistant', 'registrar', 'reviewer', 'approver', 'verifier'] as const) {
      const officer = await node.officer(`mx.b.${role}`, 'mx-stps', role);
      expect([role, (await officer.get('/data-breaches')).status]).toEqual([role, 403]);
      expect([role, (await officer.get(`/data-breaches/${breach}`)).status]).toEqual([role, 403]);
      expect([role, (await officer.get(`/cases/${breach}`)).status]).toEqual([role, 404]);
      expect([role, (await officer.get(`/cases/${breach}/journal`)).status]).toEqual([role, 404]);
      expect([role, JSON.stringify((await officer.get('/cases')).body).includes(breach)]).toEqual([role, false]);
    }
  });

  it('is on file of a person who is protected, and tells them once the seal is opened', async () => {
    const { caseId, dossierId } = await draft(counter);
    await must(counter.send('PUT', `/dossiers/${dossierId}/flag-age-in-doubt`, { reasons: { es: 'Parece menor' } }));
    const breach = (await must(report([caseId]))).body['caseId'] as CaseId;
    await must(decides(supervisor, breach, 'confirm-breach'));
    await tells(breach);
    expect(await read(operator, breach)).toMatchObject({ cases: [{ caseId, state: 'told' }] });
    const found = await readCase(node.parts.pool, caseId as CaseId);
    expect(found?.file.notices).toContainEqual(expect.objectContaining({ subject: 'data-breached' }));
  });
});
