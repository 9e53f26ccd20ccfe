import type { CountryCode, Instant, LocalizedText } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { CaseNode } from './case-node.js';
import { aCaseNumber, aDocument, aFiling, authentic } from './filings.js';
import { people } from './people.js';
import { RealTime } from './real-time.js';
import { historyOf, keepGolden } from './servers/temporal-history.js';

jest.setTimeout(60_000);

const [MX, GT] = ['MX', 'GT'] as CountryCode[] as [CountryCode, CountryCode];

/** Nobody: invented, as a person would write them into a free text, where no rule keeps a name out. */
const invented = { name: 'Demostración Xochitl Inexistente', phone: '+50255550199', folio: 'FOLIO-DEMO-778899' };
const personal: LocalizedText = { es: `${invented.name}, ${invented.phone}, folio ${invented.folio}` };
const said = personal.es;

describe('a whole case, as Temporal keeps it', () => {
  let home: { real: RealTime; node: CaseNode };
  let host: { real: RealTime; node: CaseNode };
  beforeAll(async () => {
    const homeTime = await RealTime.start('mx');
    const hostTime = await homeTime.inNamespace('gt');
    home = { real: homeTime, node: await homeTime.node('MX') };
    host = { real: hostTime, node: await hostTime.node('GT') };
  });
  afterAll(async () => {
    await host.real.stop();
    await home.real.stop();
  });

  const caseId = aCaseNumber(GT);
  const now = (): Instant => instant(Date.now());

  it('goes from submission to the host, with documents asked for and a worker heard', async () => {
    const kind = 'recognition-request';
    const { node } = home;
    const filing = aFiling(now());
    await node.does(kind, caseId, people.guatemala, { type: 'receive-submission', from: GT, filing });
    await node.does(kind, caseId, people.mxRegistrar, {
      type: 'request-documents',
      requests: [{ kind: 'transcript', legalReason: personal }],
    });
    await node.until(caseId, ({ stage, deadline }) => stage === 'awaiting-documents' && deadline !== undefined);
    await node.does(kind, caseId, people.guatemala, {
      type: 'receive-answer',
      from: GT,
      answer: { type: 'provide-documents', documents: [aDocument('transcript')] },
    });
    await node.until(caseId, ({ stage }) => stage === 'submitted');
    await node.does(kind, caseId, people.mxRegistrar, { type: 'add-note', text: said });
    await node.does(kind, caseId, people.mxRegistrar, { type: 'acknowledge' });
    await node.until(caseId, ({ stage }) => stage === 'home-verification');
    await node.does(kind, caseId, people.mxVerifier, { type: 'report-discrepancy', what: personal });
    await node.until(caseId, ({ deadline }) => deadline?.clock.startsWith('hearing') === true);
    await node.does(kind, caseId, people.guatemala, {
      type: 'receive-answer',
      from: GT,
      answer: { type: 'answer-discrepancy', answer: said },
    });
    await node.until(caseId, ({ deadline }) => deadline?.clock.startsWith('home-verification') === true);
    await node.does(kind, caseId, people.mxVerifier, { type: 'confirm-authentic' });
    await node.until(caseId, ({ stage }) => stage === 'transmitted');
    expect((await node.outgoing(caseId)).map(({ type }) => type)).toContain('verification.completed');
  });

  it('is reviewed by two people, and recognised', async () => {
    const kind = 'recognition-review';
    const { node } = host;
    const at = now();
    const arrived = { from: MX, filing: aFiling(at), authenticity: authentic(at) };
    await node.does(kind, caseId, people.mexico, { type: 'receive-file', ...arrived });
    await node.until(caseId, ({ stage }) => stage === 'host-review');
    await node.does(kind, caseId, people.gtReviewer, {
      type: 'extend-review',
      by: { unit: 'business-days', days: 5 },
      reasons: personal,
    });
    const { proposed } = await node.review(caseId);
    await node.does(kind, caseId, people.gtReviewer, {
      type: 'propose-verdict',
      verdicts: proposed,
      reasons: personal,
    });
    await node.does(kind, caseId, people.gtApprover, { type: 'approve-verdict' });
    await node.until(caseId, ({ ended }) => ended);
    expect(await node.outcomeOf(caseId)).toBe('recognised');
  });

  it('is concluded at home by the host’s decision', async () => {
    const decided = (await host.node.outgoing(caseId)).find((message) => message.type === 'recognition.decided');
    if (decided?.type !== 'recognition.decided') throw new Error('the host told nobody');
    const { at, outcome, status } = decided;
    const command = { type: 'receive-decision', from: GT, at, outcome, status } as const;
    await home.node.does('recognition-request', caseId, people.guatemala, command);
    await home.node.until(caseId, ({ ended }) => ended);
    expect(await home.node.outcomeOf(caseId)).toBe('concluded');
  });

  it('leaves nothing in Temporal that was written about a person', async () => {
    const histories = [await historyOf(home.real.client, caseId), await historyOf(host.real.client, caseId)];
    await keepGolden(home.real.client, caseId, 'recognition-request/heard-and-concluded');
    await keepGolden(host.real.client, caseId, 'recognition-review/extended-and-recognised');
    for (const history of histories) {
      const plain = withPayloadsRead(history);
      expect(plain).toContain(caseId);
      expect(plain).toContain('"corridor":"MX-GT"');
      for (const secret of Object.values(invented)) expect(plain).not.toContain(secret);
    }
  });
});

/** The JSON form has payloads in base64: read them too, or nothing would be found in them. */
const withPayloadsRead = (history: string): string =>
  history +
  [...history.matchAll(/"data": "([^"]+)"/g)].map(([, data = '']) => Buffer.from(data, 'base64').toString()).join('\n');
