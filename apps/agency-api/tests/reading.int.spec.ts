import { draft, handedIn, must } from './filing.js';
import type { Person, TestNode } from './node.js';
import { testNode } from './node.js';

let node: TestNode;
let counter: Person;
let registrar: Person;
let caseId: string;
let worker: Person;
const note = 'Parece que el folio es de otra persona';

beforeAll(async () => {
  node = await testNode('MX');
  counter = await node.officer('mx.counter', 'mx-stps', 'assistant');
  registrar = await node.officer('mx.registrar', 'mx-stps', 'registrar');
  ({ caseId } = await draft(counter));
  worker = await handedIn(node, counter, caseId);
  await must(registrar.post(`/cases/${caseId}/add-note`, { text: note }));
});
afterAll(() => node.close());

const everything = async (reader: Person): Promise<string> => {
  const answers = await Promise.all(
    [`/cases/${caseId}`, `/cases/${caseId}/journal`].map((path) => must(reader.get(path))),
  );
  return JSON.stringify(answers.map(({ body }) => body));
};

describe('a file and its journal', () => {
  it('[attack 11] name no officer to whoever has the worker’s code, and quote no note among officers', async () => {
    const text = await everything(worker);
    for (const kept of ['mx.counter', 'mx.registrar', note, 'note-added']) expect(text).not.toContain(kept);
    // In what capacity, and of which agency.
    expect(text).toContain('"agency":"mx-stps","roles":["assistant"]');
    expect(text).toContain('document-attached');
  });

  it('stay whole for those who work on them', async () => {
    const text = await everything(registrar);
    for (const seen of ['mx.counter', 'mx.registrar', note]) expect(text).toContain(seen);
  });

  it('[attack 11] are read of one kind of entry alone, which makes nobody read more', async () => {
    const only = (reader: Person, type: string) => must(reader.get(`/cases/${caseId}/journal?type=${type}`));
    const notes = (await only(registrar, 'note-added')).body['entries'];
    expect(notes).toMatchObject([{ type: 'note-added', event: { text: note }, actor: { id: 'mx.registrar' } }]);
    expect((await only(worker, 'note-added')).body['entries']).toEqual([]);
    expect((await registrar.get(`/cases/${caseId}/journal?type=%27`)).status).toBe(400);
  });

  it('[attack 11] are to whoever has a mandate what they are to the worker', async () => {
    const to = { officer: 'gt.defender' };
    const until = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    await must(worker.post(`/cases/${caseId}/grant-mandate`, { to, scope: 'read', until }));
    const defender = await node.officer('gt.defender', 'mx-conocer', 'adviser');
    const text = await everything(defender);
    for (const kept of ['mx.counter', 'mx.registrar', note]) expect(text).not.toContain(kept);
  });
});
