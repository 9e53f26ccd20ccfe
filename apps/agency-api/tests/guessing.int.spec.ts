import type { Answer, TestNode } from './node.js';
import { testNode } from './node.js';
import { draft, must } from './filing.js';
import { issuedCredential } from './issued-credential.js';
import { statementsOf } from './statements.js';

let node: TestNode;
/** Of a case with a code, and of a credential. */
let known: { caseId: string; credential: string };
let said: string[];

beforeAll(async () => {
  node = await testNode('GT');
  const counter = await node.officer('gt.counter', 'gt-mintrab', 'assistant');
  const filed = await draft(counter);
  await must(counter.post(`/cases/${filed.caseId}/submit`));
  known = { caseId: filed.caseId, credential: await issuedCredential(node, filed) };
  said = statementsOf(node.parts.pool);
});
afterAll(() => node.close());

/** What is answered and what the database is asked for it, the first time as much as the next: plans are made once. */
async function asked(ask: () => Promise<Answer>): Promise<{ answer: unknown; work: readonly string[] }> {
  await ask();
  said.length = 0;
  const { body, headers, status } = await ask();
  const names = [...headers.keys()].filter((name) => name !== 'date').sort();
  return { answer: { body: { ...body, traceId: '' }, names, status }, work: [...said] };
}
/** Of no case: no such one, and nothing that could be one. */
const nobodys = ['GT-26-000000-0', 'anything at all'];

describe('[row 32] a number that is guessed', () => {
  it('gets the same answer and the same statements whether there is such a case or not: it opens nothing without the code', async () => {
    const open = (caseNumber: string, from: string) =>
      asked(() => node.bearer().post('/status/sessions', { caseNumber, code: '000000' }, node.from(from)));
    const right = await open(known.caseId, '192.0.2.1');
    expect(right.answer).toMatchObject({ status: 401, body: { code: 'CODE_NOT_ACCEPTED' } });
    expect(right.work.length).toBeGreaterThan(4);
    for (const [n, number] of nobodys.entries()) expect(await open(number, `192.0.2.${n + 2}`)).toEqual(right);
  });

  it('of a credential as well: it says nothing without the document', async () => {
    const check = (number: string, from: string) =>
      asked(() => node.bearer().post('/checks', { number, document: 'DEMO-9999' }, node.from(from)));
    const right = await check(known.credential, '192.0.2.11');
    expect(right.answer).toMatchObject({ status: 404, body: { code: 'CREDENTIAL_NOT_FOUND' } });
    expect(await check('GT-26-000000-0', '192.0.2.12')).toEqual(right);
  });
});
