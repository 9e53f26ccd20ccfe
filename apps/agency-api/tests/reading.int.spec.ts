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

/** A document as changes make it, one after the other. */
function applied(changes: readonly { path: string; after?: unknown }[]): unknown {
  const whole: { file?: unknown } = {};
  for (const { after, path } of changes) {
    const names = ['file', ...path.split('/').slice(1)].map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
    const last = names.pop() ?? '';
    let within = whole as Record<string, unknown>;
    for (const name of names) within = (within[name] ??= {}) as Record<string, unknown>;
    if (after === undefined) Reflect.deleteProperty(within, last);
    else within[last] = after;
  }
  return whole.file;
}

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

  it('[attack 11] are read page by page: a page ends with what its reader reads, and tells of nothing else', async () => {
    const paged = async (reader: Person, query: string) => {
      const entries: { seq: number; type: string }[] = [];
      for (let cursor = ''; ;) {
        const { body } = await must(reader.get(`/cases/${caseId}/journal?limit=1${query}${cursor}`));
        expect((body['entries'] as unknown[]).length).toBeLessThanOrEqual(1);
        entries.push(...(body['entries'] as typeof entries));
        if (body['next'] === undefined) return entries;
        cursor = `&cursor=${body['next'] as string}`;
      }
    };
    for (const reader of [registrar, worker])
      expect(await paged(reader, '')).toEqual((await must(reader.get(`/cases/${caseId}/journal`))).body['entries']);
    expect(await paged(worker, '&type=note-added')).toEqual([]);
    for (const odd of ['cursor=%27', 'cursor=-1', 'limit=0', 'page=2'])
      expect((await registrar.get(`/cases/${caseId}/journal?${odd}`)).status).toBe(400);
  });

  it('[attack 11] say in words what happened, and what an entry changed in the file as its reader reads it', async () => {
    interface Entry {
      readonly type: string;
      readonly says?: string;
      readonly changes?: readonly { path: string; before?: unknown; after?: unknown }[];
    }
    const told = async (reader: Person, language = 'en') =>
      (await must(reader.get(`/cases/${caseId}/journal?changes=true`, { 'accept-language': language }))).body[
        'entries'
      ] as Entry[];
    const entries = await told(registrar);
    const opened = entries.find(({ type }) => type === 'draft-opened');
    expect(opened?.changes).toContainEqual({ path: '/stage', after: 'draft' });
    expect(entries.every(({ type, says }) => type === 'hidden' || (says ?? '') !== '')).toBe(true);
    const submitted = entries.find(({ type }) => type === 'submitted');
    expect(submitted?.changes).toContainEqual({ path: '/stage', before: 'draft', after: 'submitted' });
    // All that changed, laid over one another, is the file as it is read now.
    const file = (await must(registrar.get(`/cases/${caseId}`))).body['file'];
    expect(applied(entries.flatMap(({ changes = [] }) => changes))).toEqual(file);

    const own = await told(worker, 'pt');
    expect(own.every(({ says }) => says === undefined)).toBe(true);
    const text = JSON.stringify(own);
    for (const kept of ['mx.counter', 'mx.registrar', note, '/filers']) expect(text).not.toContain(kept);
    expect(applied(own.flatMap(({ changes = [] }) => changes))).toEqual(
      (await must(worker.get(`/cases/${caseId}`))).body['file'],
    );
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
