import type { CaseId, CountryCode } from '@puente/domain/kernel';
import type { CaseNode } from './case-node.js';
import { aCaseNumber, aDocument, aDraft, aFiling } from './filings.js';
import { people } from './people.js';
import { SkippedTime } from './skipped-time.js';
import { keepGolden } from './temporal-history.js';

jest.setTimeout(60_000);

const MX = 'MX' as CountryCode;
const kind = 'recognition-request';
const words = { es: 'Demostración' };

describe('deadlines at the home country', () => {
  let time: SkippedTime;
  let mexico: CaseNode;
  beforeAll(async () => {
    time = await SkippedTime.start();
    mexico = await time.node('MX');
  });
  afterAll(() => time.stop());

  const count = async (caseId: CaseId, type: string) =>
    (await mexico.journal(caseId)).filter((event) => event === type).length;

  async function submitted(): Promise<CaseId> {
    const caseId = aCaseNumber('GT' as CountryCode);
    const filing = aFiling(await time.now());
    const from = filing.filedIn;
    await mexico.does(kind, caseId, people.guatemala, { type: 'receive-submission', from, filing });
    await mexico.until(caseId, ({ stage }) => stage === 'submitted');
    return caseId;
  }

  async function inVerification(): Promise<CaseId> {
    const caseId = await submitted();
    await mexico.does(kind, caseId, people.mxRegistrar, { type: 'acknowledge' });
    await mexico.until(caseId, ({ stage }) => stage === 'home-verification');
    return caseId;
  }

  it('deletes a draft after ninety days, and tells the worker before and after', async () => {
    const caseId = aCaseNumber(MX);
    await mexico.does(kind, caseId, people.mxAssistant, aDraft(MX));
    await time.days(80);
    await mexico.until(caseId, ({ reminders }) => reminders.length === 0);
    expect(await count(caseId, 'reminded')).toBe(1);
    expect(await mexico.journal(caseId)).not.toContain('draft-deleted');
    await time.days(14);
    await mexico.until(caseId, ({ ended }) => ended);
    expect((await mexico.view(caseId)).stage).toBe('draft-deleted');
    expect(await count(caseId, 'draft-deleted')).toBe(1);
    expect(await mexico.outcomeOf(caseId)).toBe('draft-deleted');
    await keepGolden(time.client, caseId, 'recognition-request/draft-deleted');
  });

  it('escalates what the ministry leaves lying for five working days, and goes on', async () => {
    const caseId = await submitted();
    await time.days(20);
    await mexico.until(caseId, ({ deadline }) => deadline === undefined);
    expect(await count(caseId, 'escalated')).toBe(1);
    expect((await mexico.view(caseId)).stage).toBe('submitted');
    await mexico.does(kind, caseId, people.mxRegistrar, { type: 'acknowledge' });
    await mexico.until(caseId, ({ stage }) => stage === 'home-verification');
    expect(await count(caseId, 'issuer-asked')).toBe(1);
  });

  it('reminds a worker at half and at four fifths, then closes without prejudice; reopening starts it again', async () => {
    const caseId = await submitted();
    await mexico.does(kind, caseId, people.mxRegistrar, {
      type: 'request-documents',
      requests: [{ kind: 'transcript', legalReason: words }],
    });
    await mexico.until(caseId, ({ deadline }) => deadline !== undefined);
    const [half, fourFifths] = (await mexico.view(caseId)).reminders;
    await time.until(half?.at);
    await mexico.until(caseId, ({ reminders }) => reminders.length === 1);
    await time.until(fourFifths?.at);
    await mexico.until(caseId, ({ reminders }) => reminders.length === 0);
    expect(await count(caseId, 'reminded')).toBe(2);
    expect(await mexico.journal(caseId)).not.toContain('closed-without-prejudice');
    await time.days(15);
    await mexico.until(caseId, ({ stage }) => stage === 'closed-without-prejudice');
    expect(await mexico.outcomeOf(caseId)).toBe('closed-without-prejudice');

    await mexico.does(kind, caseId, people.mxAssistant, { type: 'reopen' });
    await mexico.until(caseId, ({ stage, deadline }) => stage === 'awaiting-documents' && deadline !== undefined);
    await mexico.does(kind, caseId, people.mxAssistant, {
      type: 'provide-documents',
      documents: [aDocument('transcript')],
    });
    await mexico.until(caseId, ({ stage }) => stage === 'submitted' || stage === 'home-verification');
  });

  it('sends the file on when the issuer stays silent: never the worker’s fault', async () => {
    const caseId = await inVerification();
    await time.days(35);
    await mexico.until(caseId, ({ stage }) => stage === 'transmitted');
    expect(await count(caseId, 'transmitted')).toBe(1);
    const sent = (await mexico.outgoing(caseId)).flatMap((one) => (one.type === 'verification.completed' ? [one] : []));
    await keepGolden(time.client, caseId, 'recognition-request/issuer-silent');
    expect(sent.map(({ to, authenticity }) => [to, authenticity.finding])).toEqual([['GT', 'issuer-silent']]);
  });

  it('hears a silent worker for ten days, then gives the certifier the rest of its period', async () => {
    const caseId = await inVerification();
    const before = (await mexico.view(caseId)).deadline;
    await mexico.does(kind, caseId, people.mxVerifier, { type: 'report-discrepancy', what: words });
    await mexico.until(caseId, ({ deadline }) => deadline?.clock.startsWith('hearing') === true);
    await time.days(15);
    await mexico.until(caseId, ({ deadline }) => deadline?.clock.startsWith('home-verification') === true);
    expect(await count(caseId, 'hearing-ended')).toBe(1);
    const after = (await mexico.view(caseId)).deadline;
    expect(after?.at.localeCompare(before?.at ?? '')).toBe(1);
    await mexico.does(kind, caseId, people.mxVerifier, { type: 'report-discrepancy', what: words });
    await mexico.until(caseId, ({ stage }) => stage === 'transmitted');
  });
});
