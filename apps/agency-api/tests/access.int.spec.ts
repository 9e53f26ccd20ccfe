import { randomUUID } from 'node:crypto';
import { isHoldCommand } from '@puente/domain/around/legal-hold';
import { staffRoles } from '@puente/domain/kernel';
import { commandTexts, personCommands } from '@puente/contracts/commands';
import { documentReaders, dossierReaders, caseReaders } from '../src/http/access/access.js';
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

/** A body that each command would take, so that only access can refuse. */
const words = { es: 'razones' };
const inAMonth = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
const bodies: Readonly<Record<string, unknown>> = {
  'attach-document': { documentId: randomUUID() },
  'request-documents': { requests: [{ kind: 'identity', legalReason: words }] },
  'provide-documents': { documentIds: [randomUUID()] },
  'cannot-provide': { reason: 'x' },
  'report-discrepancy': { what: words },
  'answer-discrepancy': { answer: 'x' },
  'cannot-verify': { reason: words },
  'propose-verdict': { verdicts: [{ unit: 'U1', verdict: 'held', ground: words }], reasons: words },
  'return-proposal': { reasons: words },
  'extend-review': { by: { unit: 'business-days', days: 1 }, reasons: words },
  'add-note': { text: 'x' },
  'migrate-case': { reason: words },
  'decline-migration': { reasons: words },
  'answer-migration': { answer: 'yes' },
  'say-region': { region: 'MX-CHP' },
  appeal: { grounds: [{ unit: 'U1', ground: 'x' }], documentIds: [] },
  uphold: { reasons: words, legalBasis: words },
  overturn: { verdicts: [{ unit: 'U1', verdict: 'held', ground: words }], reasons: words, legalBasis: words },
  remit: { instructions: words, reasons: words, legalBasis: words },
  'raise-alert': { severity: 'forged', units: [], from: '2026-03-02', until: inAMonth, reasons: words },
  'reject-alert': { reasons: words },
  'contest-alert': { ground: 'x' },
  'keep-alert': { reasons: words, legalBasis: words },
  'close-alert': { reasons: words },
  'open-hearing': { reasons: words, legalBasis: words },
  'propose-suspension': { until: '2099-12-31', reasons: words },
  'propose-revocation': { reasons: words },
  'propose-reinstatement': { reasons: words },
  'propose-keeping': { reasons: words },
  'reject-act': { reasons: words },
  'end-copy': { copy: 'c1' },
  'answer-hearing': { answer: 'x' },
  'decline-bulk-issue': { reasons: words },
  'stop-bulk-issue': { reasons: words },
  'correct-data': { values: { surnames: ['x'] }, words: 'x', documentIds: [] },
  'refuse-correction': { reasons: words, legalBasis: words },
  'ask-legal-aid': { body: 'mx-legal-aid', parts: ['progress'], until: '2099-01-01' },
  'decline-legal-aid': { reasons: words },
  'record-deletion-request': { documentId: randomUUID() },
  'propose-deletion': { reasons: words, legalBasis: words, remedy: words },
  'propose-keeping-data': { reasons: words, legalBasis: words, remedy: words, keptUntil: '2099-12-31' },
  'return-deletion-answer': { reasons: words },
  'grant-mandate': { to: { agency: 'mx-stps' }, scope: 'read', until: '2026-12-31' },
  'end-mandate': { mandate: 'm1' },
  'record-mandate': { to: { agency: 'mx-stps' }, scope: 'read', until: '2026-12-31', documentId: randomUUID() },
  'confirm-mandate': { mandate: 'm1' },
  'print-code': { documentId: randomUUID() },
  'record-contact': { with: 'person' },
  release: { ground: words },
  refer: { to: words },
  'return-referral': { answer: words },
  'lift-doubt': { reasons: words },
  'assign-protector': { to: 'somebody', reasons: words },
  'order-decision': { within: { unit: 'business-days', days: 5 }, reasons: words, legalBasis: words },
  'decline-pause': { reasons: words },
  'stop-pause': { reasons: words },
  'end-pause': { reasons: words },
  'report-compensation': { reports: [{ unit: 'U1', what: 'x' }], documentIds: [] },
  'schedule-test': { units: ['U1'], at: '2026-12-01T15:00:00.000Z', where: 'x', language: 'es' },
  'record-test-result': { unit: 'U1', result: 'passed', evidence: words, documentIds: [] },
  'ask-other-date': { unit: 'U1' },
  'choose-after-test': { unit: 'U1', choice: 'test-again' },
  recuse: { reasons: words },
  consult: { body: 'mx-professionals', question: words, units: ['U1'] },
  'cancel-consultation': { consultation: 'GT-26-7K3M9Q-N', reasons: words },
  'give-opinion': { units: [{ unit: 'U1', opinion: 'held', reasons: words }], reasons: words },
  'open-fraud-review': { reasons: words },
  'answer-fraud-review': { answer: 'x' },
  'uphold-recognition': { reasons: words },
  'withdraw-recognition': { reasons: words, legalBasis: words },
  'declare-experience': { experience: [{ unit: 'U1', from: 2015 }] },
  'cite-abroad': {
    shown: [
      {
        standard: { country: 'GT', code: 'S1' },
        units: ['U1'],
        proof: { kind: 'certificate', certificate: randomUUID() },
      },
    ],
  },
  'choose-certifier': { certifier: 'ECE-00001' },
  'return-application': { reasons: words },
  'credit-units': { credits: [{ unit: 'U1', standard: { country: 'GT', code: 'S1' }, ground: words }] },
  'declare-conflict': { relation: 'none' },
  'replace-assessor': { reasons: words },
  'offer-appointments': { slots: [{ at: '2026-12-01T15:00:00.000Z', where: 'x', language: 'es' }] },
  'choose-appointment': { appointment: 'a1' },
  'record-evaluation': {
    findings: [{ unit: 'U1', verdict: 'competent', evidence: ['interview'], observed: words }],
    summary: words,
  },
  'return-evaluation': { reasons: words },
  'approve-officer-change': { change: randomUUID() },
  'decline-officer-change': { change: randomUUID(), reasons: words },
  'dismiss-breach': { reasons: words },
  'record-person-told': { concerned: 'GT-26-7K3M9Q-N', reached: true, how: words },
  'record-authority-told': { sentAt: '2026-01-01T00:00:00.000Z', reference: 'x', sha256: 'a'.repeat(64) },
  'close-breach': { measures: words },
  'place-hold': { until: '2026-12-31', reasons: words, legalBasis: words },
  'confirm-hold': { hold: 'h1' },
  'lift-hold': { hold: 'h1', reasons: words },
  'close-integrity-event': { outcome: 'explained', reasons: words },
  'answer-unequal-treatment': { reasons: words },
  'judge-unequal-treatment': { outcome: 'confirmed', reasons: words },
  'record-service-by-hand': { notice: 'n1', evidence: 'x' },
};

describe('access', () => {
  it.each(personCommands)('knows a body that %s takes', (command) => {
    expect(commandTexts[command].body.safeParse(bodies[command] ?? {}).error?.issues).toBeUndefined();
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
        const answer = await person.post(path, bodies[command] ?? {}, { 'if-match': '"1"' });
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
      const answer = await outside.post(`/cases/${filed.caseId}/${command}`, bodies[command] ?? {}, {
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
