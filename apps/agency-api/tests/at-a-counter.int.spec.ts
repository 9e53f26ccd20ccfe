import type { CaseId } from '@puente/domain/kernel';
import type { Filed } from './filing.js';
import { codePrinted, draft, form, handedIn, must, pdf } from './filing.js';
import { issuedCredential } from './issued-credential.js';
import type { Person, TestNode } from './node.js';
import { testNode } from './node.js';
import { toldOthers } from './told-others.js';

let node: TestNode;
/** Filed it, for the worker. */
let filing: Person;
/** Of the agency that has it since, and did not file it. */
let counter: Person;
let registrar: Person;
let filed: Filed;
let worker: Person;
const says = 'La herrería donde trabajé ya cerró';

beforeAll(async () => {
  node = await testNode('MX');
  filing = await node.officer('mx.consulate', 'mx-conocer', 'assistant');
  counter = await node.officer('mx.counter', 'mx-stps', 'assistant');
  registrar = await node.officer('mx.registrar', 'mx-stps', 'registrar');
  filed = await draft(filing);
  worker = await handedIn(node, filing, filed.caseId);
  const values = { givenNames: 'Ixchel' };
  await must(
    worker.post(`/cases/${filed.caseId}/correct-data`, { values, words: says, documentIds: [filed.documentId] }),
  );
  await toldOthers(node, filed.caseId as CaseId);
});
afterAll(() => node.close());

const file = async (by: Person) => (await must(by.get(`/cases/${filed.caseId}`))).body;
const journal = async (by: Person) =>
  (await must(by.get(`/cases/${filed.caseId}/journal`))).body['entries'] as { type: string; event: object }[];
const inAMonth = (): string => new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
const given = async (by: Person, command: string, body: object) => {
  const { version } = await file(by);
  return by.post(`/cases/${filed.caseId}/${command}`, body, { 'if-match': `"${String(version)}"` });
};
const paper = async (by: Person, kind: string): Promise<string> =>
  String((await must(by.post(`/dossiers/${filed.dossierId}/documents`, form(pdf, kind)))).body['id']);

describe('[attack 11] a counter that did not file a case', () => {
  it('[R18] reads number, stage, clock and notices, and says so; the one that filed it reads what it filed', async () => {
    const part = await file(counter);
    expect(part).toMatchObject({ caseId: filed.caseId, part: 'counter', stage: 'submitted' });
    expect(part).toHaveProperty('clock');
    expect((part['file'] as { filing: object }).filing).toEqual({ language: 'es', documents: [] });
    const text = JSON.stringify([part, await journal(counter)]);
    for (const kept of ['mx.consulate', 'mx.registrar', says, filed.documentId]) expect(text).not.toContain(kept);

    const whole = await file(filing);
    expect(whole).not.toHaveProperty('part');
    expect(JSON.stringify(whole)).toContain(filed.documentId);
  });

  it('[R18] reads of the journal what kind of thing happened, in order, and nothing of it', async () => {
    const [part, whole] = [await journal(counter), await journal(filing)];
    expect(part).toHaveLength(whole.length);
    for (const { event, type } of part) expect(event).toEqual({ type });
    expect(part.map(({ type }) => type)).toContain('submitted');
    expect(whole.some(({ event }) => Object.keys(event).length > 1)).toBe(true);
  });

  it('[R18] opens neither the dossier nor a paper, nor what a correction asks for in the worker’s words', async () => {
    for (const path of [`/dossiers/${filed.dossierId}`, `/documents/${filed.documentId}`]) {
      expect([path, (await counter.get(path)).status]).toEqual([path, 404]);
      expect([path, (await filing.get(path)).status]).toEqual([path, 200]);
    }
    const { annexes } = (await file(registrar))['file'] as { annexes: { kind: string; caseId: string }[] };
    const correction = annexes.find(({ kind }) => kind === 'correction')?.caseId ?? '';
    expect((await must(registrar.get(`/corrections/${correction}`))).body['words']).toBe(says);
    expect((await counter.get(`/corrections/${correction}`)).body['code']).toBe('NO_SUCH_CASE');
  });

  it('hands papers in for who stands there, has a code printed for them, and records what they sign', async () => {
    const identity = await paper(counter, 'identity');
    await must(given(counter, 'print-code', { documentId: identity }));
    const signed = await paper(counter, 'other');
    const mandate = { to: { officer: 'mx.helper' }, scope: 'read', until: inAMonth(), documentId: signed };
    await must(given(counter, 'record-mandate', mandate));
    const { mandates } = (await file(counter))['file'] as { mandates: object[] };
    expect(mandates).toEqual([{ id: 'm1', scope: 'read', until: mandate.until, pending: true }]);
    // What they brought themselves, they read as little as all else of the dossier.
    expect((await counter.get(`/documents/${identity}`)).status).toBe(404);
  });

  it('serves a notice by hand', async () => {
    const { notices } = (await file(counter))['file'] as { notices: { id: string; service?: object }[] };
    const waiting = notices.find(({ service }) => service === undefined)?.id;
    expect(waiting).toBeDefined();
    const evidence = 'Firmó de recibido';
    expect((await must(given(counter, 'record-service-by-hand', { notice: waiting, evidence }))).status).toBe(200);
  });

  it('reads what the worker reads once they gave it a mandate, for as long', async () => {
    await must(
      worker.post(`/cases/${filed.caseId}/grant-mandate`, {
        to: { officer: 'mx.counter' },
        scope: 'read',
        until: inAMonth(),
      }),
    );
    const read = await file(counter);
    expect(read).not.toHaveProperty('part');
    const text = JSON.stringify(read);
    expect(text).toContain(filed.documentId);
    for (const kept of ['mx.consulate', 'mx.registrar']) expect(text).not.toContain(kept);
    const { mandates } = read['file'] as { mandates: { id: string }[] };
    await must(worker.post(`/cases/${filed.caseId}/end-mandate`, { mandate: mandates.at(-1)?.id }));
    expect(await file(counter)).toMatchObject({ part: 'counter' });
  });
});

describe('[attack 11] the live credential', () => {
  it('[R18] opens at a counter on the day on which its officer had a code printed for its holder, to them alone', async () => {
    const guatemala = await testNode('GT');
    try {
      const officers = ['gt.counter', 'gt.colleague'] as const;
      const [one, other] = await Promise.all(officers.map((id) => guatemala.officer(id, 'gt-mintrab', 'assistant')));
      if (one === undefined || other === undefined) throw new Error('two officers');
      const theirs = await draft(one);
      const number = await issuedCredential(guatemala, theirs);
      const take = async (by: Person) => {
        const { body, status } = await by.get(`/status/credentials/${number}/qr.txt`);
        return status === 200 ? status : body['code'];
      };
      expect([await take(one), await take(other)]).toEqual(['CODE_NOT_PRINTED', 'CODE_NOT_PRINTED']);
      const ends = [
        [`/status/credentials/${number}/copies/c1/end`],
        [`/cases/${number}/end-copy`, { copy: 'c1' }],
      ] as const;
      for (const [path, body] of ends) expect((await one.post(path, body)).body['code']).toBe('CODE_NOT_PRINTED');
      await codePrinted(one, theirs);
      expect([await take(one), await take(other)]).toEqual([200, 'CODE_NOT_PRINTED']);
      // Somebody whose credential stands in no case has their code printed in the credential.
      await codePrinted(other, { ...theirs, caseId: number });
      expect(await take(other)).toBe(200);
      await must(one.post(...ends[0]));
    } finally {
      await guatemala.close();
    }
  });
});
