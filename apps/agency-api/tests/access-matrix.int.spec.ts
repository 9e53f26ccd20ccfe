import type { StaffRole } from '@puente/domain/kernel';
import { staffRoles } from '@puente/domain/kernel';
import type { Access } from '../src/http/access/access.js';
import type { Filed } from './filing.js';
import { draft, handedIn, must } from './filing.js';
import type { Answer, Person, TestNode } from './node.js';
import { testNode } from './node.js';
import type { Documentation } from './operations.js';
import { bodyFor } from './operation-bodies.js';
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

/** A body and headers. */
type Said = [body?: unknown, more?: Readonly<Record<string, string>>];

/** Of another agency in each role, with the code of another file, and signed in as another worker. */
async function strangersToIt(): Promise<readonly (readonly [string, Person])[]> {
  const others = [...officers].filter(([name]) => name.startsWith('mx-conocer'));
  return [
    ...others.map(([name, { person }]) => [name, person] as const),
    ['stranger', stranger],
    ['signed-in stranger', await node.worker('somebody')],
  ];
}

/** About the file of mx-stps; whatever it answers is kept by no browser and by nothing on the way. */
async function call(person: Person, operation: Documentation, file = theirs, ...said: Said): Promise<Answer> {
  const answer = await callAbout(file, person, operation, ...said);
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
      const asked = [...officers].map(async ([name, { role, person }]) => {
        if (!name.startsWith('mx-stps')) return;
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
      });
      await Promise.all(asked);
    }
  });

  it('[row 27] shows and takes nothing of a file that is another agency’s or another worker’s', async () => {
    const ofFiles = closed.filter(
      ({ operationId, path }) => /\{(?:caseId|dossierId|documentId)\}/.test(path) || named.has(operationId),
    );
    expect(ofFiles.length).toBeGreaterThan(100);
    const people = await strangersToIt();
    const before = await node.rows();
    const open: unknown[] = [];
    for (const operation of ofFiles) {
      const { operationId, path } = operation;
      const answers = people.map(async ([name, person]) => {
        // Whoever audits opens every agency's files of the country, and says what for.
        if (name.endsWith(' auditor') && operation.access?.staff?.includes('auditor') === true) return;
        const asked = operationId === 'listMatches' ? { ...operation, path: `${path}?purpose=x` } : operation;
        const { body, status } = await call(person, asked, theirs, bodyFor(operationId, path, theirs), {
          'look-purpose': 'me lo pidio la persona',
        });
        if (![403, 404].includes(status)) open.push([operationId, name, status, body['code']]);
      });
      await Promise.all(answers);
    }
    expect(open).toEqual([]);
    expect(await node.rows()).toEqual(before);
  });

  it('[row 27] names nothing of it in any list or search either, that has no number in its address', async () => {
    const lists = closed.filter(
      ({ method, operationId, path }) =>
        !path.includes('{') && (method === 'GET' || operationId === 'findCases') && operationId !== 'followStatus',
    );
    expect(lists.length).toBeGreaterThan(25);
    const who = { by: 'document', number: 'DEMO-0001' };
    const namedIn = async (person: Person, operation: Documentation) => {
      const { body, status } = await call(person, operation, theirs, {
        purpose: 'me lo pidió la persona',
        who,
      });
      const text = JSON.stringify(body);
      return { status, names: Object.values(theirs).filter((id: string) => text.includes(id)) };
    };
    const counter = officers.get('mx-stps assistant')?.person ?? stranger;
    for (const operationId of ['listCases', 'findCases']) {
      const [list] = lists.filter((one) => one.operationId === operationId);
      expect(list && (await namedIn(counter, list)).names).toContain(theirs.caseId);
    }
    const people = await strangersToIt();
    const answered = new Set<string>();
    const open: unknown[] = [];
    for (const list of lists) {
      const answers = people.map(async ([name, person]) => {
        // Whoever audits finds every agency's files of the country.
        if (name.endsWith(' auditor') && list.access?.staff?.includes('auditor') === true) return;
        const { names, status } = await namedIn(person, list);
        if (status === 200) answered.add(list.operationId);
        if (names.length > 0) open.push([list.operationId, name, names]);
      });
      await Promise.all(answers);
    }
    expect(open).toEqual([]);
    expect([...answered]).toEqual(
      expect.arrayContaining([
        'findCases',
        'listBulkIssues',
        'listCases',
        'listOwnMatches',
        'listPauses',
        'listProtected',
        'listQueues',
      ]),
    );
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

  it('opens to a code of the worker’s own, to who signed in and to a program what it says for each, and no more', async () => {
    const { audience: aud, parts, provider } = node;
    const exp = Math.floor(Date.now() / 1000) + 3600;
    const program = async (scope: string) => {
      const client = { sub: scope, client_id: scope, puente_kind: 'verifier', scope, puente_name: 'demostración' };
      return node.bearer(await provider.sign({ iss: provider.issuer, aud, exp, ...client }));
    };
    const own = parts.sessions.open({ caseId: theirs.caseId as never }, parts.clock.now());
    const callers: readonly (readonly [Person, (access: Access) => boolean])[] = [
      [node.bearer(own.token), ({ session }) => session !== undefined],
      [await node.worker('somebody'), ({ worker }) => worker === true],
      [await program('check'), ({ verifier }) => verifier === 'check'],
      [await program('report-delivery'), ({ verifier }) => verifier === 'report-delivery'],
    ];
    for (const operation of closed) {
      const found = callers.map(async ([person]) => {
        const { status, body } = await call(person, operation);
        return [status < 500, body['code'] !== 'NOT_SIGNED_IN', body['code'] !== 'NOT_FOR_YOU'];
      });
      const said = callers.map(([, isFor]) => [true, true, isFor(operation.access ?? {})]);
      expect([operation.operationId, await Promise.all(found)]).toEqual([operation.operationId, said]);
    }
  });

  it('believes no officer of another country', async () => {
    const everyRole = await node.officer('gt.somebody', 'gt-mintrab', ...staffRoles);
    for (const operation of closed) {
      expect([operation.operationId, (await call(everyRole, operation)).status]).toEqual([operation.operationId, 401]);
    }
  });
});

/** They name a person's file in what they are sent. */
const named: ReadonlySet<string> = new Set(['openCase', 'openCertification']);

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
    'reference',
    'references',
    'rules',
  ],
  ...[
    'shares',
    'source-questions',
    'statistics',
    'statistics.csv',
    'status',
    'status-lists',
    'trust-list',
    'trust-list.json',
    'wallet',
  ],
];
