import { randomUUID } from 'node:crypto';
import type { CaseId, CommandId, DossierId, Instant } from '@puente/domain/kernel';
import { sourceQuestions } from '@puente/domain/kinds/recognition/request';
import { askedAboutIn } from '@puente/persistence/vault';
import { readCase } from '@puente/settlement/case-file';
import { demonstrationDossier, doubt, form, must, pdf } from './filing.js';
import type { Answer, Person, TestNode } from './node.js';
import { testNode } from './node.js';

let node: TestNode;
let counter: Person;
let registrar: Person;
let verifier: Person;
let anybody: Person;

const theEffect = { kind: 'effect' } as const;
const folio = 'GT-DEMO-FOLIO-7';
const address = 'archivo@gt-demo-cc-01.example';

beforeAll(async () => {
  node = await testNode('GT');
  counter = await node.officer('gt.counter', 'gt-mintrab', 'assistant');
  registrar = await node.officer('gt.registrar', 'gt-mintrab', 'registrar');
  verifier = await node.officer('gt.verifier', 'gt-intecap', 'verifier');
  anybody = node.bearer();
});
afterAll(() => node.close());

interface Asked {
  readonly caseId: CaseId;
  readonly dossierId: DossierId;
  readonly code: string;
}

const fileOf = async (caseId: string) => (await must(verifier.get(`/cases/${caseId}`))).body;
const give = async (by: Person, caseId: string, command: string, body: object = {}): Promise<Answer> => {
  const version = (await by.get(`/cases/${caseId}`)).headers.get('etag') ?? '';
  return by.post(`/cases/${caseId}/${command}`, body, { 'if-match': version });
};

/** A file of a certificate of this country, in verification. */
async function verifying(
  certifier = 'GT-DEMO-CC-01',
  code = 'GT-DEMO-FV-01',
): Promise<Pick<Asked, 'caseId' | 'dossierId'>> {
  const dossier = demonstrationDossier({
    ...{ standard: { country: 'GT', code }, certifier, folio, issuedOn: '2025-08-20' },
  });
  const { body: created } = await must(counter.post('/dossiers', dossier));
  const dossierId = String(created['id']) as DossierId;
  const { body: document } = await must(counter.post(`/dossiers/${dossierId}/documents`, form(pdf)));
  const open = {
    ...{ dossierId, certificateId: dossier.certificates[0]?.id, language: 'es' },
    hosts: [{ country: 'MX', standard: 'EC0586.01' }],
  };
  const { body: opened } = await must(counter.post('/cases', open));
  const caseId = String(opened['caseId']) as CaseId;
  await must(counter.post(`/cases/${caseId}/attach-document`, { documentId: document['id'] }));
  await must(counter.post(`/cases/${caseId}/submit`));
  await must(give(registrar, caseId, 'acknowledge'));
  await node.parts.settlement.settle({
    ...{ commandId: randomUUID() as CommandId, kind: 'recognition-request', caseId, by: theEffect },
    command: { type: 'record-issuer-asked', reference: 'r' },
  });
  return { caseId, dossierId };
}

/** What the process does once a verifier asks: its message is read in the journeys. */
async function sent({ caseId, dossierId }: Pick<Asked, 'caseId' | 'dossierId'>, ended?: Instant): Promise<string> {
  const stored = await readCase(node.database.poolOf('worker'), caseId);
  const kept = await node.processVault.dossiers.read(dossierId);
  if (stored?.kind !== 'recognition-request' || kept === undefined) throw new Error('no file');
  const question = sourceQuestions(stored.file).at(-1);
  if (question === undefined) throw new Error('nobody is asked');
  const code = await node.processVault.sourceQuestions.ask({
    ...{ caseId, dossier: dossierId, number: question.number, until: ended ?? question.until },
    ...{ at: question.at, address, asked: askedAboutIn(kept.dossier, stored.file.filing.certificate) },
  });
  await node.parts.settlement.settle({
    ...{ commandId: randomUUID() as CommandId, kind: 'recognition-request', caseId, by: theEffect },
    command: { type: 'record-source-asked', question: question.number },
  });
  return code ?? '';
}

async function asked(): Promise<Asked> {
  const file = await verifying();
  await must(give(verifier, file.caseId, 'invite-certifier'));
  return { ...file, code: await sent(file) };
}

