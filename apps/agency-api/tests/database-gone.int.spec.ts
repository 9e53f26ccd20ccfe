import type { StaffRole } from '@puente/domain/kernel';
import { staffRoles } from '@puente/domain/kernel';
import { openPool } from '@puente/persistence/database';
import type { Link } from '@puente/testing/link';
import { openLink } from '@puente/testing/link';
import { commandBodies } from './command-bodies.js';
import type { Filed } from './filing.js';
import { demonstrationDossier, draft, handedIn } from './filing.js';
import type { Answer, Person, TestNode } from './node.js';
import { testNode } from './node.js';
import type { Documentation } from './operations.js';
import { callAbout, operations } from './operations.js';

jest.setTimeout(60_000);

/** Milliseconds in which whoever asks is answered, whatever the database does. */
const answeredWithin = 10_000;

let link: Link;
let node: TestNode;
let theirs: Filed;
let worker: Person;
let anybody: Person;
const officers = new Map<StaffRole, Person>();

beforeAll(async () => {
  const server = new URL(process.env['DATABASE_URL'] ?? '');
  link = await openLink(Number(server.port));
  server.port = String(link.port);
  node = await testNode('MX', {}, {}, server.href);
  for (const role of staffRoles) officers.set(role, await node.officer(`mx-stps.${role}`, 'mx-stps', role));
  const counter = officers.get('assistant');
  if (counter === undefined) throw new Error('no assistant');
  theirs = await draft(counter);
  worker = await handedIn(node, counter, theirs.caseId);
  anybody = node.bearer();
});
afterAll(async () => {
  await node.close();
  await link.close();
});

/** Somebody whom the operation lets in. */
function whoMay({ access }: Documentation): Person {
  if (access === undefined) return anybody;
  const [role] = access.staff ?? [];
  return (role === undefined ? undefined : officers.get(role)) ?? worker;
}

const bodies: Readonly<Record<string, unknown>> = { ...commandBodies, dossiers: demonstrationDossier() };

interface Said {
  readonly operation: string;
  readonly answer: Answer;
  readonly milliseconds: number;
}

/** What each route of the document answers, all of them asked at once. */
const askAll = (): Promise<readonly Said[]> =>
  Promise.all(
    operations
      .filter(({ operationId }) => operationId !== 'readiness')
      .map(async (operation) => {
        const body = bodies[operation.path.split('/').at(-1) ?? ''];
        const began = performance.now();
        const answer = await callAbout(theirs, whoMay(operation), operation, body);
        return { operation: operation.operationId, answer, milliseconds: performance.now() - began };
      }),
  );

/** Nobody is told of a bug; who is told to come again is told when. */
function isToldToComeAgain(said: readonly Said[]): void {
  expect(said.length).toBeGreaterThan(180);
  const failed = said.filter(({ answer }) => answer.status >= 500);
  expect(failed.length).toBeGreaterThan(100);
  const wrong = failed.filter(
    ({ answer: { status, headers, body } }) =>
      status !== 503 || body['code'] !== 'UNAVAILABLE' || !(Number(headers.get('retry-after')) > 0),
  );
  expect(wrong.map(({ operation, answer: { status, body } }) => [operation, status, body['code']])).toEqual([]);
  expect(said.filter(({ milliseconds }) => milliseconds > answeredWithin).map(({ operation }) => operation)).toEqual(
    [],
  );
}

describe('every route, while the database', () => {
  afterEach(async () => {
    const back = openPool(node.database.ownerUrl, { max: 1 });
    await back.query('SELECT');
    await back.end();
    expect((await officers.get('assistant')?.get(`/cases/${theirs.caseId}`))?.status).toBe(200);
  });

  it('[D 4] is not there, says so and when to come again', async () => {
    await link.cut();
    const said = await askAll();
    await link.restore();
    isToldToComeAgain(said);
  });

  it('[D 4] is frozen, answers within ten seconds', async () => {
    link.freeze();
    const said = await askAll();
    link.thaw();
    isToldToComeAgain(said);
  });
});
