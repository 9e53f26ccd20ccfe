import type { StaffRole } from '@puente/domain/kernel';
import { staffRoles } from '@puente/domain/kernel';
import type { Filed } from './filing.js';
import { draft, handedIn, must } from './filing.js';
import type { Answer, Person, TestNode } from './node.js';
import { testNode } from './node.js';
import type { Documentation } from './operations.js';
import { callAbout, closed, operations } from './operations.js';

// Thousands of requests: on a busy machine they take their time.
jest.setTimeout(180_000);

let node: TestNode;
/** A file of mx-stps, handed in, and a second one, whose worker has a session. */
let theirs: Filed;
let stranger: Person;
const officers = new Map<string, { readonly role: StaffRole; readonly person: Person }>();

beforeAll(async () => {
  node = await testNode('MX');
  const counter = await node.officer('mx.counter', 'mx-stps', 'assistant');
  theirs = await draft(counter);
  await must(counter.post(`/cases/${theirs.caseId}/submit`));
  const { caseId } = await draft(counter);
  stranger = await handedIn(node, counter, caseId);
  for (const agency of ['mx-stps', 'mx-conocer']) {
    for (const role of staffRoles) {
      officers.set(`${agency} ${role}`, { role, person: await node.officer(`${agency}.${role}`, agency, role) });
    }
  }
});
afterAll(() => node.close());

/** About the file of mx-stps; whatever it answers is kept by no browser and by nothing on the way. */
async function call(person: Person, operation: Documentation, file = theirs): Promise<Answer> {
  const answer = await callAbout(file, person, operation);
  expect([operation.operationId, answer.headers.get('cache-control')]).toEqual([
    operation.operationId,
    expect.stringMatching(/\bno-store\b/),
  ]);
  return answer;
}

describe('[wall 1] the table of who may call what, over the whole document', () => {
  it('is the table that the guard reads, for every operation that is not for everybody', () => {
    expect(closed.length).toBeGreaterThan(140);
    const open = operations.filter(({ access }) => access === undefined).map(({ path }) => path.split('/')[1]);
    expect([...new Set(open)].sort()).toEqual(publicRooms);
  });

  it('lets nobody in without a token', async () => {
    for (const operation of closed) {
      const { status, body } = await call(node.bearer(), operation);
      expect([operation.operationId, status, body['code']]).toEqual([operation.operationId, 401, 'NOT_SIGNED_IN']);
    }
  });

  it('lets in the roles that it names and no other', async () => {
    for (const operation of closed) {
      for (const [name, { role, person }] of officers) {
        if (!name.startsWith('mx-stps')) continue;
        const { status, body } = await call(person, operation);
        const staff = operation.access?.staff;
        const expected = staff === undefined ? 'NOT_FOR_YOU' : staff.includes(role) ? 'in' : 'NOT_YOUR_ROLE';
        const refused = status === 403 && ['NOT_YOUR_ROLE', 'NOT_FOR_YOU'].includes(String(body['code']));
        expect([operation.operationId, name, refused ? body['code'] : 'in']).toEqual([
          operation.operationId,
          name,
          expected,
        ]);
        expect([operation.operationId, name, status < 500]).toEqual([operation.operationId, name, true]);
      }
    }
  });

  it('[row 27] shows and takes nothing of a file that is another agency’s or another worker’s', async () => {
    const ofFiles = closed.filter(({ path }) => /\{(?:caseId|dossierId|documentId)\}/.test(path));
    expect(ofFiles.length).toBeGreaterThan(100);
    const others = [...officers].filter(([name]) => name.startsWith('mx-conocer'));
    const people = [...others.map(([name, { person }]) => [name, person] as const), ['stranger', stranger] as const];
    const before = await node.rows();
    for (const operation of ofFiles) {
      for (const [name, person] of people) {
        const { status } = await call(person, operation);
        // What is wrong with the request may be said before the file is looked for: it is the same for any file.
        expect([operation.operationId, name, [400, 403, 404].includes(status)]).toEqual([
          operation.operationId,
          name,
          true,
        ]);
      }
    }
    expect(await node.rows()).toEqual(before);
  });

  it('[attack 20] lets no browser keep what it answers: to the worker of the file, and to whoever may read it', async () => {
    const staff = ['assistant', 'registrar'].flatMap((role) => officers.get(`mx-stps ${role}`)?.person ?? []);
    const [counter = stranger] = staff;
    const fresh = await draft(counter);
    const people = [await handedIn(node, counter, fresh.caseId), ...staff];
    const read = new Set<string>();
    for (const operation of closed.filter(({ method }) => method === 'GET'))
      for (const person of people)
        if ((await call(person, operation, fresh)).status === 200) read.add(operation.operationId);
    const some = ['readCase', 'readJournal', 'readDossier', 'readDocument', 'readStatus', 'listStatusSessions'];
    expect([...read]).toEqual(expect.arrayContaining([...some, 'listLooks', 'listCases']));
  });

  it('[attack 6] opens to a printed code, which an officer may have read, what it says and no more', async () => {
    const { parts } = node;
    const printed = parts.sessions.open({ caseId: theirs.caseId as never, printed: true }, parts.clock.now());
    const whoever = node.bearer(printed.token);
    for (const operation of closed) {
      const { status, body } = await call(whoever, operation);
      const session = operation.access?.session;
      const expected = session === undefined ? 'NOT_FOR_YOU' : session === 'own' ? 'NEEDS_OWN_CODE' : 'in';
      const refused = status === 403 && ['NOT_FOR_YOU', 'NEEDS_OWN_CODE'].includes(String(body['code']));
      expect([operation.operationId, refused ? body['code'] : 'in']).toEqual([operation.operationId, expected]);
    }
  });

  it('believes no officer of another country', async () => {
    const everyRole = await node.officer('gt.somebody', 'gt-mintrab', ...staffRoles);
    for (const operation of closed) {
      expect([operation.operationId, (await call(everyRole, operation)).status]).toEqual([operation.operationId, 401]);
    }
  });
});

/** The first words of the paths that ask for no token. What they give is for everybody, or asks for a code of its own. */
const publicRooms = [
  ...[
    '.well-known',
    'anonymous-reports',
    'authorities',
    'catalogue',
    'checks',
    'countries',
    'emergencies',
    'health',
    'log',
    'messages',
    'pre-check',
    'readiness',
    'references',
    'rules',
  ],
  ...['shares', 'statistics', 'statistics.csv', 'status', 'status-lists', 'trust-list', 'trust-list.json', 'wallet'],
];