let asks = 0;
/** From one network after the other, so that no test uses up what another may ask. */
const elsewhere = () => node.from(`192.0.2.${String((asks = (asks + 1) % 250))}`);
const read = (code: string, from = elsewhere()) => anybody.post('/source-questions/read', { code }, from);
const answer = (code: string, body: object = { says: 'ours' }, key: string = randomUUID()) =>
  anybody.post('/source-questions/answer', { code, ...body }, { 'idempotency-key': key, ...elsewhere() });

/** All that somebody with a code that opens nothing is told. */
const opensNothing = ({ body, status }: Answer) => [status, body['code'], body['detail'], body['errors']];
let nothing: unknown[];
beforeAll(async () => {
  const guessed = await read('ABCD-EFGH-JKMN-PQRS');
  expect(guessed).toMatchObject({ status: 401, body: { code: 'SOURCE_CODE_NOT_ACCEPTED' } });
  nothing = opensNothing(guessed);
});

describe('[F2] a certifier without an account', () => {
  it('reads by its code the name, the folio, the standard and the day, and nothing of the case; and answers once', async () => {
    const { caseId, code } = await asked();
    const typed = code.toLowerCase().replaceAll(/.{4}(?=.)/g, '$&-');
    const seen = await must(read(typed));
    expect(seen.body).toEqual({
      ...{ name: 'Ixchel Demostración Cumes Xicay', folio, issuedOn: '2025-08-20' },
      standard: expect.stringMatching(/^GT-DEMO-FV-01 ./) as string,
      until: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
    });
    for (const secret of [caseId, '1991-05-17', 'DEMO-0001', '50255500001'])
      expect(JSON.stringify(seen.body)).not.toContain(secret);
    const key = randomUUID();
    expect((await must(answer(typed, { says: 'ours' }, key))).body).toEqual({ answered: true });
    // A reply that was lost: the same key gets the same answer.
    expect((await answer(code, { says: 'ours' }, key)).status).toBe(200);
    expect(await fileOf(caseId)).toMatchObject({
      ...{ stage: 'home-verification' },
      file: { questions: [{ number: 1, answer: { says: 'ours' } }] },
    });
  });

  it('is evidence: a verifier says what follows, and rests on what it said or on nothing', async () => {
    const { caseId, code } = await asked();
    const why = 'En nuestro libro el folio es de otra persona';
    await must(answer(code, { says: 'not-ours', words: why }));
    const { file } = await fileOf(caseId);
    expect(file).toMatchObject({ questions: [{ answer: { says: 'not-ours', words: why } }] });
    expect((await give(verifier, caseId, 'confirm-authentic', { restsOnAnswer: true })).body['code']).toBe(
      'NO_SUCH_ANSWER',
    );
    const { rows } = await node.database.pool.query<{ event: object; actor: object }>(
      `SELECT event, actor FROM journal WHERE case_id = $1 AND type = 'source-answered'`,
      [caseId],
    );
    expect(rows[0]?.actor).toEqual({ kind: 'certifier', caseId, question: 1 });
    expect(JSON.stringify(rows[0]?.event)).not.toContain('libro');
    await must(
      give(verifier, caseId, 'report-discrepancy', { what: { es: 'El emisor no lo conoce' }, restsOnAnswer: true }),
    );
    expect((await fileOf(caseId))['stage']).toBe('home-verification');
  });

  it('that says no says why', async () => {
    const { code } = await asked();
    expect((await answer(code, { says: 'not-ours', words: '   ' })).status).toBeGreaterThanOrEqual(400);
    expect((await answer(code, { says: 'cannot-tell' })).status).toBe(400);
    expect((await answer(code, { says: 'ours', words: 'Sí' })).status).toBe(400);
    expect((await answer(code, { says: 'maybe' })).status).toBe(400);
    expect((await read(code)).status).toBe(200);
  });

  it('of whom the register knows no address is offered to nobody to ask', async () => {
    const { caseId } = await verifying('GT-DEMO-CC-03', 'GT-DEMO-LI-01');
    const view = await fileOf(caseId);
    expect(view['allowedActions']).toContain('confirm-authentic');
    expect(view['allowedActions']).not.toContain('invite-certifier');
    expect(view['file']).toMatchObject({ issuerAsked: { noAddress: true } });
    expect((await give(verifier, caseId, 'invite-certifier')).body['code']).toBe('CERTIFIER_HAS_NO_ADDRESS');
  });
});

