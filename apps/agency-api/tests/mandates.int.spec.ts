import { randomUUID } from 'node:crypto';
import type { CaseId, CommandId } from '@puente/domain/kernel';
import { readCase } from '@puente/settlement/case-file';
import type { Filed } from './filing.js';
import { draft, form, handedIn, must, pdf } from './filing.js';
import type { Person, TestNode } from './node.js';
import { testNode } from './node.js';

let node: TestNode;
let counter: Person;
/** Of an agency that has nothing to do with any of the files. */
let defender: Person;
const inAMonth = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

beforeAll(async () => {
  node = await testNode('MX');
  counter = await node.officer('mx.counter', 'mx-stps', 'assistant');
  defender = await node.officer('mx.defender', 'mx-legal-aid', 'defender');
});
afterAll(() => node.close());

const statusOf = async (paths: readonly string[]) =>
  Promise.all(paths.map(async (path) => (await defender.get(path)).status));

/** A case with a correction of it, as its process opens one; and a paper in its dossier that no file names. */
async function corrected(): Promise<Filed & { worker: Person; correction: string; unnamed: string }> {
  const filed = await draft(counter);
  const worker = await handedIn(node, counter, filed.caseId);
  const { body } = await must(counter.post(`/dossiers/${filed.dossierId}/documents`, form(pdf, 'identity')));
  const asked = { values: { surnames: ['Cumes'] }, words: 'Falta una letra', documentIds: [] };
  await must(worker.post(`/cases/${filed.caseId}/correct-data`, asked));
  const found = await readCase(node.parts.pool, filed.caseId as CaseId);
  const annex = found?.file.annexes?.find(({ kind }) => kind === 'correction');
  if (annex === undefined) throw new Error('no correction was asked for');
  const outcome = await node.parts.settlement.settle({
    commandId: randomUUID() as CommandId,
    kind: 'correction',
    caseId: annex.caseId,
    command: annex.opens,
    by: { kind: 'effect', file: filed.caseId as CaseId },
  });
  expect(outcome.outcome).toBe('accepted');
  return { ...filed, worker, correction: annex.caseId, unnamed: String(body['id']) };
}

const grant = (worker: Person, caseId: string, scope: string) =>
  must(worker.post(`/cases/${caseId}/grant-mandate`, { to: { officer: 'mx.defender' }, scope, until: inAMonth }));

describe('whoever acts for the worker', () => {
  it('[R12] opens the case, what is about it and the documents that they name, for as long as the worker lets them, and nothing beyond', async () => {
    const { caseId, correction, documentId, dossierId, unnamed, worker } = await corrected();
    const covered = [`/cases/${caseId}`, `/cases/${correction}`, `/documents/${documentId}`];
    const beyond = [`/documents/${unnamed}`, `/dossiers/${dossierId}`];
    expect(await statusOf([...covered, ...beyond])).toEqual([404, 404, 404, 404, 403]);
    await grant(worker, caseId, 'read');
    expect(await statusOf([...covered, ...beyond])).toEqual([200, 200, 200, 404, 403]);
    await must(worker.post(`/cases/${caseId}/end-mandate`, { mandate: 'm1' }));
    expect(await statusOf([...covered, ...beyond])).toEqual([404, 404, 404, 404, 403]);
  });

  it('[R12] acts in what is about the case as far as the mandate goes, and the case says who it was', async () => {
    const { caseId, correction, worker } = await corrected();
    await grant(worker, caseId, 'read');
    expect((await must(defender.get(`/cases/${correction}`))).body['allowedActions']).toEqual([]);
    expect((await defender.post(`/cases/${correction}/withdraw`)).body['code']).toBe('NOT_YOUR_ROLE');
    await grant(worker, caseId, 'act');
    expect((await must(defender.get(`/cases/${correction}`))).body['allowedActions']).toContain('withdraw');
    const withdrawn = await must(defender.post(`/cases/${correction}/withdraw`));
    expect(withdrawn.body['stage']).toBe('withdrawn');
    const { body } = await must(counter.get(`/cases/${caseId}/journal`));
    const used = (body['entries'] as { event: object }[]).map(({ event }) => event);
    expect(used).toContainEqual(
      expect.objectContaining({ type: 'mandate-used', mandate: 'm2', by: 'mx.defender', command: 'withdraw' }),
    );
  });
});

describe('who appeals for the worker', () => {
  it('[R12] adds the papers that the appeal needs, and reads none of the others; whoever may only read adds none', async () => {
    const { caseId, dossierId, unnamed, worker } = await corrected();
    const add = () => defender.post(`/dossiers/${dossierId}/documents`, form(pdf, 'work-reference'));
    expect((await add()).status).toBe(404);
    await grant(worker, caseId, 'read');
    expect((await add()).status).toBe(404);
    await grant(worker, caseId, 'appeal');
    expect((await add()).status).toBe(201);
    expect((await defender.get(`/documents/${unnamed}`)).status).toBe(404);
    await must(worker.post(`/cases/${caseId}/end-mandate`, { mandate: 'm2' }));
    expect((await add()).status).toBe(404);
  });
});

describe('the worker', () => {
  it('[R12] reads who may act for them, for what and until when, and ends it', async () => {
    const { caseId } = await draft(counter);
    const worker = await handedIn(node, counter, caseId);
    await must(
      worker.post(`/cases/${caseId}/grant-mandate`, {
        to: { agency: 'mx-conocer' },
        scope: 'appeal',
        until: inAMonth,
      }),
    );
    await grant(worker, caseId, 'act');
    const listed = async () => (await must(worker.get('/status/mandates', { 'accept-language': 'es' }))).body;
    const inForce = { until: inAMonth, given: 'by-code', state: 'in-force', notFor: [], endable: true };
    expect(await listed()).toMatchObject({
      number: caseId,
      holders: expect.arrayContaining([{ agency: 'mx-legal-aid', name: expect.any(String) as string }]) as object[],
      lastDay: expect.stringMatching(/^20\d\d-/) as string,
      items: [
        { id: 'm2', holder: 'person', to: 'mx.defender', scope: 'act', ...inForce },
        {
          id: 'm1',
          holder: 'agency',
          to: expect.stringContaining('Consejo Nacional') as string,
          scope: 'appeal',
          ...inForce,
        },
      ],
    });
    await must(worker.post(`/cases/${caseId}/end-mandate`, { mandate: 'm2' }));
    expect((await listed())['items']).toMatchObject([
      { id: 'm2', state: 'over', notFor: [], endable: false },
      { id: 'm1', state: 'in-force' },
    ]);
    expect((await node.bearer().get('/status/mandates')).status).toBe(401);
  });
});
