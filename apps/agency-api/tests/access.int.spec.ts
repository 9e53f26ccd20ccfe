import { isHoldCommand } from '@puente/domain/around/legal-hold';
import { staffRoles } from '@puente/domain/kernel';
import { commandTexts, personCommands } from '@puente/contracts/commands';
import { documentReaders, dossierReaders, caseReaders } from '../src/http/access/access.js';
import { commandBodies } from './command-bodies.js';
import type { Filed } from './filing.js';
import { draft, must } from './filing.js';
import type { Person, TestNode } from './node.js';
import { testNode } from './node.js';
import type { Caller } from './offered-by-law.js';
import { offeredByLaw } from './offered-by-law.js';

// Each command as each person: thousands of requests, which on a busy machine take their time.
jest.setTimeout(180_000);

let node: TestNode;
let filed: Filed;
const people = new Map<string, Person>();
const agencies = ['mx-stps', 'mx-conocer'] as const;

beforeAll(async () => {
  node = await testNode('MX');
  for (const agency of agencies) {
    for (const role of staffRoles)
      people.set(`${agency} ${role}`, await node.officer(`${agency}.${role}`, agency, role));
  }
  people.set('worker', await node.worker('somebody'));
  filed = await draft(await node.officer('mx.counter', 'mx-stps', 'assistant'));
});
afterAll(() => node.close());

describe('access', () => {
  it.each(personCommands)('knows a body that %s takes', (command) => {
    expect(commandTexts[command].body.safeParse(commandBodies[command] ?? {}).error?.issues).toBeUndefined();
  });

  it('another agency’s case, dossier and document do not exist, for any role', async () => {
    const files = [`/cases/${filed.caseId}`, `/cases/${filed.caseId}/journal`];
    const reads = [...files, `/dossiers/${filed.dossierId}`, `/documents/${filed.documentId}`];
    for (const role of staffRoles) {
      for (const path of reads) {
        const own = await people.get(`mx-stps ${role}`)?.get(path);
        const foreign = await people.get(`mx-conocer ${role}`)?.get(path);
        const file = files.includes(path);
        const asks = file ? caseReaders : path.startsWith('/documents/') ? documentReaders : dossierReaders;
        // Of a draft, its papers are for the counter that opened it: nobody else has anything to do there.
        const welcome = file ? asks.includes(role) : role === 'assistant';
        const [expected, hidden] = welcome ? [200, 404] : asks.includes(role) ? [404, 404] : [403, 403];
        // Who audits opens every agency's, and says what for.
        const audited = file && role === 'auditor';
        expect([role, path, own?.status, foreign?.status]).toEqual([
          ...[role, path],
          ...(audited ? [400, 400] : [expected, hidden]),
        ]);
      }
    }
    for (const path of reads) expect([path, (await people.get('worker')?.get(path))?.status]).toEqual([path, 404]);
  });

  it('each command is for whom the law offers it to in some stage of some file, and for nobody of another agency', async () => {
    const before = await node.rows();
    const offered = offeredByLaw();
    for (const command of personCommands) {
      for (const [name, person] of people) {
        const role = (name.split(' ')[1] ?? 'worker') as Caller;
        const theirs = offered.get(role)?.has(command) === true;
        if ((name.startsWith('mx-stps') || isHoldCommand({ type: command })) && theirs) continue;
        const path = `/cases/${filed.caseId}/${command}`;
        const answer = await person.post(path, commandBodies[command] ?? {}, { 'if-match': '"1"' });
        expect([name, command, answer.status]).toEqual([name, command, theirs ? 404 : 403]);
      }
    }
    expect(await node.rows()).toEqual(before);
  });

  it('a case is in the queue of the agency that holds it, and in no other', async () => {
    const of = async (name: string): Promise<unknown> =>
      (await must(people.get(name)?.get('/cases') ?? fail())).body['items'];
    expect(await of('mx-conocer supervisor')).toEqual([]);
    expect(await of('worker')).toEqual([]);
  });

  it('[F67] whoever is of an agency that the country’s pack does not name opens nothing, whatever roles their provider gives them', async () => {
    const outside = await node.officer('mx.enforcement', 'mx-migration', ...staffRoles);
    const reads = ['/cases', '/officers', '/queues', '/integrity-events', '/rule-changes', '/draws/2026-03-02'];
    const files = [`/cases/${filed.caseId}`, `/dossiers/${filed.dossierId}`, `/dossiers/${filed.dossierId}/matches`];
    for (const path of [...reads, ...files, `/documents/${filed.documentId}`]) {
      const { body, status } = await outside.get(path);
      expect([path, status, body['code']]).toEqual([path, 403, 'NOT_FOR_YOU']);
    }
    const before = await node.rows();
    for (const command of personCommands) {
      const answer = await outside.post(`/cases/${filed.caseId}/${command}`, commandBodies[command] ?? {}, {
        'if-match': '"1"',
      });
      expect([command, answer.status]).toEqual([command, 403]);
    }
    expect((await outside.post('/dossiers', {})).status).toBe(403);
    expect(await node.rows()).toEqual(before);
  });

  it('without a token nothing of it opens', async () => {
    for (const path of [
      '/cases',
      `/cases/${filed.caseId}`,
      `/dossiers/${filed.dossierId}`,
      '/officers',
      '/quarantine',
      '/status',
    ]) {
      expect([path, (await node.bearer().get(path)).status]).toEqual([path, 401]);
    }
  });
});

function fail(): never {
  throw new Error('nobody of that name');
}