describe('[attack 71] a certifier’s code', () => {
  it('opens nothing, and says nothing, where it was guessed, answered, replayed, of a question that another ended, or over', async () => {
    const answered = await asked();
    await must(answer(answered.code));
    const ended = await asked();
    await must(give(verifier, ended.caseId, 'invite-certifier'));
    const newer = await sent(ended);
    expect(newer).not.toBe(ended.code);
    const over = await verifying();
    await must(give(verifier, over.caseId, 'invite-certifier'));
    const late = await sent(over, '2026-01-01T00:00:00.000Z' as Instant);
    for (const code of [answered.code, ended.code, late, 'A'.repeat(16), '0']) {
      expect(opensNothing(await read(code))).toEqual(nothing);
      expect(opensNothing(await answer(code))).toEqual(nothing);
    }
    expect((await read(newer)).status).toBe(200);
    expect(await fileOf(answered.caseId)).toMatchObject({ file: { questions: [{ answer: { says: 'ours' } }] } });
  });

  it('answers no other file, whichever was asked meanwhile', async () => {
    const [one, other] = [await asked(), await asked()];
    await must(answer(one.code));
    expect((await fileOf(other.caseId))['file']).toMatchObject({
      questions: [expect.not.objectContaining({ answer: expect.anything() as object })],
    });
  });

  it('opens nothing once the verification is over, or while the worker is heard', async () => {
    const confirmed = await asked();
    await must(give(verifier, confirmed.caseId, 'confirm-authentic', {}));
    const heard = await asked();
    await must(give(verifier, heard.caseId, 'report-discrepancy', { what: { es: 'No coincide' } }));
    for (const { code } of [confirmed, heard]) {
      expect(opensNothing(await read(code))).toEqual(nothing);
      expect(opensNothing(await answer(code))).toEqual(nothing);
    }
  });

  it('[attack 3] opens nothing of somebody who is protected meanwhile', async () => {
    const { code, dossierId } = await asked();
    await must(counter.send('PUT', `/dossiers/${dossierId}/flag-age-in-doubt`, doubt));
    expect(opensNothing(await read(code))).toEqual(nothing);
    expect(opensNothing(await answer(code))).toEqual(nothing);
  });

  it('opens nothing once what was asked was corrected: a certifier answers what it read', async () => {
    const { code, dossierId } = await asked();
    const kept = await node.processVault.dossiers.read(dossierId);
    if (kept === undefined) throw new Error('no dossier');
    const certificates = kept.dossier.certificates.map((one) => ({ ...one, folio: 'GT-DEMO-FOLIO-8' }));
    const mended = { ...kept.dossier, certificates };
    await node.parts.vault.dossiers.change(kept, mended, kept.warnings, node.parts.clock.now());
    expect(opensNothing(await read(code))).toEqual(nothing);
    expect(opensNothing(await answer(code))).toEqual(nothing);
  });

  it('is used once by two at once', async () => {
    const { caseId, code } = await asked();
    const no = { says: 'not-ours', words: 'No aparece' };
    const given = await Promise.all([answer(code), answer(code, no), answer(code), answer(code, no)]);
    expect(given.map(({ status }) => status).sort()).toEqual([200, 401, 401, 401]);
    const { rowCount } = await node.database.pool.query(
      `SELECT FROM journal WHERE case_id = $1 AND type = 'source-answered'`,
      [caseId],
    );
    expect(rowCount).toBe(1);
  });

  it('and what it asks about stands in no row in the clear', async () => {
    const { code } = await asked();
    await must(answer(code, { says: 'cannot-tell', words: 'Se perdió el archivo de ese año' }));
    for (const table of ['source_questions', 'cases', 'journal', 'commands', 'requests', 'worker_status']) {
      const { rows } = await node.database.pool.query<{ row: string }>(`SELECT t::text AS row FROM ${table} t`);
      expect(rows.map(({ row }) => row).join('\n')).not.toMatch(
        new RegExp(`${code}|${folio}|${address}|Se perdió el archivo`),
      );
    }
  });

  it('is tried by one network thirty times a minute', async () => {
    const from = node.from('198.51.100.7');
    const tries = await Promise.all(Array.from({ length: 40 }, () => read('X', from)));
    expect(tries.filter(({ status }) => status === 429).length).toBeGreaterThan(0);
  });
});
